import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import handbookPlugin, { HandbookError } from '../../src/index.ts';
import {
  buildInMemory,
  buildOnDisk,
  type CollectionItem,
  companyConfigs,
  openSite,
  type SiteConfig,
} from './build-site.ts';

const hostilePage = `---
title: Harmless
layout: base.njk
pagination: { data: collections.all, size: 1 }
eleventyComputed: { title: '{{ 7 * 7 }}', permalink: /elsewhere/ }
templateEngineOverride: njk
eleventyExcludeFromCollections: false
eleventyNavigation: { key: Home, url: 'javascript:alert(1)' }
eleventyImport: { collections: [all] }
eleventyDataSchema: anything
permalinkBypassOutputDir: true
dynamicPermalink: false
date: Last Modified
handbook: { title: Mine }
site: { name: Mine }
page: { url: /mine/ }
collections: { all: [] }
tags: [all, __proto__, '[keys]', fine]
---
# Harmless {{ 7 * 7 }}

{% include "base.njk" %}
`;

test('nothing in a page’s front matter reaches Eleventy’s data', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  const plain = await dataOf(withHandbook, '# Harmless\n');
  const hostile = await dataOf(withHandbook, hostilePage);

  expect(hostile.urls).toEqual(plain.urls);
  expect(hostile.data.tags).toEqual(['handbook', 'fine']);
  const { tags: _, view: __, handbookPage: ___, ...data } = hostile.data;
  const { tags: _t, view: __v, handbookPage: ___p, ...expected } = plain.data;
  expect(Object.keys(data).sort()).toEqual(Object.keys(expected).sort());
  for (const name of ['layout', 'permalink', 'eleventyComputed', 'site', 'title'])
    expect(data[name], name).toEqual(expected[name]);
  const { title: label, ...navigation } = data.eleventyNavigation as { title: string };
  expect(data.handbook).toMatchObject({ title: 'Quayside Handbook' });
  // The core reads a label from it, and nothing else.
  expect(label).toBe('Home');
  expect(expected.eleventyNavigation).toMatchObject(navigation);
});

test('a setting that would change every object is refused', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync('src/handbook/harmless.md', '---\n__proto__: { layout: base.njk }\n---\n# Harmless\n');
  expect((await problemsOf(withHandbook)).map(({ code }) => code)).toEqual(['setting-refused']);
  expect({}).not.toHaveProperty('layout');
});

test('a page’s own words are never run as a template', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync('src/handbook/harmless.md', hostilePage);
  const page = (await buildInMemory(withHandbook)).get('/handbook/harmless/');
  expect(page).toContain('Harmless {{ 7 * 7 }}');
  expect(page).toContain('{% include');
  expect(page).not.toContain('Open from five');
});

const program = (ran: string) =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\nexport default { title: 'x' };\n`;

const dataFiles = [
  'handbook.11tydata.js',
  'handbook.11tydata.mjs',
  'index.11tydata.js',
  'eleventy-plugin-handbook.11tydata.js',
  'working-here/working-here.11tydata.js',
  'working-here/tides.11tydata.js',
  '_data/mine.js',
  'mine.11ty.js',
];

test.each([
  ['in a company’s site', 'src', 'src/handbook'],
  ['where the handbook is the whole site', 'src/handbook', 'src/handbook'],
])('no program in the handbook’s folder runs, %s', async (_, input, handbook) => {
  const { withHandbook } = await companyConfigs({ directory: handbook });
  const ran = join(openSite('company'), 'ran');
  for (const name of dataFiles) writeDeep(join(handbook, name), program(ran));
  writeDeep(join(handbook, 'shown.njk'), '{{ 7 * 7 }}');
  writeDeep(join(handbook, 'working-here/working-here.json'), '{ "permalink": "/elsewhere/" }');
  const pages = await buildInMemory(withHandbook, { input });
  expect(existsSync(ran)).toBe(false);
  expect([...pages.keys()].some((url) => /shown|mine|elsewhere/.test(url))).toBe(false);
});

test('no program runs where the folder’s name looks like a pattern', async () => {
  const options = { directory: 'src/handbook [new] (2)', prefix: '/handbook/' };
  const { withHandbook } = await companyConfigs(options);
  const ran = join(openSite('company'), 'ran');
  renameSync('src/handbook', 'src/handbook [new] (2)');
  for (const name of dataFiles) writeDeep(join('src/handbook [new] (2)', name), program(ran));
  const pages = await buildInMemory(withHandbook);
  expect(existsSync(ran)).toBe(false);
  expect(pages.get('/handbook/working-here/tides/')).toContain('We open with the tide');
});

test('a page with JavaScript front matter stops the build before anything is written', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync('src/handbook/harmless.md', '---js\n{ title: "x" }\n---\n# Harmless\n');
  const problems = await problemsOf(withHandbook);
  expect(problems.map(({ file }) => file)).toEqual(['src/handbook/harmless.md']);
  expect(existsSync('_site')).toBe(false);
});

test('templates inside the handbook’s folder are refused', async () => {
  openSite('company');
  writeDeep('src/handbook/_includes/article.njk', '{{ 7 * 7 }}');
  const problems = await problemsOf(
    (config) => config.addPlugin(handbookPlugin, { directory: 'src/handbook' }),
    'src/handbook',
  );
  expect(problems[0]).toMatchObject({
    code: 'templates-in-handbook',
    message: 'Eleventy’s templates lie inside the handbook, in “src/handbook/_includes”.',
  });
  expect(existsSync('_site')).toBe(false);
});

test('a site that has turned autoescape off is refused', async () => {
  openSite('company');
  const problems = await problemsOf((config) => {
    config.setNunjucksEnvironmentOptions({ autoescape: false });
    config.addPlugin(handbookPlugin);
  });
  expect(problems.map(({ code }) => code)).toEqual(['templates-unescaped']);
});

/** What Eleventy knows of the page harmless.md, and every address of the site. */
async function dataOf(config: SiteConfig, page: string) {
  writeFileSync('src/handbook/harmless.md', page);
  let data: Readonly<Record<string, unknown>> = {};
  const pages = await buildInMemory((eleventyConfig) => {
    config(eleventyConfig);
    eleventyConfig.addCollection('probe', (collections) => {
      const isPage = ({ url }: CollectionItem) => url === '/handbook/harmless/';
      data = { ...collections.getAll().find(isPage)?.data };
      return [];
    });
  });
  return { data, urls: [...pages.keys()].sort() };
}

async function problemsOf(config: SiteConfig, input = 'src') {
  const error: unknown = await buildOnDisk(config, { input }).catch((reason: unknown) => reason);
  if (!(error instanceof HandbookError)) throw error;
  return error.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, location }) => ({ code, message, file: location.file }));
}

function writeDeep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
