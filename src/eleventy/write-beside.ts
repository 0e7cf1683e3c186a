import { join, normalize } from 'node:path';
import { shareImages } from '../io/share-images.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { publishBeside } from '../rendering/publish.ts';
import type { BuiltPage, FinishedBuildEvent } from './eleventy-config.ts';
import type { EleventySite } from './load-site.ts';
import { isPageTemplate } from './page-templates.ts';
import { createSearchWriter } from './write-search.ts';
import { createWrittenFiles } from './written-files.ts';

/** Writes what stands beside the pages, and removes what an earlier build of this process wrote and this one did not. */
export type BesideWriter = (build: FinishedBuildEvent, site: EleventySite) => Promise<void>;

/**
 * Eleventy writes the pages, and we the rest after it: it would take each feed, picture and script for one more
 * template. Nothing is written where no page was: in a dry run, or when only another part of the site was built.
 */
export function createBesideWriter(): BesideWriter {
  const besides = createWrittenFiles();
  const images = createWrittenFiles();
  const writeSearch = createSearchWriter();
  return async ({ directories, outputMode, results, runMode }, site) => {
    const built = results.filter(isOurs);
    if (outputMode !== 'fs' || built.length === 0) return;
    const { output } = directories;
    besides.replace(output, publishBeside(site.handbook, site.settings, site.assets), {
      ours: site.pages.map(({ outputPath }) => join(output, outputPath)),
      // An address of ours may have become one of the company's.
      theirs: results.filter((page) => !isOurs(page)).map(({ outputPath }) => normalize(outputPath)),
    });
    images.replace(output, await collect(shareImages(site.handbook, site.settings)));
    const searched = writeSearch(site, built, output);
    if (runMode === 'build') await searched;
    else searched.catch(tellFailure);
  };
}

async function collect(files: AsyncIterable<OutputFile>): Promise<readonly OutputFile[]> {
  const all: OutputFile[] = [];
  for await (const file of files) all.push(file);
  return all;
}

function isOurs({ inputPath }: BuiltPage): boolean {
  return isPageTemplate(inputPath);
}

function tellFailure(error: unknown): void {
  process.stderr.write(
    `The search was not made. ${error instanceof Error ? error.message : String(error)}\n`,
  );
}
