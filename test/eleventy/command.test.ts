import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handbookProgram } from '../under-test.ts';
import { openSite } from './build-site.ts';
import { runEleventy, writeConfig } from './run-site.ts';

test('a mistake stops Eleventy before it writes anything, told once, in the command line’s words and without a stack', () => {
  openSite('company');
  writeConfig();
  writeFileSync('src/handbook/working-here/tides.md', '# Tides\n\nSee [nothing](nowhere.md).\n');
  const { status, stdout, stderr } = runEleventy();
  const build = ['build', 'src/handbook', '--output', 'by-command'];
  const byCommand = spawnSync(process.execPath, [...handbookProgram, ...build], { encoding: 'utf8' });

  expect(status).toBe(1);
  expect(existsSync('_site')).toBe(false);
  expect(byCommand.stderr).toContain('link-to-nowhere');
  expect(stderr.startsWith(byCommand.stderr)).toBe(true);
  expect(`${stdout}${stderr}`.split('link-to-nowhere')).toHaveLength(2);
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .*:\d+:\d+|\(via |stack/);
});

test('a warning is told once and stops nothing', () => {
  openSite('company');
  writeConfig();
  const { status, stdout, stderr } = runEleventy('--quiet');
  expect(status).toBe(0);
  expect(stderr).toContain('src/handbook/jobs/auctioneer.md:8:5   warning   job-posting-without-company');
  expect(`${stdout}${stderr}`.split('job-posting-without-company')).toHaveLength(2);
});

test('a wrong option is told where the options stand', () => {
  openSite('company');
  writeConfig("{ audiense: 'internal', layout: 7, language: 'the language of the sea' }");
  const { status, stderr } = runEleventy('--quiet');
  expect(status).toBe(1);
  expect(stderr).toContain('eleventy.config.js:1:1   error   option-unknown');
  expect(stderr).toContain('To mend it, write “audience” instead.');
  expect(stderr).toContain(
    'The option “layout” wants the file name of a layout, such as company.njk. It is “7”.',
  );
  expect(stderr).toContain('The option “language” wants a language by its letters');
});

test('a dry run writes nothing', () => {
  openSite('company');
  writeConfig();
  expect(runEleventy('--dryrun', '--quiet').status).toBe(0);
  expect(existsSync('_site/handbook')).toBe(false);
});
