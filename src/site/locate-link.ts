import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { HandbookPage } from '../domain/page.ts';

/** Finds the address of a page's link in its file: the line and column at which the author wrote it. */
export function locateLink(page: HandbookPage, index: number, text: string): Location {
  const link = page.links[index];
  if (!link) return locate(page.shownPath, 1);
  const lines = text.split('\n');
  // The same address may stand several times in one paragraph: this link is the one after as many before it.
  const before = page.links
    .slice(0, index)
    .filter(({ target, line }) => target === link.target && line === link.line).length;
  const places = placesOf(link.target, lines, link.line - 1, link.endLine);
  const place = places[Math.min(before, places.length - 1)] ?? definitionOf(link.target, lines);
  return place
    ? locate(page.shownPath, place.line + 1, place.column + 1, link.target.length)
    : locate(page.shownPath, link.line, 1, Math.max(1, lines[link.line - 1]?.length ?? 1));
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placesOf(target: string, lines: readonly string[], first: number, end: number): readonly Place[] {
  if (target === '') return [];
  const places: Place[] = [];
  for (let line = first; line < Math.min(end, lines.length); line++) {
    const text = lines[line] ?? '';
    for (
      let column = text.indexOf(target);
      column >= 0;
      column = text.indexOf(target, column + target.length)
    ) {
      // In “[x](x)” the address is the second of the two.
      if (/[(<"'=\s:]$/.test(text.slice(0, column))) places.push({ line, column });
    }
  }
  return places;
}

/** “[name]: address” may stand anywhere in the page. */
function definitionOf(target: string, lines: readonly string[]): Place | undefined {
  const line = lines.findIndex((text) => /^\s{0,3}\[[^\]]+\]:/.test(text) && text.includes(target));
  return line < 0 ? undefined : { line, column: (lines[line] ?? '').indexOf(target) };
}
