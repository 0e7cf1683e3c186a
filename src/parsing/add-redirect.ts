import type { OpenedPage } from './page.ts';
import { inQuotes } from './setting-line.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Writes an old address into a page's `redirectFrom`, and leaves every other setting, comment and line where it is.
 * An entry that is now the page's own address gives way to it. Undefined where the page's front matter is written in a
 * way in which nothing can be added for sure.
 */
export function addRedirect(
  page: OpenedPage,
  oldAddress: string,
  isOwn: (address: string) => boolean,
): TextEdit | undefined {
  const { frontMatter, source } = page;
  const lines = source.text.split('\n');
  const written = inYaml(oldAddress);
  const own = frontMatter.redirectFrom.findIndex(isOwn);
  if (own >= 0) return replaceEntry(page, own, written, lines);
  if (frontMatter.redirectFrom.length > 0) return addToList(page, written, lines);
  const setting = `redirectFrom:\n  - ${written}\n`;
  if (page.bodyLine === 1)
    return page.body === source.text ? insert(1, 1, `---\n${setting}---\n\n`) : undefined;
  const closing = page.bodyLine - 1;
  // “{ title: Leave }” between the lines of hyphens takes no line below it.
  const first = lines.slice(1, closing - 1).find((line) => line.trim() && !line.trim().startsWith('#'));
  if (!/^---\s*$/.test(lines[closing - 1] ?? '') || /^\s*[[{]/.test(first ?? '')) return undefined;
  return insert(closing, 1, setting);
}

function replaceEntry(
  { placeOf }: OpenedPage,
  index: number,
  written: string,
  lines: readonly string[],
): TextEdit | undefined {
  const whole = placeOf('redirectFrom');
  const isList = /^\s*(?:-|\[)/.test((lines[whole.line - 1] ?? '').slice(whole.column - 1));
  const { line, column, endLine, endColumn } = isList ? placeOf('redirectFrom', index) : whole;
  return line === endLine ? { line, column, length: endColumn - column, text: written } : undefined;
}

function addToList(
  { placeOf, frontMatter }: OpenedPage,
  written: string,
  lines: readonly string[],
): TextEdit | undefined {
  const whole = placeOf('redirectFrom');
  const text = (lines[whole.line - 1] ?? '').slice(whole.column - 1);
  if (text.startsWith('[')) {
    const last = placeOf('redirectFrom', frontMatter.redirectFrom.length - 1);
    return insert(last.endLine, last.endColumn, `, ${written}`);
  }
  if (!text.startsWith('-'))
    return { ...whole, length: text.length, text: `[${text.trimEnd()}, ${written}]` };
  const last = placeOf('redirectFrom', frontMatter.redirectFrom.length - 1);
  const lead = ' '.repeat(whole.column - 1);
  return insert(last.endLine + 1, 1, `${lead}- ${written}\n`);
}

const insert = (line: number, column: number, text: string): TextEdit => ({ line, column, length: 0, text });

function inYaml(address: string): string {
  return /^\/[\p{L}\p{M}\p{N}/._~-]*$/u.test(address) ? address : inQuotes(address);
}
