import { type Row, rowOf } from './cells.ts';
import type { Location } from './diagnostic.ts';

/** A line of an excerpt; `pointer` stands below the author's line. */
export interface ExcerptLine {
  /** Absent for the pointer. */
  readonly number?: number;
  readonly shown: string;
}

/** The author's line with a pointer below it, and up to two lines that follow. */
const following = 2;
/** How many columns of a line are shown. */
const widest = 96;
/** How much of a line that is cut stands before the pointer. */
const before = 40;

/** The lines around a place, as they are shown; empty where the file has no such line. */
export function excerptOf(lines: readonly string[], location: Location): readonly ExcerptLine[] {
  const { line, endLine, column } = location;
  const text = lines[line - 1];
  if (text === undefined) return [];
  const endColumn = endLine > line ? text.length + 1 : location.endColumn;
  const { shown, pointer } = pointTo(text, column - 1, Math.max(endColumn - 1, column));
  const below = lines.slice(line, line + following).map((next, index) => {
    return { number: line + 1 + index, shown: pointTo(next, 0, 0).shown };
  });
  while (below.length > 0 && below.at(-1)?.shown === '' && line + below.length === lines.length) below.pop();
  return [{ number: line, shown }, { shown: pointer }, ...below];
}

/** Shows the part of a line around `start`, and marks below from there to `end`, both counted from 0. */
function pointTo(text: string, start: number, end: number): { shown: string; pointer: string } {
  // Far more than is shown, and not all of a line of two megabytes.
  const from = start > 4 * widest ? boundary(text, start - 2 * widest) : 0;
  const to = boundary(text, Math.max(start, from) + 4 * widest);
  const row = rowOf(text.slice(from, to));
  const at = row.cellAt(start - from);
  const fitting = row.fit(0, widest);
  const isLong = from > 0 || to < text.length || fitting < row.length;
  const left = isLong && row.widthOf(0, at) > widest - before ? skipTo(row, at) : 0;
  const right = left > 0 ? row.fit(left, widest) : fitting;
  const isCutLeft = left > 0 || from > 0;
  const isCutRight = right < row.length || to < text.length;
  const marked = row.widthOf(at, Math.min(row.cellFrom(end - from), right));
  const pointer = ' '.repeat(row.widthOf(left, at) + (isCutLeft ? 1 : 0));
  return {
    shown: `${isCutLeft ? '…' : ''}${row.shown(left, right)}${isCutRight ? '…' : ''}`.trimEnd(),
    pointer: pointer + '^'.repeat(Math.max(marked, 1)),
  };
}

/** An index that does not stand between the halves of one character. */
function boundary(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : Math.min(index, text.length);
}

function skipTo(row: Row, at: number): number {
  let cell = at;
  for (let width = 0; cell > 0 && width < before; cell--) width += row.widthOf(cell - 1, cell);
  return cell;
}
