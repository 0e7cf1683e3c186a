import { makeVisible } from './visible.ts';

/** A piece of a line as a terminal shows it. */
export interface Cell {
  readonly shown: string;
  /** How many columns of the terminal it takes. */
  readonly width: number;
  /** From where to where it stands in the author's line, counted from 0. */
  readonly start: number;
  readonly end: number;
}

/** Asian letters and most emoji take two columns of a terminal. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const combining = /^[\p{Mn}\p{Me}]+$/u;
const tabStop = 4;

/** ASCII, and the Japanese and Chinese letters that never join with another. */
const plainLine = /^[\x20-\x7e\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
// Holds nothing of what it cuts, and is slow to make.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a line into what stands in one place on a terminal; tabs become spaces. */
export function cellsOf(line: string): readonly Cell[] {
  if (plainLine.test(line)) return plainCells(line);
  const segments = segmenter.segment(line);
  let column = 0;
  return [...segments].map(({ segment, index }) => {
    const cell = { ...show(segment, column), start: index, end: index + segment.length };
    column += cell.width;
    return cell;
  });
}

/** Most lines need none of the rules of writing systems. */
function plainCells(line: string): readonly Cell[] {
  return Array.from(line, (shown, start) => ({
    shown,
    width: shown > '\x7e' ? 2 : 1,
    start,
    end: start + 1,
  }));
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
