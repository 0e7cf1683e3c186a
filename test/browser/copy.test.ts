import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/publishing/export-html.ts';
import { builtHandbook } from '../site/built.ts';
import { launchBrowser, type ServedSite, serveFiles, skipWithoutBrowser } from './with-browser.ts';

const role = `---
type: job-description
---

# Lock Keeper

## What you'll do

You will:

- Gates: Open them **on time**, see [the hours](https://example.com/hours).
- Grease the hinges
  - in spring

## Hiring plan

1. Screening call for 20 minutes.
1. Walk for 45m along the canal.
`;

const skipped = skipWithoutBrowser();

describe.skipIf(skipped)(`the copy buttons of a job description${skipped ? ` (${skipped})` : ''}`, () => {
  const built = builtHandbook({ 'index.md': '# Home\n', 'keeper.md': role });
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveFiles(
      new Map([
        ...built.files,
        ['field.html', '<!doctype html><title>Field</title><div id="field" contenteditable></div>'],
      ]),
    );
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  it('fill a rich text field with everything, as the HTML export has it', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.url}/keeper/`);
    await page.getByRole('button', { name: 'Copy with formatting' }).click();
    await page.getByText('Copied').waitFor();
    await page.goto(`${site.url}/field.html`);
    await page.locator('#field').click();
    await page.keyboard.press('Control+V');
    const pasted = await page.locator('#field').innerHTML();
    const keeper = built.handbook.pages.find(({ path }) => path === 'keeper.md');
    const sent = keeper?.kind === 'job-description' ? exportHtml(keeper, undefined) : '';
    const bare = (html: string) =>
      html
        .replace(/ style="[^"]*"|<\/?span[^>]*>|<br[^>]*>|&nbsp;/g, '')
        .replace(/>\s+/g, '>')
        .replace(/\s+/g, ' ')
        .trim();
    expect(bare(pasted)).toBe(bare(sent.replaceAll('&#39;', "'")));
    await context.close();
  });

  it('are not there without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/keeper/`);
    expect(await page.locator('.copy button').count()).toBe(0);
    await context.close();
  });
});
