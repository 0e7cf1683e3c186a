import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  buildInMemory,
  buildOnDisk,
  companyConfigs,
  openSite,
  type SiteConfig,
  type SiteEleventyConfig,
} from './build-site.ts';

test('a company’s own pages come out byte for byte as without the handbook', async () => {
  const { quayside, withHandbook } = await companyConfigs();
  openSite('company');
  const together = await buildOnDisk(withHandbook);
  rmSync('_site', { recursive: true });
  rmSync('src/handbook', { recursive: true });
  const alone = await buildOnDisk(quayside);

  expect(alone.size).toBeGreaterThan(5);
  const own = new Map([...together].filter(([path]) => !path.startsWith('handbook/')));
  expect([...own.keys()]).toEqual([...alone.keys()]);
  for (const [path, bytes] of alone) expect(own.get(path)?.equals(bytes), path).toBe(true);
});

test('the handbook stands under its folder’s address with its pictures, files and data, and no control files for the host', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  const files = [...(await buildOnDisk(withHandbook)).keys()];
  for (const path of [
    'index.html',
    'jobs/auctioneer/index.html',
    'quay.png',
    'working-here/sizes.csv',
    'jobs.json',
  ])
    expect(files).toContain(`handbook/${path}`);
  for (const path of ['404.html', '_headers', '_redirects']) expect(files).not.toContain(path);
});

test('where a company wants the handbook’s headers, they are for the handbook’s pages alone', async () => {
  const { withHandbook } = await companyConfigs({ files: { headers: true } });
  openSite('company');
  const headers = (await buildOnDisk(withHandbook)).get('_headers')?.toString();
  expect(headers).toMatch(/^\/handbook\/\*\n {2}Content-Security-Policy/);
});

test('what looks like Liquid in a handbook page stays what its author typed', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  const page = (await buildInMemory(withHandbook)).get('/handbook/working-here/first-morning/');
  expect(page).toContain('The label printer takes {{ weight }} and {% price %} as they stand');
});

test.each([
  ['by itself', () => {}],
  [
    'with Eleventy’s HTML base plugin, which puts the prefix before addresses too',
    (eleventyConfig: SiteEleventyConfig) => {
      eleventyConfig.addPlugin(eleventyConfig.resolvePlugin('@11ty/eleventy/html-base-plugin'));
    },
  ],
])('with a path prefix every address on a handbook page leads to a file of the site, %s', async (_, more) => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  const config: SiteConfig = (eleventyConfig) => {
    withHandbook(eleventyConfig);
    more(eleventyConfig);
  };
  const files = await buildOnDisk(config, { pathPrefix: '/docs/' });
  const pages = [...files].filter(([path]) => path.startsWith('handbook/') && path.endsWith('.html'));
  const addresses = pages.flatMap(([path, bytes]) => addressesOf(path, bytes.toString()));
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter(({ url }) => !files.has(fileOf(url)))).toEqual([]);
});

test('a handbook at the site’s own address leaves the company’s page for lost visitors alone', async () => {
  const { withHandbook } = await companyConfigs({ prefix: '/' });
  openSite('company');
  rmSync('src/index.njk');
  writeFileSync('src/404.md', '---\npermalink: /404.html\n---\nLost at sea\n');
  const files = await buildOnDisk(withHandbook);
  expect(files.get('404.html')?.toString()).toContain('Lost at sea');
  expect(files.has('_headers')).toBe(true);
});

interface Address {
  readonly page: string;
  readonly url: string;
}

/** The addresses inside the site to which a page leads. */
function addressesOf(page: string, html: string): readonly Address[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]+)/g)]
    .map(([, url = '']) => ({ page, url }))
    .filter(({ url }) => !/^(?:https?|mailto):/.test(url));
}

function fileOf(url: string): string {
  const path = decodeURIComponent(url.replace(/^\/docs\//, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
