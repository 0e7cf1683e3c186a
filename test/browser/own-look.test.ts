import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnDisk, companyConfigs, openSite } from '../eleventy/build-site.ts';
import { readCodeBlocks } from '../long/code-blocks.ts';
import { launchBrowser, type ServedSite, serveFiles, skipWithoutBrowser } from './with-browser.ts';

const skipped = skipWithoutBrowser();
const blocks = readCodeBlocks(join(import.meta.dirname, '../../docs/begin/add.md'));

/** Writes what the guide says into the opened site, but for its configuration. */
function followGuide(but: readonly string[]): void {
  for (const { file, place, text } of blocks) {
    if (file === undefined || file === 'eleventy.config.js' || but.includes(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, place === 'append' ? `${readFileSync(file, 'utf8')}\n${text}` : text);
  }
}

describe.skipIf(skipped)(`a company’s own look${skipped ? ` (${skipped})` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('is laid over ours by a stylesheet of its own, as the guide has it', async () => {
    openSite('company');
    followGuide(['src/_includes/handbook.njk']);
    const { withHandbook } = await companyConfigs();
    const site = await serve(await buildOnDisk(withHandbook));
    const page = await browser.newPage({ colorScheme: 'light' });
    const faults: string[] = [];
    page.on('console', (message) => /policy/i.test(message.text()) && faults.push(message.text()));
    await page.goto(`${site.url}/handbook/jobs/auctioneer/`);
    const styleOf = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect(await styleOf('body', 'fontFamily')).toContain('Georgia');
    expect(await styleOf('.branch a[aria-current=page]', 'color')).toBe('rgb(122, 31, 92)');
    expect(await page.locator('.foot').innerText()).toContain('Questions? Ask');
    expect(faults).toEqual([]);
    site.server.close();
  });

  it('is the layout of its own pages, in three lines', async () => {
    openSite('company');
    followGuide(['src/_includes/partials/head.njk']);
    const { withHandbook } = await companyConfigs({ layout: 'handbook.njk' });
    const site = await serve(await buildOnDisk(withHandbook));
    const page = await browser.newPage();
    await page.goto(`${site.url}/handbook/jobs/auctioneer/`);
    expect(await page.locator('header').first().innerText()).toBe('Quayside Fish Market');
    expect(await page.locator('nav [aria-current=page]').innerText()).toBe('Auctioneer');
    await page.goto(`${site.url}/`);
    expect(await page.getByRole('link', { name: 'Auctioneer' }).getAttribute('href')).toBe(
      '/handbook/jobs/auctioneer/',
    );
    site.server.close();
  });
});

function serve(files: ReadonlyMap<string, Buffer>): Promise<ServedSite> {
  return serveFiles(new Map([...files].map(([path, bytes]) => [path, bytes.toString()])));
}
