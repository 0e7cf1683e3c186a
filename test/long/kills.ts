/*
 * `npm run test:kills`: builds of a 300-page handbook are killed at random moments, 200 times. After each kill the site
 * must be one whole version; then the build runs through, and the site must be the new version and nothing left over.
 * `npm run test:kills -- 20` kills 20 times.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  endOf,
  filesOf,
  makeFolder,
  manyPages,
  runHandbook,
  startHandbook,
  writeFiles,
} from '../cli/run-handbook.ts';

const kills = Number(process.argv[2] ?? 200);
const pages = 300;
const cwd = makeFolder();
const options = ['--options', 'options.yml'];

/** Builds one version to its end, and returns its files and how long it took. */
function buildWhole(version: string, output: string): { files: string; milliseconds: number } {
  const began = performance.now();
  const { status, stderr } = runHandbook(['build', version, '--output', output, ...options], { cwd });
  if (status !== 0) throw new Error(stderr);
  return { files: JSON.stringify(filesOf(join(cwd, output))), milliseconds: performance.now() - began };
}

/** What stands after a kill, by what it is. */
const counts = { 'the earlier site': 0, 'the new site': 0, 'no site': 0, 'MIXED OR HALF': 0 };

function judge(earlier: string, later: string): keyof typeof counts {
  const site = readdirSync(cwd).includes('_site') ? JSON.stringify(filesOf(join(cwd, '_site'))) : '';
  if (site === earlier) return 'the earlier site';
  if (site === later) return 'the new site';
  return site === '' ? 'no site' : 'MIXED OR HALF';
}

try {
  writeFiles(cwd, { 'options.yml': 'search: false\n' });
  for (const version of ['one', 'two']) writeFiles(join(cwd, version), manyPages(pages, version));
  const one = buildWhole('one', 'whole-one');
  const two = buildWhole('two', 'whole-two');
  buildWhole('one', '_site');
  let standing = 'one';
  for (let kill = 0; kill < kills; kill++) {
    const next = standing === 'one' ? 'two' : 'one';
    const [earlier, later] = standing === 'one' ? [one.files, two.files] : [two.files, one.files];
    const child = startHandbook(['build', next, '--output', '_site', ...options], { cwd });
    const ended = endOf(child);
    // Most of a build's time is its start: half of the kills fall into the second half, where it writes.
    const moment = one.milliseconds * (kill % 2 ? Math.random() : 0.5 + Math.random() / 2);
    const timer = setTimeout(() => child.kill('SIGKILL'), moment);
    await ended;
    clearTimeout(timer);
    const found = judge(earlier, later);
    counts[found]++;
    if (found === 'the new site') standing = next;
    if (kill % 10 === 9) {
      if (buildWhole(standing, '_site').files !== (standing === 'one' ? one.files : two.files))
        counts['MIXED OR HALF']++;
      const left = readdirSync(cwd).filter((name) => name.includes('.handbook-'));
      if (left.length > 0) throw new Error(`Left over: ${left.join(', ')}`);
      process.stdout.write(`${kill + 1} of ${kills}: ${JSON.stringify(counts)}\n`);
    }
  }
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
process.exitCode = counts['MIXED OR HALF'] + counts['no site'] === 0 ? 0 : 1;
