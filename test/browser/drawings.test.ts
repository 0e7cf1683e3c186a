import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMermaid } from '../../src/io/mermaid-program.ts';
import { makeFolder, runHandbook } from '../cli/run-handbook.ts';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveFolder,
  skipWithoutBrowser,
} from './with-browser.ts';

/** Mermaid is large and no dependency of ours: `npm install --no-save mermaid` brings it for these tests. */
const skipped =
  skipWithoutBrowser() ?? (findMermaid() ? undefined : 'skipped: the package mermaid is not installed');

const drawing = [
  '# Ill',
  '```mermaid',
  'flowchart TD',
  '  accTitle: What to do when ill',
  '  A[Ill] --> B{Can you write?}',
  '  B -->|yes| C[Tell your lead]',
  '```',
  '```mermaid',
  'sequenceDiagram',
  '  You->>Lead: I am ill',
  '  Lead-->>You: Stay in bed',
  '```',
  '```mermaid',
  'this is no --- drawing ((',
  '```',
  '',
].join('\n');

const folder = makeFolder();
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  if (skipped) return;
  mkdirSync(join(folder, 'handbook'));
  writeFileSync(join(folder, 'handbook/ill.md'), drawing);
  const words = ['build', join(folder, 'handbook'), '--output', join(folder, 'site')];
  const { status, stderr } = runHandbook(words, { cwd: join(import.meta.dirname, '../..') });
  expect(status, stderr).toBe(0);
  site = await serveFolder(join(folder, 'site'));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(skipped)(`drawings${skipped ? ` (${skipped})` : ''}`, () => {
  it('are drawn by the site’s own script within its policy; what can’t be drawn stays as text', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const errors: string[] = [];
    // The policy stops the styles with which Mermaid measures words, and the console says so.
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}/ill/`);
    await page.locator('figure.mermaid img').nth(1).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.mermaid__stage').length === 0);
    expect(await page.locator('figure.mermaid img').count()).toBe(2);
    const [first] = await page.locator('figure.mermaid img').all();
    expect(await first?.getAttribute('alt')).toBe('What to do when ill');
    expect(await first?.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(50);
    expect(await page.locator('figure.mermaid').nth(2).textContent()).toContain('this is no --- drawing');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(errors).toEqual([]);
    await page.getByText('Show as text').first().click();
    expect(await page.getByText('Tell your lead').isVisible()).toBe(true);
    await context.close();
  });

  it('are text without scripts, and no barrier with them', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(`${site.url}/ill/`);
    expect(await plain.getByText('Tell your lead').isVisible()).toBe(true);
    await still.close();
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${site.url}/ill/`);
    await page.locator('figure.mermaid img').nth(1).waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await context.close();
  });
});
