import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, runHandbook } from '../cli/run-handbook.ts';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveExample,
  serveFolder,
  skipWithoutBrowser,
} from './with-browser.ts';

const skipped = skipWithoutBrowser();
const project = join(import.meta.dirname, '../..');
const folder = makeFolder();
let site: ServedSite;
let browser: Browser;

/** A word of the example that stands in one section of one page. */
const rare = {
  word: 'stocktaking',
  page: 'people/time-away/holidays',
  heading: 'Days we ask you to be here',
};

beforeAll(async () => {
  if (skipped) return;
  site = await serveExample(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the search on a page, asks for a word, and waits for an answer. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(words);
  await page.locator('.search__status:not(:empty)').waitFor();
}

describe.skipIf(skipped)(`the search${skipped ? ` (${skipped})` : ''}`, () => {
  it('leads to the one section of the one page that has a word', async () => {
    const pages = readdirSync(join(project, 'handbook'), { recursive: true, encoding: 'utf8' });
    const holders = pages.filter(
      (name) =>
        name.endsWith('.md') &&
        readFileSync(join(project, 'handbook', name), 'utf8')
          .toLowerCase()
          .includes(rare.word),
    );
    expect(holders).toEqual([`${rare.page}.md`]);
    const page = await browser.newPage();
    await page.goto(`${site.url}/company/`);
    await ask(page, rare.word);
    expect(await page.getByRole('status').textContent()).toBe(`1 page for “${rare.word}”.`);
    expect(await page.locator('.search__group').textContent()).toBe('People');
    await page.getByRole('dialog').getByRole('link', { name: rare.heading }).click();
    await page.waitForURL(`**/${rare.page}/#*`);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain(rare.heading);
    await page.close();
  });

  it('leads there in a site that lies in a folder of its host', async () => {
    const options = join(folder, 'options.yml');
    writeFileSync(options, 'baseUrl: https://example.com/company/handbook/\n');
    const output = join(folder, 'host/company/handbook');
    mkdirSync(join(folder, 'host/company'), { recursive: true });
    const words = ['build', 'handbook', '--output', output, '--options', options, '--today', '2026-11-24'];
    expect(runHandbook(words, { cwd: project }).status).toBe(0);
    const host = await serveFolder(join(folder, 'host'));
    const page = await browser.newPage();
    await page.goto(`${host.url}/company/handbook/jobs/`);
    await ask(page, rare.word);
    const link = page.getByRole('dialog').getByRole('link', { name: rare.heading });
    expect(await link.getAttribute('href')).toMatch(/^\/company\/handbook\/people\/time-away\/holidays\/#/);
    await page.close();
    host.server.close();
  });

  it('is a link to the whole tree without scripts, which leads to the same page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/company/`);
    await page.getByRole('link', { name: 'Search' }).click();
    expect(new URL(page.url()).pathname).toBe('/all-pages/');
    await page.getByRole('main').getByRole('link', { name: 'Holidays' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${rare.page}/`);
    expect(await page.getByRole('heading', { name: rare.heading }).isVisible()).toBe(true);
    await context.close();
  });

  it('loads nothing before somebody asks, and only from the site itself', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}/company/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    await ask(page, 'leave');
    expect(asked.some((url) => url.includes('pagefind'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.close();
  });

  it('can be kept to a group, a kind of page, or roles that are open', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/company/`);
    await ask(page, 'well');
    const count = async () => Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
    const all = await count();
    for (const [choice, value] of [
      ['Every group', 'Engineering'],
      ['Every kind of page', 'Job description'],
      ['Open or not', 'Open'],
    ] as const) {
      await page.getByRole('combobox', { name: choice }).selectOption(value);
      await page.waitForFunction(
        (earlier) =>
          Number.parseInt(document.querySelector('.search__status')?.textContent ?? '', 10) < earlier,
        all,
      );
      await page.getByRole('combobox', { name: choice }).selectOption('');
      await page.waitForFunction(
        (earlier) =>
          Number.parseInt(document.querySelector('.search__status')?.textContent ?? '', 10) === earlier,
        all,
      );
    }
    await page.close();
  });

  it('says so where nothing is found, and meets no barrier that axe knows', async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/company/`);
    await ask(page, 'leave');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('searchbox').fill('zzzz');
    await page.getByText('Nothing found for “zzzz”.').waitFor();
    await context.close();
  });
});
