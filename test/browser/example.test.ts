import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../cli/run-handbook.ts';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveExample,
  skipWithoutBrowser,
} from './with-browser.ts';

const skipped = skipWithoutBrowser();
const project = join(import.meta.dirname, '../..');
const folder = makeFolder();
let site: ServedSite;
let browser: Browser;

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

/** One page of each kind, by its address. */
const kinds = {
  'a job description': '/job-descriptions/software-engineer/',
  'an article': '/people/hiring/',
  'the whole tree': '/all-pages/',
  'a group': '/people/time-away/',
  'the first page': '/',
  'a page with footnotes': '/people/pay/',
  'a page with pictures': '/company/who-does-what/',
  'a page with code, tables and alerts': '/engineering/shipping-a-change/',
  'the page of one of several openings': '/job-descriptions/field-applications-engineer/fen-2026-10-gnt/',
  'open jobs': '/jobs/',
  'open jobs of one team': '/jobs/team/customers/',
  'a whole group to print': '/job-descriptions/print/',
  'what is to be read through': '/reviews/',
  'a page that is not here': '/people/hirring/',
};
const schemes = ['light', 'dark'] as const;
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

/** The addresses of all pages, as the site’s own whole tree has them. */
async function everyAddress(): Promise<readonly string[]> {
  const page = await open('/all-pages/');
  const links = page.getByRole('main').locator('.article__body a');
  const urls = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.context().close();
  return [...new Set(urls)];
}

describe.skipIf(skipped)(`the example handbook in a browser${skipped ? ` (${skipped})` : ''}`, () => {
  it.each([
    ['at a desk', { viewport: desk }],
    ['on a phone', { viewport: phone }],
    ['without scripts, at a desk', { viewport: desk, javaScriptEnabled: false }],
    ['without scripts, on a phone', { viewport: phone, javaScriptEnabled: false }],
  ])('leads from its first page by the navigation to a job description, %s', async (_, options) => {
    const page = await open('/', options);
    const navigation = page.getByRole('navigation', { name: 'Handbook' });
    const follow = async (name: string) => {
      if (options.viewport === phone) await navigation.getByText('Menu', { exact: true }).click();
      await navigation.getByRole('link', { name, exact: true }).click();
    };
    await follow('Job Descriptions');
    await follow('Software Engineer');
    expect(new URL(page.url()).pathname).toBe('/job-descriptions/software-engineer/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Software Engineer');
    expect(await page.title()).toContain('Software Engineer');
    await page.context().close();
  });

  it('asks nobody but itself, and for three things at most, before somebody searches', async () => {
    const page = await open('/404.html');
    let asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of await everyAddress()) {
      asked = [];
      await page.goto(site.url + path, { waitUntil: 'load' });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
      // A picture that the author put there comes besides.
      const own = asked.filter((url) => !/\.(?:png|svg)$/.test(url));
      expect(own.length, own.join(', ')).toBeLessThanOrEqual(3);
    }
    await page.context().close();
  });

  it('keeps to its own policy: no error on any page', async () => {
    const page = await open('/');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const path of new Set(
      [...(await everyAddress()), ...Object.values(kinds)].filter((each) => !each.includes('hirring')),
    ))
      await page.goto(site.url + path);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('never scrolls sideways, on the narrowest phone', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of new Set([...(await everyAddress()), ...Object.values(kinds)])) {
      await page.goto(site.url + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path} by ${over} px`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });

  it('does not move while it loads', async () => {
    for (const viewport of [phone, desk]) {
      const page = await open('/404.html', { viewport });
      for (const path of Object.values(kinds).slice(0, 4)) {
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              const see = (list: PerformanceObserverEntryList) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              };
              new PerformanceObserver(see).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 100);
            }),
        );
        expect(shift, path).toBe(0);
      }
      await page.context().close();
    }
  });

  const looks = schemes.flatMap((colorScheme) =>
    [phone, desk].map((viewport) => ({ colorScheme, viewport })),
  );
  it.each(looks)(
    'shows axe no barrier: $colorScheme, $viewport.width px',
    async ({ colorScheme, viewport }) => {
      const page = await open('/', { colorScheme, viewport, bypassCSP: true });
      for (const [kind, path] of Object.entries(kinds)) {
        await page.goto(site.url + path);
        expect(await faultsByAxe(page), kind).toEqual([]);
      }
      await page.context().close();
    },
  );

  it.each(['calibration-lead', 'software-engineer'])(
    'prints %s on two sheets at most, without the navigation and with every heading',
    async (name) => {
      const page = await open(`/job-descriptions/${name}/`);
      const pdf = await page.pdf({ format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('link', { name: 'All pages' }).first().isVisible()).toBe(false);
      const source = readFileSync(join(project, `handbook/job-descriptions/${name}.md`), 'utf8');
      for (const [, heading = ''] of source.matchAll(/^#{2,6} (.+?)(?: \{.*\})?$/gm)) {
        const found = page.getByRole('heading', { name: heading, exact: false }).first();
        expect(await found.isVisible(), heading).toBe(true);
      }
      await page.context().close();
    },
  );
});
