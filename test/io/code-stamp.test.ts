import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readCodeStamp } from '../../src/io/code-stamp.ts';

const work = mkdtempSync(join(tmpdir(), 'code-stamp-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const then = new Date('2026-11-24T12:00:00Z');
let count = 0;

/** A package with these files, all written at the same time; gives its folder. */
function lay(files: Readonly<Record<string, string>>): string {
  const folder = join(work, String(count++));
  for (const [path, text] of Object.entries({ 'package.json': '{ "version": "1.0.0" }', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), then, then);
  }
  return folder;
}

const stampAt = (folder: string, file: string) => readCodeStamp(pathToFileURL(join(folder, file)).href);

describe('the stamp of an installed command', () => {
  const files = {
    'dist/command/main.js': 'run()',
    'dist/command/chunk-AAAA.js': 'one',
    'dist/index.js': 'all',
  };
  const stampOf = (folder: string) => stampAt(folder, 'dist/command/chunk-AAAA.js');
  const before = stampOf(lay(files));

  it('is the same wherever and whenever it is installed', () => {
    const folder = lay(files);
    utimesSync(join(folder, 'dist/command/chunk-AAAA.js'), new Date(), new Date());
    expect(stampOf(folder)).toBe(before);
  });

  it('is another where a piece has another content, and so another name', () => {
    const folder = lay(files);
    renameSync(join(folder, 'dist/command/chunk-AAAA.js'), join(folder, 'dist/command/chunk-BBBB.js'));
    expect(stampOf(folder)).not.toBe(before);
  });

  it('is another where somebody wrote into a piece', () => {
    expect(stampOf(lay({ ...files, 'dist/command/chunk-AAAA.js': 'one more' }))).not.toBe(before);
  });

  it('is another for another version', () => {
    expect(stampOf(lay({ ...files, 'package.json': '{ "version": "1.0.1" }' }))).not.toBe(before);
  });
});

describe('the stamp of a checkout', () => {
  const files = { 'src/io/page-cache.ts': 'one', 'src/parsing/page.ts': 'two' };
  const stampOf = (folder: string) => stampAt(folder, 'src/io/page-cache.ts');

  it('is the same while no code changes, whatever was compiled there', () => {
    const folder = lay({ ...files, 'dist/command/main.js': 'run()', 'handbook/index.md': 'Hello' });
    const stamp = stampOf(folder);
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(stampOf(folder)).toBe(stamp);
  });

  it('is another after any file of the code was saved, or an older one laid in its place', () => {
    for (const later of [1, -1000]) {
      const folder = lay(files);
      const stamp = stampOf(folder);
      const time = new Date(then.getTime() + later);
      utimesSync(join(folder, 'src/parsing/page.ts'), time, time);
      expect(stampOf(folder)).not.toBe(stamp);
    }
  });

  it('is another after a file of the code went or came', () => {
    const folder = lay(files);
    const stamp = stampOf(folder);
    renameSync(join(folder, 'src/parsing/page.ts'), join(folder, 'src/parsing/page-2.ts'));
    expect(stampOf(folder)).not.toBe(stamp);
  });
});
