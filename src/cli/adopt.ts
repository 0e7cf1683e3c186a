import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { addSettings } from '../parsing/add-settings.ts';
import { parseSummary, type SummaryEntry } from '../parsing/summary.ts';
import { readNames } from './arguments.ts';
import { CallError } from './call-error.ts';
import { openPage, savePage } from './edit-page.ts';

/**
 * `handbook adopt`: gives each page the place, the heading and the label that a SUMMARY.md has for it, as settings of
 * its own. A setting that a page has already stays as it is, so that it can be called again.
 */
export async function adopt(words: readonly string[]): Promise<number> {
  const { names } = readNames(words, {});
  const [summary] = names;
  if (summary === undefined || names.length > 1)
    throw new CallError('Name the summary, such as handbook/SUMMARY.md.');
  if (!existsSync(summary)) throw new CallError(`There is no file “${summary}”.`);
  const folder = dirname(summary);
  const entries = parseSummary(readFileSync(summary, 'utf8'));
  const there = entries.filter(({ path }) => existsSync(join(folder, path)));
  const statuses = there.map((entry) => adoptPage(folder, entry, entries.indexOf(entry) + 1));
  const done = statuses.filter((status) => status === 0).length;
  const missing = entries.length - there.length;
  const rest = missing === 0 ? '' : `; ${missing} that it names ${missing === 1 ? 'is' : 'are'} not there`;
  process.stdout.write(`${done} of ${entries.length} pages have their place from ${summary}${rest}.\n`);
  return statuses.includes(1) ? 1 : 0;
}

function adoptPage(folder: string, entry: SummaryEntry, place: number): number {
  const page = openPage(join(folder, entry.path));
  const { text } = page.source;
  const isNamed = headingOf(text) === entry.label || page.frontMatter.title === entry.label;
  const settings = {
    ...(isNamed ? {} : { navTitle: entry.label }),
    ...(entry.group !== undefined && !isBelowItsIndex(entry) ? { navGroup: entry.group } : {}),
    navOrder: place,
  };
  const isThere = (name: string) => page.frontMatter[name] !== undefined;
  return savePage(page, addSettings(text, settings, isThere));
}

function headingOf(text: string): string | undefined {
  return /^# +(.+?)(?: +#+)? *$/m.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
}

/** The page that leads a folder takes the whole folder along under its heading. */
function isBelowItsIndex({ path, above }: SummaryEntry): boolean {
  return above.some((other) => {
    const isIndex = /^(?:readme|index|_index)\.md$/i.test(posix.basename(other.path));
    const folder = posix.dirname(other.path);
    return isIndex && folder !== '.' && path.startsWith(`${folder}/`);
  });
}
