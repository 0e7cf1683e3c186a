import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport, type Report } from '../diagnostics/report.ts';
import { namedCacheFolder } from '../io/cache-folder.ts';
import { dayOfBuild } from '../io/day-of-build.ts';
import { findMermaid } from '../io/mermaid-program.ts';
import { holds } from '../io/output-folder.ts';
import { openPageCache } from '../io/page-cache.ts';
import { readSources } from '../io/read-sources.ts';
import { readRepository } from '../io/repository.ts';
import { isSearchInstalled } from '../io/search-index.ts';
import { findShareLetters } from '../io/share-fonts.ts';
import { createMarkdown } from '../parsing/markdown.ts';
import { createPageReader } from '../parsing/page-reader.ts';
import { parseSettings } from '../parsing/parse-settings.ts';
import { plainValue } from '../parsing/plain-value.ts';
import { type GivenOptions, resolveOptions } from '../resolve-options.ts';
import { type BuiltHandbook, buildHandbook, type HandbookSources } from '../site/handbook.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { type CallArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';

/** A handbook read for a command, with everything that it was made from. */
export interface LoadedHandbook extends BuiltHandbook {
  readonly settings: HandbookSettings;
  readonly sources: HandbookSources;
  /** Where something may be kept for the next build. */
  readonly cacheFolder: string | undefined;
}

/** Reads the folder that the call names, with the options that it gives. */
export function loadHandbook(call: CallArguments): LoadedHandbook {
  const earlier: Diagnostic[] = [];
  const report = createReport(earlier);
  const settings = readSettings(call, report);
  const sources = withRepository(readSources(call.folder, report), call.folder, report);
  const reader = createPageReader(settings.parsing, createMarkdown());
  const cacheFolder = findCache(call.folder);
  const cache = cacheFolder === undefined ? undefined : openPageCache(cacheFolder, settings.parsing);
  const built = buildHandbook(sources, settings, cache?.around(reader) ?? reader, earlier);
  cache?.save();
  return { settings, sources, cacheFolder, ...built };
}

/** Only where somebody named a folder for it: a build that nothing follows would write it for nobody. */
function findCache(handbook: string): string | undefined {
  const folder = namedCacheFolder();
  // In the handbook's own folder whoever writes pages could write the cache, whose pages are taken as cleaned.
  return folder === undefined || holds(handbook, folder) ? undefined : folder;
}

/** The sources together with what git and CODEOWNERS tell of them. */
export function withRepository(sources: HandbookSources, folder: string, report: Report): HandbookSources {
  const repository = readRepository(folder, report);
  return repository ? { ...sources, repository } : sources;
}

/** The options of the file, and above them those of the call itself. */
export function readSettings(call: CallArguments, report: Report): HandbookSettings {
  const { values, file, text } = readOptionsFile(textFlag(call, 'options'), report);
  const ofCall = {
    audience: textFlag(call, 'audience'),
    today: textFlag(call, 'today'),
    lenient: call.flags.lenient,
  };
  const given = Object.entries(ofCall).filter(([, value]) => value !== undefined);
  const host = {
    prefix: '/',
    pathPrefix: pathOf(values.baseUrl),
    today: dayOfBuild(process.env),
    searchInstalled: isSearchInstalled(),
    mermaid: findMermaid(),
    shareImages: { letters: findShareLetters() },
  };
  return resolveOptions({ values: { ...values, ...Object.fromEntries(given) }, file, text }, host, report);
}

function readOptionsFile(
  file: string | undefined,
  report: Report,
): GivenOptions & { readonly values: Readonly<Record<string, unknown>> } {
  if (file === undefined) return { values: {}, file: 'handbook build', text: '' };
  const text = readText(file);
  // JSON is YAML too, so that one reader does, and knows the lines.
  const entries = parseSettings({ text, firstLine: 1, file }, report);
  return {
    values: Object.fromEntries(entries.map(({ name, value }) => [name, plainValue(value)])),
    file,
    text,
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CallError(`The file of options “${file}” can’t be read.`);
  }
}

/** A site published at https://host/repository/ has its pages below /repository/. */
function pathOf(baseUrl: unknown): string {
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl).pathname : '/';
}
