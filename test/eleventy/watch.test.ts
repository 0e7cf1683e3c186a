import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openSite } from './build-site.ts';
import { holds, type RunningSite, startEleventy, until, writeConfig } from './run-site.ts';

const pages = '_site/handbook/working-here';

test('while Eleventy watches, changed, added, removed, broken and mended pages are followed', async () => {
  openSite('company');
  writeConfig();
  const site = await startEleventy('--watch');
  await followsPages(site);
  await followsTemplates(site);
  await staysWhileBroken(site);
}, 120_000);

test('Eleventy’s incremental builds follow the handbook, and leave it alone when only the company’s own pages change', async () => {
  openSite('company');
  writeConfig();
  const site = await startEleventy('--watch', '--incremental');
  // Eleventy may still be busy with what came before the first change; not with what came before the third.
  const rewritten = [];
  for (const day of ['Monday', 'Tuesday', 'Wednesday']) {
    const before = statSync(`${pages}/tides/index.html`).mtimeMs;
    appendFileSync('src/blog/2026-06-19-summer-hours.md', `\nBring a hat on ${day}.\n`);
    await until(() => holds('_site/blog/summer-hours/index.html', day), site);
    rewritten.push(statSync(`${pages}/tides/index.html`).mtimeMs !== before);
  }
  expect(rewritten).toContain(false);
  await followsPages(site);
  await followsTemplates(site);
}, 120_000);

test('Eleventy’s server shows the handbook, and what was changed in it', async () => {
  openSite('company');
  writeConfig();
  const port = await freePort();
  const site = await startEleventy('--serve', `--port=${port}`);
  const page = `http://localhost:${port}/handbook/working-here/tides/`;
  await until(async () => (await textOf(page)).includes('We open with the tide'), site);
  appendFileSync('src/handbook/working-here/tides.md', '\nAt neap tide we sleep in.\n');
  await until(async () => (await textOf(page)).includes('At neap tide we sleep in.'), site);

  site.process.kill('SIGINT');
  await until(() => site.process.exitCode !== null, site);
  expect(site.process.exitCode).toBe(0);
}, 60_000);

async function textOf(url: string): Promise<string> {
  return fetch(url).then(
    (response) => response.text(),
    () => '',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 8080;
}

async function followsPages(site: RunningSite): Promise<void> {
  appendFileSync('src/handbook/working-here/tides.md', '\nAt neap tide we sleep in.\n');
  await until(() => holds(`${pages}/tides/index.html`, 'At neap tide we sleep in.'), site);

  writeFileSync('src/handbook/working-here/gulls.md', '# Gulls\n\nDo not feed them.\n');
  await until(() => holds(`${pages}/gulls/index.html`, 'Do not feed them.'), site);
  await until(() => holds(`${pages}/tides/index.html`, '/handbook/working-here/gulls/'), site);

  writeFileSync('src/handbook/working-here/sizes.csv', 'item,sizes\nboots,35 to 49\n');
  await until(() => holds(`${pages}/sizes.csv`, '35 to 49'), site);

  rmSync('src/handbook/working-here/gulls.md');
  await until(() => !existsSync(`${pages}/gulls/index.html`), site);
  expect(holds(`${pages}/tides/index.html`, '/handbook/working-here/gulls/')).toBe(false);
}

async function followsTemplates(site: RunningSite): Promise<void> {
  mkdirSync('src/_includes/partials');
  writeFileSync('src/_includes/partials/foot.njk', '<p>Our own foot</p>');
  await until(() => holds(`${pages}/tides/index.html`, 'Our own foot'), site);
  writeFileSync('src/_includes/partials/foot.njk', '<p>Our other foot</p>');
  await until(() => holds(`${pages}/tides/index.html`, 'Our other foot'), site);
}

async function staysWhileBroken(site: RunningSite): Promise<void> {
  const before = readFileSync(`${pages}/tides/index.html`, 'utf8');
  writeFileSync('src/handbook/working-here/tides.md', '# Tides\n\nSee [nothing](nowhere.md).\n');
  await until(() => /link-to-nowhere[\s\S]*(?:Watching|Waiting…)/.test(site.told()), site);
  // Once, and as the command line tells it.
  expect(site.told().split('link-to-nowhere')).toHaveLength(2);
  expect(site.told()).toContain('\nsrc/handbook/working-here/tides.md:3:15   error   link-to-nowhere\n');
  expect(readFileSync(`${pages}/tides/index.html`, 'utf8')).toBe(before);

  writeFileSync('src/handbook/working-here/tides.md', '# Tides\n\nSee [the morning](first-morning.md).\n');
  await until(() => holds(`${pages}/tides/index.html`, 'the morning'), site);
}
