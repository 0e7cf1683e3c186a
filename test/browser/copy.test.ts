import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/publishing/export-html.ts';
import { builtHandbook } from '../site/built.ts';
import { hasBrowser, type ShownSite, showSite } from './browser.ts';

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

/** Where CI runs, a missing browser is a failure: .ci/run installs one. */
describe.skipIf(!hasBrowser && !process.env.CI)(
  'the copy buttons of a job description (skipped: no Chromium)',
  () => {
    const built = builtHandbook({ 'index.md': '# Home\n', 'keeper.md': role });
    let site: ShownSite;
    beforeAll(async () => {
      site = await showSite(
        new Map([
          ...built.files,
          ['field.html', '<!doctype html><title>Field</title><div id="field" contenteditable></div>'],
        ]),
      );
    });
    afterAll(() => site?.close());

    it('fill a rich text field with everything, as the HTML export has it', async () => {
      const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
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
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site.url}/keeper/`);
      expect(await page.locator('.copy').isVisible()).toBe(false);
      await context.close();
    });
  },
);
