import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { HandbookPage } from '../domain/page.ts';

/** Finds the addresses of a page's links in its file: the line and column at which the author wrote each. */
export interface LinkLocator {
  readonly locate: (index: number) => Location;
  /** The same; undefined where the address is written in another way than it is read, such as “leave&#46;md”. */
  readonly find: (index: number) => Location | undefined;
}

/** Looks through a page's file once, however many of its links are asked for. */
export function createLinkLocator({ links, shownPath }: HandbookPage, text: string): LinkLocator {
  const lines = text.split('\n');
  const blockOf = remember((first: number, end: number) => withoutCode(lines.slice(first, end)));
  const placesIn = remember((first: number, end: number, target: string) =>
    placesOf(target, blockOf(first, end), first),
  );
  const definitionOf = remember((target: string) => findDefinition(target, lines));
  const turns = countTurns(links);
  const find = (index: number): Location | undefined => {
    const link = links[index];
    if (!link) return undefined;
    const places = placesIn(link.line - 1, link.endLine, link.target);
    const place = places[Math.min(turns[index] ?? 0, places.length - 1)] ?? definitionOf(link.target);
    return place && locate(shownPath, place.line + 1, place.column + 1, link.target.length);
  };
  return {
    find,
    locate: (index) => {
      const line = links[index]?.line ?? 1;
      return find(index) ?? locate(shownPath, line, 1, Math.max(1, (lines[line - 1] ?? '').length));
    },
  };
}

/** The same address may stand several times in one paragraph: how often it stands there before each link. */
function countTurns(links: HandbookPage['links']): readonly number[] {
  const seen = new Map<string, number>();
  return links.map(({ target, line }) => {
    const key = `${line} ${target}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return turn;
  });
}

/** A function that answers the same question once. */
function remember<Asked extends readonly (string | number)[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = asked.join(' ');
    if (!known.has(key)) known.set(key, answer(...asked));
    return known.get(key) as Answer;
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

// “`[x](leave.md)`” shows a link and is none.
const codeSpan = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

function withoutCode(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('`'))) return lines;
  const shown = lines.join('\n').replace(codeSpan, (code) => code.replace(/[^\n]/g, ' '));
  return shown.split('\n');
}

function placesOf(target: string, lines: readonly string[], first: number): readonly Place[] {
  if (target === '') return [];
  return lines.flatMap((text, index) =>
    columnsOf(target, text).map((column) => ({ line: first + index, column })),
  );
}

function columnsOf(target: string, text: string): readonly number[] {
  const columns: number[] = [];
  for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + target.length)) {
    // In “[x](x)” the address is the second of the two, and in “[x](x#y)” it is not there.
    const isWhole = /^(?:[)>"'\s]|$)/.test(text.charAt(at + target.length));
    if (isWhole && /[(<"'=\s:]/.test(text.charAt(at - 1))) columns.push(at);
  }
  return columns;
}

/** “[name]: address” may stand anywhere in the page. */
function findDefinition(target: string, lines: readonly string[]): Place | undefined {
  for (const [line, text] of lines.entries()) {
    const [head] = /^\s{0,3}\[[^\]]+\]:/.exec(text) ?? [];
    const column = head === undefined ? undefined : columnsOf(target, text).find((at) => at >= head.length);
    if (column !== undefined) return { line, column };
  }
  return undefined;
}
