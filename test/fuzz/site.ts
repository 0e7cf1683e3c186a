import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import type { Handbook } from '../../src/domain/handbook.ts';
import type { HandbookOptions } from '../../src/options.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { buildHandbook } from '../../src/site/handbook.ts';

const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };
const markdown = createMarkdown();
const environment = createEnvironment();
const assets = readAssets();

/** A handbook's site, with what it was made of. */
export interface FuzzedSite {
  readonly pages: Readonly<Record<string, string>>;
  readonly handbook: Handbook;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, string>;
}

/** Builds a handbook in memory, lenient, so that what is only told is built as well; all that can be shared is. */
export function fuzzedSite(
  pages: Readonly<Record<string, string>>,
  options: HandbookOptions = {},
): FuzzedSite {
  const earlier: Diagnostic[] = [];
  const values = { lenient: true, baseUrl: 'https://example.org/', ...options };
  const settings = resolveOptions({ values, file: 'options.yml', text: '' }, host, createReport(earlier));
  const sources = Object.entries(pages).map(([path, text]) => ({
    path,
    shownPath: `handbook/${path}`,
    text,
  }));
  sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  const reader = createPageReader(settings.parsing, markdown);
  const built = buildHandbook({ pages: sources, files: [] }, settings, reader, earlier);
  const files = new Map<string, string>();
  for (const file of publishHandbook(built.handbook, settings, environment, assets))
    if ('content' in file) files.set(file.path, Buffer.from(file.content()).toString());
  return { pages, ...built, files };
}
