import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';
import { htmlPayloads, markdownPayloads, wordPayloads } from './payloads.ts';
import { launchBrowser, skipWithoutBrowser } from './with-browser.ts';

const origin = 'http://handbook.test';
/** One transparent dot: images may be shown, wherever they are. */
const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Every setting whose words a page shows. */
function settingsOf(words: string): string {
  const value = `'${words.replaceAll("'", "''")}'`;
  const names = [
    'title',
    'navTitle',
    'navGroup',
    'description',
    'owner',
    'team',
    'level',
    'reportsTo',
    'extra',
  ];
  const opening = `  - { location: ${value}, identifier: ${value}, apply: "https://example.org/apply" }`;
  const settings = names.map((name) => `${name}: ${value}`).join('\n');
  return `---\ntype: job-description\n${settings}\ntags: [${value}]\nopenings:\n${opening}\n---\n`;
}

/** A page for each payload; lenient, so that what is only told is built as well. */
function makeSite(): ReadonlyMap<string, string> {
  const texts = [...htmlPayloads, ...markdownPayloads].map(
    (payload) => `# Page\n\nBefore.\n\n${payload}\n\nAfter.\n`,
  );
  const words = wordPayloads.map(
    (payload) => `${settingsOf(payload)}\n## Skills\n\n- ${payload}: ${payload}\n`,
  );
  const pages = [...texts, ...words].map((text, index) => [`p${index}.md`, text] as const);
  const named = wordPayloads.map(
    (name) => [`${name.replaceAll('/', '|')}.md`, 'Named by its file.\n'] as const,
  );
  const { files } = builtHandbook(
    { 'index.md': '# Home\n', ...Object.fromEntries(pages), ...Object.fromEntries(named) },
    { lenient: true, baseUrl: origin },
  );
  return files;
}

/** Everything a page did that it should not. */
type Deeds = string[];

function watch(page: Page, deeds: Deeds): void {
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('pageerror', (error) => deeds.push(`error ${error.message}`));
  page.on('console', (message) => {
    // What an image's address leads to is no deed of the page.
    const isImage = /Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !isImage) deeds.push(`console ${message.text()}`);
  });
  page.on('popup', () => deeds.push('window opened'));
}

/** Serves the site from memory; whatever else is asked for, but an image, is a deed. */
async function serve(
  context: BrowserContext,
  site: ReadonlyMap<string, string>,
  deeds: Deeds,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (request.resourceType() === 'image') return route.fulfill({ contentType: 'image/gif', body: dot });
    const path = decodeURIComponent(url.pathname).slice(1);
    const body = site.get(path) ?? site.get(`${path}index.html`);
    if (url.origin !== origin) deeds.push(`request ${request.url()}`);
    if (url.origin !== origin || body === undefined) return route.fulfill({ status: 404, body: '' });
    const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    const type = types[(path.split('.').at(-1) ?? '') as keyof typeof types] ?? 'text/html';
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body });
  });
}

/** Does what a reader does, and more: goes over everything, opens everything, follows no link away. */
async function touchEverything(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    addEventListener('click', (event) => event.preventDefault());
    const events = [
      'mouseover',
      'pointerenter',
      'focus',
      'toggle',
      'animationstart',
      'load',
      'error',
      'scroll',
    ];
    for (const element of document.querySelectorAll('*')) {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      if (handlers.length > 0) found.push(`${element.tagName} ${handlers.join(' ')}`);
      if (element instanceof HTMLAnchorElement && !/^(?:https?|mailto|tel):$|^:?$/.test(element.protocol))
        found.push(`link ${element.href}`);
      for (const type of events) element.dispatchEvent(new Event(type));
      if (element instanceof HTMLElement) element.click();
    }
    for (const name of ['getElementById', 'querySelector', 'createElement'] as const)
      if (typeof document[name] !== 'function') found.push(`document.${name} is shadowed`);
    return found;
  });
}

async function visit(
  browser: Browser,
  site: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<readonly string[]> {
  const deeds: Deeds = [];
  const context = await browser.newContext();
  await context.exposeFunction('xss', (payload: unknown) => deeds.push(`xss(${payload})`));
  await serve(context, site, deeds);
  const page = await context.newPage();
  watch(page, deeds);
  const told: string[] = [];
  for (const path of paths) {
    const url = `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`.replace(/index\.html$/, '');
    await page.goto(url, { waitUntil: 'load' });
    deeds.push(...(await touchEverything(page)));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 10)));
    if (page.url() !== url) deeds.push(`went to ${page.url()}`);
    told.push(...deeds.splice(0).map((deed) => `${path}: ${deed}`));
  }
  await context.close();
  return told;
}

function withoutPolicy(site: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...site].map(([path, text]) => [
      path,
      text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    ]),
  );
}

const skipped = skipWithoutBrowser();

describe.skipIf(skipped)(`in Chromium${skipped ? ` (${skipped})` : ''}`, () => {
  const site = makeSite();
  const paths = [...site.keys()].filter((path) => path.endsWith('.html'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('there is a page for each of more than 150 payloads', () => {
    const payloads = htmlPayloads.length + markdownPayloads.length + 2 * wordPayloads.length;
    expect(payloads).toBeGreaterThan(150);
    expect(paths.length).toBeGreaterThanOrEqual(payloads);
  });

  it('would notice what runs', async () => {
    const bad =
      '<!doctype html><img src=x onload="xss(1)"><a href="javascript:xss(2)">x</a><script src=//elsewhere.example/x.js></script>';
    const told = await visit(browser, new Map([['bad/index.html', bad]]), ['bad/index.html']);
    const text = told.join('\n');
    for (const deed of ['xss(1)', 'link javascript:', 'request http://elsewhere.example/x.js', 'IMG onload'])
      expect(text).toContain(deed);
  });

  it('nothing runs and nothing goes out where the policy is on', { timeout: 240_000 }, async () => {
    expect(await visit(browser, site, paths)).toEqual([]);
  });

  it('nothing runs and nothing goes out without the policy, either', { timeout: 240_000 }, async () => {
    const bare = withoutPolicy(site);
    expect(bare.get('index.html')).not.toContain('Content-Security-Policy');
    expect(await visit(browser, bare, paths)).toEqual([]);
  });
});
