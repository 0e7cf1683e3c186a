import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveFolder,
  skipWithoutBrowser,
} from '../browser/with-browser.ts';
import { makeFolder, runHandbook } from '../cli/run-handbook.ts';

const root = join(import.meta.dirname, '../..');

describe('our own documentation', () => {
  it('has no dead link, and nothing else to be told', () => {
    const { stdout, stderr, status } = runHandbook(['check', 'docs', '--options', 'docs.yml'], { cwd: root });
    expect(`${stdout}${stderr}`).toMatch(/^\d+ pages, no problems\.\n$/);
    expect(status).toBe(0);
  });

  it('is written for the people team without a programming word, where it is for them', () => {
    const words =
      /\b(?:repository|commit|branch|merge|JSON|YAML|front matter|schema|token|boolean|string|syntax|null|undefined|parse[sdr]?|array)\b/i;
    for (const page of ['write/pages.md', 'write/job-description.md', 'write/openings.md']) {
      const text = readFileSync(join(root, 'docs', page), 'utf8').replace(/```[\s\S]*?```/g, '');
      expect(words.exec(text)?.[0], page).toBeUndefined();
    }
  });

  it('has a page for every problem’s code', () => {
    expect(readFileSync(join(root, 'docs/reference/problems.md'), 'utf8')).toContain('### link-to-nowhere');
  });
});

const skipped = skipWithoutBrowser();

describe.skipIf(skipped)(`the site of our documentation${skipped ? ` (${skipped})` : ''}`, () => {
  const folder = makeFolder();
  let site: ServedSite;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const words = ['build', 'docs', '--options', 'docs.yml', '--output', join(folder, 'site')];
    expect(runHandbook(words, { cwd: root }).status).toBe(0);
    site = await serveFolder(join(folder, 'site'));
    browser = await launchBrowser();
    page = await browser.newPage({ bypassCSP: true });
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has nothing that axe finds fault with, and no page wider than a phone', async () => {
    const names = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
    const urls = names
      .filter((name) => name.endsWith('index.html'))
      .map((name) => `/${name.replace(/index\.html$/, '')}`);
    expect(urls.length).toBeGreaterThan(25);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const url of urls) {
      await page.goto(`${site.url}${url}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), url).toBeLessThanOrEqual(390);
      expect(await faultsByAxe(page), url).toEqual([]);
    }
  });
});
