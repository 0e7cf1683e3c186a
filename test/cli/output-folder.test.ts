import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-folder-'));
  mkdirSync(join(root, 'handbook'));
  writeFileSync(join(root, 'handbook/index.md'), '# Handbook\n\nWelcome.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function build(output: string) {
  const words = ['--import', 'tsx', 'src/cli/main.ts', 'build', join(root, 'handbook'), '--output', output];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  return { status, stderr };
}

describe('the folder of the site', () => {
  it('is never replaced where somebody else made it', () => {
    const mine = join(root, 'thesis');
    mkdirSync(mine);
    writeFileSync(join(mine, 'chapter-1.txt'), 'All of it.');
    expect(build(mine)).toMatchObject({ status: 1, stderr: expect.stringContaining('output-not-ours') });
    expect(readFileSync(join(mine, 'chapter-1.txt'), 'utf8')).toBe('All of it.');
  });

  it('is never the one that holds the handbook', () => {
    expect(build(root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('output-holds-handbook'),
    });
    expect(readFileSync(join(root, 'handbook/index.md'), 'utf8')).toContain('Welcome.');
  });
});
