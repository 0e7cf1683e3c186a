/*
 * `npm run test:versions`: runs the tests on each version of Node that is supported, by the npm package `node`, and the
 * tests of sites and commands with the oldest, the newest and the coming Eleventy of the peer range. Prints a table.
 * `-- node` and `-- eleventy` run one half.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../package/pack.ts';

const nodes = ['20', '22', '24', '26'];
const eleventies = ['3.1.0', '3', '4.0.0-alpha.10'];
/** Eleventy 4 asks for a newer Node than we do. */
const nodeOfEleventy = (version: string) => (version.startsWith('4') ? '22' : '20');
const metHere = ['test/eleventy', 'test/cli'];

interface Result {
  readonly what: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const half = process.argv[2];
const work = mkdtempSync(join(tmpdir(), 'handbook-versions-'));
const results: Result[] = [];
try {
  if (half !== 'eleventy') for (const version of nodes) results.push(testOnNode(version));
  if (half !== 'node') for (const version of eleventies) results.push(testWithEleventy(version));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write('\n| with | passed | failed | seconds |\n| --- | ---: | ---: | ---: |\n');
for (const { what, passed, failed, seconds } of results)
  process.stdout.write(`| ${what} | ${passed} | ${failed} | ${seconds} |\n`);
process.exitCode = results.some(({ passed, failed }) => failed > 0 || passed === 0) ? 1 : 0;

function testOnNode(version: string): Result {
  const node = installNode(version);
  return runTests(`Node ${versionOf(node)}`, node, [], {});
}

function testWithEleventy(version: string): Result {
  const folder = install(`@11ty/eleventy@${version}`);
  const eleventy = join(folder, 'node_modules/@11ty/eleventy');
  const { version: exact } = JSON.parse(readFileSync(join(eleventy, 'package.json'), 'utf8')) as {
    version: string;
  };
  const node = installNode(nodeOfEleventy(version));
  return runTests(`Eleventy ${exact}, Node ${versionOf(node)}`, node, metHere, {
    HANDBOOK_TEST_ELEVENTY: eleventy,
  });
}

function installNode(version: string): string {
  const node = join(install(`node@${version}`), 'node_modules/node/bin/node');
  return node;
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

/** Installs a package in a folder of its own, once. */
function install(name: string): string {
  const folder = join(work, name.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', name], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}

function runTests(what: string, node: string, folders: readonly string[], env: NodeJS.ProcessEnv): Result {
  process.stdout.write(`\n=== ${what}\n`);
  const output = join(work, 'results.json');
  const began = performance.now();
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${output}`];
  spawnSync(node, [...words, '--reporter=dot', ...folders], {
    cwd: root,
    stdio: 'inherit',
    // What a test starts by the name “node” is this one as well.
    env: { ...process.env, ...env, PATH: `${join(node, '..')}:${process.env.PATH}` },
  });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(output, 'utf8'),
  ) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  const seconds = Math.round((performance.now() - began) / 1000);
  return { what, passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites), seconds };
}
