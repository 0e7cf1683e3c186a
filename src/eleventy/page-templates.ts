import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EleventyConfig } from './eleventy-config.ts';
import { LiveData } from './live-data.ts';
import type { SitePage } from './site-page.ts';

/** Where the pages that Eleventy is asked to build come from. */
export interface PageSource {
  /** The pages of the build that runs. */
  readonly pages: () => readonly SitePage[];
  /** The layout that the owner chose. */
  readonly layout: string | undefined;
  /** The day of the build, so that the pages' date doesn't change with the hour. */
  readonly today: () => string | undefined;
}

/** The names of the two templates that stand for every page; there are no such files. */
export const templateNames = {
  collected: 'eleventy-plugin-handbook.njk',
  others: 'eleventy-plugin-handbook-others.njk',
} as const;

/** Whether Eleventy made a page for us. */
export function isPageTemplate(inputPath: string): boolean {
  return Object.values(templateNames).some((name) => inputPath.endsWith(`/${name}`));
}

/*
 * The page inside page.njk, or inside a layout of Eleventy's. Where there is none, page.njk is included and is no
 * layout: a virtual layout would silently beat a file of the same name, and can't lie outside of Eleventy's input.
 */
const content = [
  '{% if layout %}{% include view.template + ".njk" %}',
  '{% else %}{% set content %}{% include view.template + ".njk" %}{% endset %}',
  '{% set navigation = handbookNavigation(view) %}{% include "page.njk" %}{% endif %}',
].join('');

/** Adds the templates that stand for every page: one for what is in collections, and one for what is in none. */
export function addPageTemplates(eleventyConfig: EleventyConfig, source: PageSource): void {
  const collected = () => source.pages().filter(({ tags }) => tags.length > 0);
  const others = () => source.pages().filter(({ tags }) => tags.length === 0);
  eleventyConfig.addGlobalData('handbookCollected', collected);
  eleventyConfig.addGlobalData('handbookOthers', others);
  const common = {
    date: source.today,
    layout: () => source.layout ?? ownPageLayout(eleventyConfig) ?? false,
    permalink: () => permalink,
    eleventyComputed: () => computed,
  };
  const collectedData = new LiveData({
    ...common,
    pagination: () => paginate('handbookCollected'),
    // Eleventy makes a collection after every template that names it here; each page then keeps its own tags.
    tags: () => [...new Set(collected().flatMap(({ tags }) => tags))],
  });
  const othersData = new LiveData({
    ...common,
    pagination: () => paginate('handbookOthers'),
    eleventyExcludeFromCollections: () => true,
  });
  eleventyConfig.addTemplate(templateNames.collected, content, collectedData);
  eleventyConfig.addTemplate(templateNames.others, content, othersData);
}

interface PageData {
  readonly handbookPage: SitePage;
}

const permalink = ({ handbookPage }: PageData) => handbookPage.outputPath;

const computed = {
  view: ({ handbookPage }: PageData) => handbookPage.view,
  title: ({ handbookPage }: PageData) => handbookPage.view.title,
  description: ({ handbookPage }: PageData) => handbookPage.view.description,
  tags: ({ handbookPage }: PageData) => handbookPage.tags,
  eleventyNavigation: ({ handbookPage }: PageData) => handbookPage.navigation,
};

function paginate(data: string) {
  return { data, size: 1, alias: 'handbookPage', addAllPagesToCollections: true };
}

/** A company's own page.njk among its layouts is a layout like any other, with front matter of its own. */
function ownPageLayout({ directories }: EleventyConfig): string | undefined {
  const folder = directories.layouts ?? directories.includes;
  return existsSync(join(folder, 'page.njk')) ? 'page.njk' : undefined;
}
