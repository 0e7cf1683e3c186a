import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOn } from '../publishing/example.ts';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveFiles,
  skipWithoutBrowser,
} from './with-browser.ts';

const skipped = skipWithoutBrowser();

describe.skipIf(skipped)(`a candidate${skipped ? ` (${skipped})` : ''}`, () => {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveFiles(exampleOn('2026-11-24').files);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  it('gets with scripts off from the open jobs by team to a role, and to Apply', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/jobs/`);
    await page
      .getByRole('navigation', { name: 'Show jobs by' })
      .getByRole('link', { name: 'Customers' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/jobs/team/customers/');
    expect(await page.getByRole('link', { name: 'Firmware Engineer' }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Field Applications Engineer' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Deventer');
    const apply = page.getByRole('link', { name: 'Apply for this job' });
    expect(await apply.count()).toBe(1);
    expect(await apply.getAttribute('href')).toBe('https://jobs.example.com/fen-2026-10-dev');
    await context.close();
  });

  it('looks through open jobs at once with scripts on, and can send somebody the choice', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const shown = () => page.locator('.jobs-team .job-list__role:visible').allTextContents();
    await page.goto(`${site.url}/jobs/`);
    expect(await shown()).toHaveLength(7);
    const filter = page.getByRole('navigation', { name: 'Show jobs by' });
    await filter.getByRole('link', { name: 'Engineering' }).click();
    expect(await shown()).toEqual(['Firmware Engineer', 'Software Engineer']);
    await filter.getByRole('link', { name: 'Ghent' }).click();
    expect(await shown()).toEqual(['Software Engineer']);
    expect(await filter.getByRole('status').textContent()).toContain('1 of 7 jobs');
    expect(await page.getByRole('heading', { name: 'Operations' }).isVisible()).toBe(false);
    const address = page.url();
    await filter.getByRole('link', { name: 'All' }).click();
    expect(await shown()).toHaveLength(7);
    await page.goto(address);
    expect(await shown()).toEqual(['Software Engineer']);
    expect(await filter.locator('[aria-current]').allTextContents()).toEqual(['Engineering', 'Ghent']);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('finds no Apply after the last day, even if nobody has built the site since', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2027-01-31T12:00:00'));
    await page.goto(`${site.url}/job-descriptions/firmware-engineer/`);
    expect(await page.getByRole('link', { name: 'Apply' }).count()).toBe(1);
    await page.clock.setFixedTime(new Date('2027-02-01T12:00:00'));
    await page.reload();
    expect(await page.getByRole('link', { name: 'Apply' }).count()).toBe(0);
    expect(await page.getByText('closed on January 31, 2027').isVisible()).toBe(true);
    await page.goto(`${site.url}/jobs/`);
    expect(await page.getByRole('main').locator('.job-list__role').allTextContents()).toEqual([
      'Field Applications Engineer',
      'Software Engineer',
    ]);
    await page.goto(`${site.url}/job-descriptions/field-applications-engineer/`);
    expect(await page.getByRole('link', { name: 'Apply' }).count()).toBe(1);
    await context.close();
  });

  it.each(
    ['light', 'dark'].flatMap((scheme) =>
      [390, 1280].map((width) => ({ scheme: scheme as 'light' | 'dark', width })),
    ),
  )('meets no barrier that axe knows: $scheme, $width px', async ({ scheme, width }) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ colorScheme: scheme, viewport, bypassCSP: true });
    const page = await context.newPage();
    for (const path of [
      'jobs/',
      'jobs/team/customers/',
      'job-descriptions/account-manager/',
      'job-descriptions/field-applications-engineer/',
      'job-descriptions/field-applications-engineer/fen-2026-11-de/',
      'job-descriptions/firmware-engineer/',
    ]) {
      await page.goto(`${site.url}/${path}`);
      expect(await faultsByAxe(page), path).toEqual([]);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
