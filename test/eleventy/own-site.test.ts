import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handbookOptions } from '../../.eleventy.ts';
import { handbookProgram } from '../under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-own-site-'));
const [byEleventy, byCommand] = [join(folder, 'eleventy'), join(folder, 'command')];
const options = join(folder, 'options.json');

beforeAll(() => {
  writeFileSync(options, JSON.stringify(handbookOptions));
  const eleventy = ['node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts', '--quiet'];
  execFileSync(process.execPath, ['--import', 'tsx', ...eleventy, `--output=${byEleventy}`], {
    stdio: 'pipe',
  });
  const built = spawnSync(process.execPath, [
    ...handbookProgram,
    'build',
    'handbook',
    '-o',
    byCommand,
    '--options',
    options,
  ]);
  expect(built.status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Eleventy and the command line publish the same files of our own handbook, byte for byte', () => {
  const files = filesOf(byCommand).filter((name) => name !== '.handbook');
  expect(filesOf(byEleventy)).toEqual(files);
  const different = files.filter(
    (name) => !readFileSync(join(byEleventy, name)).equals(readFileSync(join(byCommand, name))),
  );
  expect(different).toEqual([]);
});

function filesOf(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
