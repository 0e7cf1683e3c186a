import { type Location, locate } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Token } from '../markdown.ts';

/** Finds words of a page in its file, for problems to point at. */
export interface Places {
  /** Words within some lines of the file, 1-based; the first of these lines where the words can't be found there. */
  readonly find: (words: string, line: number, endLine?: number) => Location;
  /** Words of a token. */
  readonly findIn: (token: Token | undefined, words: string) => Location;
}

export function createPlaces({ text, shownPath }: SourceFile, bodyLine: number): Places {
  let lines: readonly string[] | undefined;
  const find: Places['find'] = (words, line, endLine = line) => {
    lines ??= text.split(/\r\n|\r|\n/);
    const wanted = words.toLowerCase();
    for (let at = line; at <= Math.min(endLine, lines.length) && wanted !== ''; at++) {
      const column = (lines[at - 1] ?? '').toLowerCase().indexOf(wanted);
      if (column >= 0) return locate(shownPath, at, column + 1, words.length);
    }
    const whole = lines[line - 1] ?? '';
    const indent = whole.length - whole.trimStart().length;
    return locate(shownPath, line, indent + 1, Math.max(1, whole.trim().length));
  };
  return {
    find,
    findIn: (token, words) => {
      const [first, end] = token?.map ?? [0, 1];
      return find(words, bodyLine + first, bodyLine + Math.max(first, end - 1));
    },
  };
}
