import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { openSearchIndex } from '../io/search-index.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { publishBeside } from '../rendering/publish.ts';
import { searchFolder } from '../site/views.ts';
import type { BuiltPage, FinishedBuildEvent } from './eleventy-config.ts';
import type { EleventySite } from './load-site.ts';
import { isPageTemplate } from './page-templates.ts';
import type { SitePage } from './site-page.ts';

/** Writes what stands beside the pages, and removes what an earlier build of this process wrote and this one did not. */
export type BesideWriter = (build: FinishedBuildEvent, site: EleventySite) => Promise<void>;

/**
 * Eleventy writes the pages, and we the rest after it: it would take each feed, picture and script for one more
 * template. Nothing is written where no page was: in a dry run, or when only another part of the site was built.
 */
export function createBesideWriter(): BesideWriter {
  let earlier: readonly string[] = [];
  const copies = new Map<string, string>();
  return async ({ directories, outputMode, results }, site) => {
    const built = results.filter(isOurs);
    if (outputMode !== 'fs' || built.length === 0) return;
    const pathOf = (file: { outputPath: string }) => join(directories.output, file.outputPath);
    const written = site.pages.map(pathOf);
    const contents = new Map(built.map((page) => [normalize(page.outputPath), page.content]));
    for await (const file of filesBeside(site, contents, pathOf)) {
      const path = pathOf({ outputPath: file.path });
      written.push(path);
      if ('content' in file) write(path, file.content());
      else copyOnce(file.copyOf, path, copies);
    }
    const others = results.filter((page) => !isOurs(page)).map((page) => normalize(page.outputPath));
    removeLeftovers(earlier, new Set([...written, ...others]));
    earlier = written;
  };
}

function isOurs({ inputPath }: BuiltPage): boolean {
  return isPageTemplate(inputPath);
}

async function* filesBeside(
  { handbook, settings, assets, pages }: EleventySite,
  contents: ReadonlyMap<string, string>,
  pathOf: (page: { outputPath: string }) => string,
): AsyncGenerator<OutputFile> {
  yield* publishBeside(handbook, settings, assets);
  const index = settings.search ? await openSearchIndex() : undefined;
  if (!index) return;
  for (const page of [...pages].sort(bySource)) {
    const content = contents.get(pathOf(page));
    if (page.searchUrl !== undefined && content !== undefined) await index.add(page.searchUrl, content);
  }
  yield* await index.files(`${settings.place.prefix.slice(1)}${searchFolder}/`);
}

/** The index depends on the order: it is the same as the command line's. */
function bySource({ view: a }: SitePage, { view: b }: SitePage): number {
  return (a.source ?? '') < (b.source ?? '') ? -1 : 1;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A picture is copied again only when it has changed. */
function copyOnce(from: string, to: string, copies: Map<string, string>): void {
  const { mtimeMs, size } = statSync(from);
  const stamp = `${from} ${mtimeMs} ${size}`;
  if (copies.get(to) === stamp) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  copies.set(to, stamp);
}

function removeLeftovers(earlier: readonly string[], kept: ReadonlySet<string>): void {
  for (const path of earlier) if (!kept.has(path)) rmSync(path, { force: true });
}
