/*
 * `npm run release:check`: everything that has to hold before a release, one step after the other, each with its own
 * output; packs at the end, and prints what held. Takes about an hour.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  readonly name: string;
  readonly command: string;
}

const steps: readonly Step[] = [
  { name: 'Nothing is changed that is not in a commit', command: 'git diff --quiet HEAD' },
  { name: 'The packages are those of the lock file', command: 'npm ci --no-audit --no-fund' },
  { name: 'Lint, types and every test', command: 'npm test' },
  { name: 'The documentation has no dead link', command: 'npm run docs' },
  { name: 'publint and Are The Types Wrong', command: 'npm run check:package' },
  { name: 'The guides, word for word', command: 'npm run test:guides' },
  { name: 'Every test over the packed code', command: 'npm run test:packed' },
  { name: 'Each Node and each Eleventy', command: 'npm run test:versions' },
  { name: 'Killed builds', command: 'npm run test:kills' },
  { name: 'The same bytes anywhere', command: 'npm run test:bytes' },
  { name: 'Pages made by chance', command: 'npm run fuzz' },
  { name: 'The package', command: 'npm pack' },
];

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const told = readFileSync(`${root}/CHANGELOG.md`, 'utf8').includes(`## ${version}`);
const results = [
  { name: `CHANGELOG.md has version ${version}`, held: told, seconds: 0 },
  ...steps.map(runStep),
];

process.stdout.write('\n| step | held | seconds |\n| --- | --- | ---: |\n');
for (const { name, held, seconds } of results)
  process.stdout.write(`| ${name} | ${held ? 'yes' : 'NO'} | ${seconds} |\n`);
process.stdout.write(
  '\nBy hand: ask for known weaknesses (npm audit --omit=dev), look at the documentation (npm run docs) and the\n' +
    `pictures (npm run pictures) once, then: git tag v${version} && npm publish --provenance\n`,
);
process.exitCode = results.every(({ held }) => held) ? 0 : 1;

function runStep({ name, command }: Step) {
  process.stdout.write(`\n=== ${name}: ${command}\n`);
  const began = performance.now();
  const { status } = spawnSync('bash', ['-c', command], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  });
  return { name, held: status === 0, seconds: Math.round((performance.now() - began) / 1000) };
}
