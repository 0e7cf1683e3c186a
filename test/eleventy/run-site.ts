import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { eleventyProgram, pluginAddress } from '../under-test.ts';

/** Writes the opened company's configuration file, with the plugin in it. */
export function writeConfig(options = '{}'): void {
  const lines = [
    `import handbookPlugin from '${pluginAddress}';`,
    "import { quayside } from './site.js';",
    'export default function (eleventyConfig) {',
    '  quayside(eleventyConfig);',
    `  eleventyConfig.addPlugin(handbookPlugin, ${options});`,
    '}',
    "export const config = { dir: { input: 'src', output: '_site' } };",
  ];
  writeFileSync('eleventy.config.js', `${lines.join('\n')}\n`);
}

/** Runs Eleventy's own command once on the opened site. */
export function runEleventy(...flags: readonly string[]) {
  return spawnSync(process.execPath, [...eleventyProgram, ...flags], { encoding: 'utf8' });
}

/** What Eleventy tells when it waits for changes: version 3, version 4. */
const rests = /Watching|Waiting…/;

export interface RunningSite {
  readonly process: ChildProcess;
  /** All that it has written to the terminal. */
  readonly told: () => string;
}

/** Starts Eleventy's own command on the opened site, until the test ends. */
export async function startEleventy(...flags: readonly string[]): Promise<RunningSite> {
  const child = spawn(process.execPath, [...eleventyProgram, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const site = { process: child, told: () => text };
  await until(() => rests.test(text), site);
  await untilItFollows(site);
  return site;
}

/** Eleventy says that it watches a little before it does: a file is changed until it takes note. */
async function untilItFollows(site: RunningSite): Promise<void> {
  let changes = 0;
  await until(async () => {
    writeFileSync('src/_data/ready.json', String(changes++));
    await sleep(1000);
    return rests.test(site.told().split('ready.json')[1] ?? '');
  }, site);
  await untilItRests(site);
}

/** Eleventy builds once more for what came while it built: it rests when it has told nothing for a while. */
async function untilItRests(site: RunningSite): Promise<void> {
  await until(async () => {
    const before = site.told();
    await sleep(400);
    return before === site.told();
  }, site);
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, { told }: RunningSite): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not come to pass. What was told:\n${told()}`);
    await sleep(50);
  }
}

/** Whether a file of the opened site holds a text. */
export function holds(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8').includes(text);
}
