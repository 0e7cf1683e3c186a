import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { HandbookPage } from '../domain/page.ts';

/** Finds the address of a page's link in its file: the line and column at which the author wrote it. */
export function locateLink(page: HandbookPage, index: number, text: string): Location {
  const link = page.links[index];
  if (!link) return locate(page.shownPath, 1);
  return (
    findLink(page, index, text) ??
    locate(page.shownPath, link.line, 1, Math.max(1, (text.split('\n')[link.line - 1] ?? '').length))
  );
}

/** The same; undefined where the address is written in another way than it is read, such as “leave&#46;md”. */
export function findLink(page: HandbookPage, index: number, text: string): Location | undefined {
  const link = page.links[index];
  if (!link) return undefined;
  const lines = text.split('\n');
  // The same address may stand several times in one paragraph: this link is the one after as many before it.
  const before = page.links
    .slice(0, index)
    .filter(({ target, line }) => target === link.target && line === link.line).length;
  const places = placesOf(link.target, lines, link.line - 1, link.endLine);
  const place = places[Math.min(before, places.length - 1)] ?? definitionOf(link.target, lines);
  return place && locate(page.shownPath, place.line + 1, place.column + 1, link.target.length);
}

interface Place {
  readonly line: number;
  readonly column: number;
}

// “`[x](leave.md)`” shows a link and is none.
const codeSpan = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

function placesOf(target: string, lines: readonly string[], first: number, end: number): readonly Place[] {
  if (target === '') return [];
  const block = lines.slice(first, end).join('\n');
  const shown = block.replace(codeSpan, (code) => code.replace(/[^\n]/g, ' ')).split('\n');
  return shown.flatMap((text, index) =>
    columnsOf(target, text).map((column) => ({ line: first + index, column })),
  );
}

function columnsOf(target: string, text: string): readonly number[] {
  const columns: number[] = [];
  for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + target.length)) {
    // In “[x](x)” the address is the second of the two, and in “[x](x#y)” it is not there.
    const isWhole = /^(?:[)>"'\s]|$)/.test(text.slice(at + target.length, at + target.length + 1));
    if (isWhole && /[(<"'=\s:]$/.test(text.slice(0, at))) columns.push(at);
  }
  return columns;
}

/** “[name]: address” may stand anywhere in the page. */
function definitionOf(target: string, lines: readonly string[]): Place | undefined {
  for (const [line, text] of lines.entries()) {
    const [head] = /^\s{0,3}\[[^\]]+\]:/.exec(text) ?? [];
    const column = head === undefined ? undefined : columnsOf(target, text).find((at) => at >= head.length);
    if (column !== undefined) return { line, column };
  }
  return undefined;
}
