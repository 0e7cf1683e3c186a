import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { navigationTemplates } from '../../src/eleventy/templates.ts';
import { packageTemplates } from '../../src/rendering/environment.ts';
import { buildInMemory, companyConfigs, openSite } from './build-site.ts';

test('a partial of the company’s takes the place of the handbook’s of the same name, and knows the company’s filters', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  mkdirSync('src/_includes/partials');
  writeFileSync(
    'src/_includes/partials/foot.njk',
    '<p>Read on {{ page.date | shortDate }} at {{ site.town }}.</p>',
  );
  const page = (await buildInMemory(withHandbook)).get('/handbook/working-here/tides/');
  expect(page).toMatch(/<p>Read on \d{4}-\d\d-\d\d at Ardmouth\.<\/p>/);
  expect(page).toContain('<nav class="navigation"');
});

test('a company’s own sidebar sees the whole site', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  mkdirSync('src/_includes/partials');
  writeFileSync(
    'src/_includes/partials/navigation.njk',
    '<nav>{{ collections.posts.length }} news, {{ collections.jobs.length }} roles</nav>',
  );
  const page = (await buildInMemory(withHandbook)).get('/handbook/working-here/tides/');
  expect(page).toContain('<nav>2 news, 2 roles</nav>');
});

test('every template of which the sidebar is made is known', () => {
  const named = navigationTemplates.flatMap((name) => {
    const text = readFileSync(join(packageTemplates, name), 'utf8');
    return [...text.matchAll(/"(partials\/[\w-]+\.njk)"/g)].map(([, found]) => found);
  });
  expect([...navigationTemplates].sort()).toEqual([...new Set(['partials/navigation.njk', ...named])].sort());
});

test('a whole template of the company’s takes the place of the handbook’s', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync('src/_includes/article.njk', '<article class="ours">{{ view.body.html | safe }}</article>');
  const pages = await buildInMemory(withHandbook);
  expect(pages.get('/handbook/working-here/tides/')).toContain(
    '<article class="ours"><p>We open with the tide',
  );
  expect(pages.get('/handbook/jobs/auctioneer/')).not.toContain('class="ours"');
});

test('a company’s page.njk is a layout like any other, and may stand in one itself', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync('src/_includes/page.njk', '---\nlayout: base.njk\n---\n<div>{{ content | safe }}</div>');
  const page = (await buildInMemory(withHandbook)).get('/handbook/working-here/tides/');
  expect(page).toMatch(/<header><a href="\/">Quayside Fish Market[\s\S]*<main><div><article class="article/);
  expect(page).not.toContain('layout: base.njk');
});

test('a layout of three lines is enough', async () => {
  const { withHandbook } = await companyConfigs({ layout: 'ours.njk' });
  openSite('company');
  writeFileSync(
    'src/_includes/ours.njk',
    [
      '<!doctype html><title>{{ title }}</title><link rel="stylesheet" href="{{ view.site.stylesheetUrl }}">',
      '{% include "partials/navigation.njk" %}',
      '<main>{{ content | safe }}</main>',
    ].join('\n'),
  );
  const page = (await buildInMemory(withHandbook)).get('/handbook/jobs/auctioneer/');
  expect(page).toMatch(/<title>Auctioneer<\/title>[\s\S]*aria-current="page"[\s\S]*Calling/);
});

test('the layout that a company has for all its pages is not put around the handbook’s', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  const page = (await buildInMemory(withHandbook)).get('/handbook/');
  expect(page).not.toContain('Open from five in the morning.');
});
