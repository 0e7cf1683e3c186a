import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import type { NavEntry } from '../../src/domain/navigation.ts';
import type { HandbookOptions } from '../../src/options.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { type BuiltHandbook, buildHandbook } from '../../src/site/handbook.ts';
import { type HtmlNode, parseHtml } from '../html-tree.ts';

/** A whole site, built in memory. */
export interface BuiltSite extends BuiltHandbook {
  /** Contents by path in the site: `people/leave/index.html`; a file that is only copied is empty. */
  readonly files: ReadonlyMap<string, string>;
  /** The codes of all problems, in order. */
  readonly codes: readonly string[];
  /** The page at an address: `/people/leave/`. */
  readonly page: (url: string) => HtmlNode;
  /** The navigation in lines: “# Group”, “Page”, “  Page below it”. */
  readonly outline: readonly string[];
}

const assets = readAssets();
const environment = createEnvironment();
const markdown = createMarkdown();

/** Builds a handbook from texts by their paths; a path that doesn't end in `.md` is a file beside the pages. */
export function buildSite(
  texts: Readonly<Record<string, string>>,
  options: HandbookOptions = {},
  pathPrefix = '/',
): BuiltSite {
  const earlier: Diagnostic[] = [];
  const host = { prefix: '/', pathPrefix, today: '2026-11-24', searchInstalled: false };
  const settings = resolveOptions(
    { values: options, file: 'options', text: '' },
    host,
    createReport(earlier),
  );
  const paths = Object.keys(texts).sort();
  const built = buildHandbook(
    {
      pages: paths
        .filter((path) => path.endsWith('.md'))
        .map((path) => ({ path, shownPath: `handbook/${path}`, text: texts[path] ?? '' })),
      files: paths
        .filter((path) => !path.endsWith('.md'))
        .map((path) => ({ path, shownPath: `handbook/${path}`, realPath: path })),
    },
    settings,
    createPageReader(settings.parsing, markdown),
    earlier,
  );
  const files = new Map<string, string>();
  for (const file of publishHandbook(built.handbook, settings, environment, assets))
    files.set(file.path, 'content' in file ? String(file.content()) : '');
  const { links, groups } = built.handbook.navigation;
  return {
    ...built,
    files,
    codes: built.diagnostics.map(({ code }) => code),
    page: (url) => parseHtml(fileAt(files, url)),
    outline: [
      ...outline(links),
      ...groups.flatMap((group) => [`# ${group.label}`, ...outline(group.children)]),
    ],
  };
}

function fileAt(files: ReadonlyMap<string, string>, url: string): string {
  const path = decodeURIComponent(url.slice(1)) + (url.endsWith('/') ? 'index.html' : '');
  const text = files.get(path);
  if (text === undefined) throw new Error(`The site has no ${path}, but ${[...files.keys()].join(', ')}`);
  return text;
}

function outline(entries: readonly NavEntry[], depth = 0): readonly string[] {
  return entries.flatMap(({ label, children }) => [
    `${'  '.repeat(depth)}${label}`,
    ...outline(children, depth + 1),
  ]);
}
