import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, runHandbook, writeFiles } from '../cli/run-handbook.ts';

it('keeps nothing of pages where whoever writes them could change it', () => {
  const cwd = makeFolder();
  writeFiles(cwd, { 'handbook/leave.md': '# Leave\n', 'options.yml': 'search: false\n' });
  const build = (cache: string) =>
    runHandbook(['build', '--options', 'options.yml'], { cwd, env: { HANDBOOK_CACHE: cache } }).status;
  expect(build('handbook/.cache')).toBe(0);
  expect(existsSync(join(cwd, 'handbook/.cache'))).toBe(false);
  expect(build('cache')).toBe(0);
  expect(existsSync(join(cwd, 'cache/pages.txt'))).toBe(true);
});
