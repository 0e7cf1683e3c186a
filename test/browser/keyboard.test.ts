import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { launchBrowser, serveFolder, skipWithoutBrowser } from './with-browser.ts';

/*
 * The example handbook, walked with the keys of a keyboard and nothing else, as somebody does who uses no mouse.
 */
const skipped = skipWithoutBrowser();
const output = mkdtempSync(join(tmpdir(), 'keyboard-'));
let browser: Browser;
let server: Server;
let url = '';

beforeAll(async () => {
  if (skipped) return;
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await build(['handbook', '--output', join(output, 'site'), '--today', '2026-11-24'])).toBe(0);
  vi.restoreAllMocks();
  ({ url, server } = await serveFolder(join(output, 'site')));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(output, { recursive: true, force: true });
});

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(url + path);
  return page;
}

/** What has the focus: its class, and whether a frame shows that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      name: element.className || element.tagName,
      text: element.textContent?.trim() ?? '',
      isSeen,
      isInView: bottom > 0 && top < innerHeight && width > 1,
    };
  });

describe(`with the keyboard alone${skipped ? ` (${skipped})` : ''}`, () => {
  const walk = skipped ? it.skip : it;

  walk('the first stop leads past the navigation to the text', async () => {
    const page = await open('/people/hiring/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'skip-link', isSeen: true, isInView: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  walk('every stop on the way through a page is seen, and none is a trap', async () => {
    for (const [path, width] of [
      ['/people/hiring/', 1280],
      ['/job-descriptions/software-engineer/', 390],
    ] as const) {
      const page = await open(path, width);
      const stops = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, summary, input, select, [tabindex="0"]',
            ),
          ].filter((element) => element.checkVisibility()).length,
      );
      const names = new Set<string>();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        const { name, text, isSeen, isInView } = await focused(page);
        names.add(`${name} ${text.slice(0, 40)}`);
        expect({ name, text: text.slice(0, 40), isSeen, isInView }).toMatchObject({
          isSeen: true,
          isInView: true,
        });
      }
      expect([...names].some((name) => name.includes('All pages'))).toBe(true);
      await page.close();
    }
  });

  walk('the menu of a narrow page opens, leads on and closes', async () => {
    const page = await open('/people/hiring/', 390);
    const summary = page.locator('summary.navigation__toggle');
    const isOpen = () =>
      page.evaluate(() => document.querySelector('details.navigation__menu')?.hasAttribute('open'));
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.branch') !== null)).toBe(true);
    await summary.focus();
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(false);
    await page.close();
  });

  walk(
    'the search opens with / and with Ctrl+K, goes through its results, and closes with Escape',
    async () => {
      const page = await open('/people/hiring/');
      const isOpen = () =>
        page.evaluate(() => document.querySelector('dialog.search')?.hasAttribute('open') ?? false);
      const isOnResult = () =>
        page.evaluate(() => document.activeElement?.closest('.search__results') !== null);
      for (const keys of ['/', 'Control+k']) {
        await page.keyboard.press(keys);
        await page.waitForSelector('dialog.search[open]');
        expect((await focused(page)).name).toBe('search__input');
        await page.keyboard.press('Escape');
        expect(await isOpen()).toBe(false);
      }
      await page.keyboard.press('/');
      await page.waitForSelector('dialog.search[open]');
      await page.keyboard.type('calibration');
      await page.getByText('for “calibration”').waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await isOnResult()).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect((await focused(page)).name).toBe('search__input');
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).not.toBe(`${url}/people/hiring/`);
      await page.close();
    },
  );

  walk('a slash in a field stays a slash', async () => {
    const page = await open('/people/hiring/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog.search[open]');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('.search__input')).toBe('a/b');
    await page.close();
  });
});
