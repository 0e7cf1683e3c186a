import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NavEntry, NavTree } from '../../src/domain/navigation.ts';
import {
  buildInMemory,
  type CollectionItem,
  companyConfigs,
  openSite,
  type SiteConfig,
} from './build-site.ts';

test('a company’s front page lists the openings, the pages and the navigation of its handbook', async () => {
  const { withHandbook } = await companyConfigs();
  openSite('company');
  writeFileSync(
    'src/index.njk',
    [
      '<h1>{{ handbook.title }} at {{ handbook.url | url }}</h1>',
      '{% for page in handbook.pages %}<p>{{ page.url }}: {{ page.title }}, {{ page.kind }}, {{ page.group }}</p>{% endfor %}',
      '{% for job in handbook.jobs %}<b>{{ job.title }} in {{ job.team }}</b>{% endfor %}',
      '{% for opening in handbook.openings %}<u>{{ opening.page.title }}, {{ opening.place }}: {{ opening.applyUrl }}</u>{% endfor %}',
      '{% for group in handbook.navigation.groups %}<i>{{ group.label }}: {{ group.children.length }}</i>{% endfor %}',
    ].join('\n'),
  );
  const page = (await buildInMemory(withHandbook)).get('/');
  expect(page).toContain('<h1>Quayside Handbook at /handbook/</h1>');
  expect(page).toContain('<p>/handbook/working-here/tides/: Tides and hours, article, Working here</p>');
  expect(page).toContain('<b>Ice keeper in Quay</b><b>Auctioneer in Auction</b>');
  expect(page).toMatch(/<u>Auctioneer, [^:]*Ardmouth[^:]*: https:\/\/jobs\.example\.com\/auctioneer<\/u>/);
  expect(page).toContain('<i>Job Descriptions: 2</i><i>Working here: 3</i>');
});

test('the handbook’s pages are in collections by kind and by their own tags, in the order of the navigation', async () => {
  const { collections } = await collect();
  expect(urls(collections.jobs)).toEqual(['/handbook/jobs/ice-keeper/', '/handbook/jobs/auctioneer/']);
  expect(urls(collections.newcomers)).toEqual([
    '/handbook/jobs/auctioneer/',
    '/handbook/working-here/first-morning/',
  ]);
  expect(urls(collections.handbook)).toContain('/handbook/');
  expect(urls(collections.posts)).toEqual(['/blog/new-ice/', '/blog/summer-hours/']);
});

test('pages that nobody lists are in no collection', async () => {
  const { collections } = await collect((folder) => {
    writeFileSync(
      `${folder}/src/handbook/quiet.md`,
      '---\nunlisted: true\ntags: [newcomers]\n---\n# Quiet\n',
    );
  });
  const all = urls(collections.all);
  expect(all).toContain('/handbook/working-here/tides/');
  expect(all).not.toContain('/handbook/all-pages/');
  expect(urls(collections.newcomers)).not.toContain('/handbook/quiet/');
});

test('eleventy-navigation’s own filters give the tree that the handbook shows', async () => {
  const { navigation, tree } = await collect();
  expect(navigation.length).toBeGreaterThan(2);
  expect(navigation).toEqual(tree);
});

interface Entry {
  readonly title: string;
  readonly url: string;
  readonly children: readonly Entry[];
}

/** What a template of the company's sees of the handbook. */
async function collect(change: (folder: string) => void = () => {}) {
  const { withHandbook } = await companyConfigs();
  change(openSite('company'));
  const collections: Record<string, readonly CollectionItem[]> = {};
  let navigation: readonly Entry[] = [];
  let tree: readonly Entry[] = [];
  const config: SiteConfig = (eleventyConfig) => {
    withHandbook(eleventyConfig);
    eleventyConfig.addFilter(
      'keep',
      (found: Record<string, readonly CollectionItem[]>, handbook: { navigation: NavTree }) => {
        for (const name of ['all', 'handbook', 'jobs', 'newcomers', 'posts'])
          collections[name] = [...(found[name] ?? [])];
        const filter = eleventyConfig.getFilter('eleventyNavigation') as (items: unknown) => readonly Entry[];
        navigation = filter(collections.all).map(entry);
        tree = [...handbook.navigation.links, ...handbook.navigation.groups].map(withoutLead);
        return '';
      },
    );
  };
  writeFileSync('src/probe.njk', '{{ collections | keep(handbook) }}');
  await buildInMemory(config);
  return { collections, navigation, tree };
}

function entry({ title, url, children }: Entry): Entry {
  return { title, url, children: children.map(entry) };
}

/** A group and the page that leads it have one address: the sidebar shows them as one, and so does this. */
function withoutLead({ label, url, children }: NavEntry): Entry {
  return { title: label, url, children: children.filter((child) => child.url !== url).map(withoutLead) };
}

function urls(items: readonly CollectionItem[] = []): readonly string[] {
  return items.map(({ url }) => url);
}
