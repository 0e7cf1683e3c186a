import { join, normalize } from 'node:path';
import { openSearchIndex } from '../io/search-index.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { searchFolder } from '../site/views.ts';
import type { BuiltPage } from './eleventy-config.ts';
import type { EleventySite } from './load-site.ts';
import type { SitePage } from './site-page.ts';
import { createWrittenFiles } from './written-files.ts';

/** Makes the search of the pages that were built, and writes it. */
export type SearchWriter = (site: EleventySite, built: readonly BuiltPage[], output: string) => Promise<void>;

/**
 * The search takes longer than all the rest. While somebody writes, nobody waits for it: it comes after the pages, and
 * one that is out of date before its turn is not made.
 */
export function createSearchWriter(): SearchWriter {
  const written = createWrittenFiles();
  let newest = 0;
  let earlier: Promise<void> = Promise.resolve();
  return (site, built, output) => {
    const own = ++newest;
    const contents = new Map(built.map((page) => [normalize(page.outputPath), page.content]));
    const make = async () => {
      if (own !== newest || !site.settings.search) return;
      const files = await indexPages(site, (page) => contents.get(join(output, page.outputPath)));
      if (own === newest) written.replace(output, files);
    };
    earlier = earlier.then(make, make);
    return earlier;
  };
}

async function indexPages(
  { settings, pages }: EleventySite,
  contentOf: (page: SitePage) => string | undefined,
): Promise<readonly OutputFile[]> {
  const index = await openSearchIndex();
  if (!index) return [];
  for (const page of [...pages].sort(bySource)) {
    const content = contentOf(page);
    if (page.searchUrl !== undefined && content !== undefined) await index.add(page.searchUrl, content);
  }
  return index.files(`${settings.place.prefix.slice(1)}${searchFolder}/`);
}

/** The index depends on the order: it is the same as the command line's. */
function bySource({ view: a }: SitePage, { view: b }: SitePage): number {
  return (a.source ?? '') < (b.source ?? '') ? -1 : 1;
}
