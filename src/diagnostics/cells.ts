import { makeVisible } from './visible.ts';

/** A line as a terminal shows it, in cells: what stands in one place. Cells and letters are counted from 0. */
export interface Row {
  readonly length: number;
  /** How many columns of the terminal the cells from one to another take. */
  readonly widthOf: (from: number, to: number) => number;
  /** The first cell from `from` on that no longer fits into so many columns. */
  readonly fit: (from: number, columns: number) => number;
  readonly shown: (from: number, to: number) => string;
  /** The first cell that holds this letter of the author's line, or comes after it. */
  readonly cellAt: (letter: number) => number;
  /** The first cell that begins at this letter or after it. */
  readonly cellFrom: (letter: number) => number;
}

/** Asian letters and most emoji take two columns of a terminal. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const combining = /^[\p{Mn}\p{Me}]+$/u;
const tabStop = 4;

/** ASCII, and the European, Japanese and Chinese letters and signs that never join with another. */
const plainLine =
  /^[\x20-\x7e\u00c0-\u017f\u2010-\u2027\u2190-\u2193\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
const firstAsian = 0x3000;
// Holds nothing of what it cuts, and is slow to make.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a line into what stands in one place on a terminal; tabs become spaces. */
export function rowOf(line: string): Row {
  return plainLine.test(line) ? plainRow(line) : segmentedRow(line);
}

/** Most lines need none of the rules of writing systems: each letter is a cell. */
function plainRow(line: string): Row {
  const cellAt = (letter: number) => Math.min(letter, line.length);
  return {
    length: line.length,
    widthOf: (from, to) => {
      let width = 0;
      for (let cell = from; cell < to; cell++) width += line.charCodeAt(cell) < firstAsian ? 1 : 2;
      return width;
    },
    fit: (from, columns) => {
      let cell = from;
      for (let left = columns; cell < line.length; cell++) {
        left -= line.charCodeAt(cell) < firstAsian ? 1 : 2;
        if (left < 0) break;
      }
      return cell;
    },
    shown: (from, to) => line.slice(from, to),
    cellAt,
    cellFrom: cellAt,
  };
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  /** From where to where it stands in the author's line. */
  readonly start: number;
  readonly end: number;
}

function segmentedRow(line: string): Row {
  const cells = cellsOf(line);
  const orLength = (cell: number) => (cell === -1 ? cells.length : cell);
  return {
    length: cells.length,
    widthOf: (from, to) => cells.slice(from, to).reduce((sum, { width }) => sum + width, 0),
    fit: (from, columns) => {
      let cell = from;
      for (let left = columns; cell < cells.length; cell++) {
        left -= cells[cell]?.width ?? 0;
        if (left < 0) break;
      }
      return cell;
    },
    shown: (from, to) =>
      cells
        .slice(from, to)
        .map(({ shown }) => shown)
        .join(''),
    cellAt: (letter) => orLength(cells.findIndex(({ end }) => end > letter)),
    cellFrom: (letter) => orLength(cells.findIndex(({ start }) => start >= letter)),
  };
}

function cellsOf(line: string): readonly Cell[] {
  const segments = segmenter.segment(line);
  let column = 0;
  return [...segments].map(({ segment, index }) => {
    const cell = { ...show(segment, column), start: index, end: index + segment.length };
    column += cell.width;
    return cell;
  });
}

function show(segment: string, column: number): Pick<Cell, 'shown' | 'width'> {
  if (segment === '\t') {
    const width = tabStop - (column % tabStop);
    return { shown: ' '.repeat(width), width };
  }
  const shown = makeVisible(segment);
  if (shown !== segment) return { shown, width: shown.length };
  if (combining.test(segment)) return { shown, width: 0 };
  return { shown, width: wide.test(segment) || segment.includes('\ufe0f') ? 2 : 1 };
}
