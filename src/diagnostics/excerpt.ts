import { type Cell, cellsOf } from './cells.ts';
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
  const cells = cellsOf(text.slice(from, to));
  const first = cells.findIndex((cell) => from + cell.end > start);
  const at = first === -1 ? cells.length : first;
  const isLong = from > 0 || to < text.length || widthOf(cells) > widest;
  const left = isLong && widthOf(cells.slice(0, at)) > widest - before ? skipTo(cells, at) : 0;
  const right = isLong ? endOfFit(cells, left) : cells.length;
  const isCutLeft = left > 0 || from > 0;
  const isCutRight = right < cells.length || to < text.length;
  const shown = cells.slice(left, right).map((cell) => cell.shown);
  const marked = cells.slice(at, right).filter((cell) => from + cell.start < end);
  const pointer = ' '.repeat(widthOf(cells.slice(left, at)) + (isCutLeft ? 1 : 0));
  return {
    shown: `${isCutLeft ? '…' : ''}${shown.join('')}${isCutRight ? '…' : ''}`.trimEnd(),
    pointer: pointer + '^'.repeat(Math.max(widthOf(marked), 1)),
  };
}

/** An index that does not stand between the halves of one character. */
function boundary(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : Math.min(index, text.length);
}

function skipTo(cells: readonly Cell[], at: number): number {
  let index = at;
  for (let width = 0; index > 0 && width < before; index--) width += cells[index - 1]?.width ?? 1;
  return index;
}

function endOfFit(cells: readonly Cell[], left: number): number {
  let width = 0;
  const over = cells.findIndex((cell, index) => {
    if (index >= left) width += cell.width;
    return width > widest;
  });
  return over === -1 ? cells.length : over;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
