import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, rowOf } from '../../src/diagnostics/cells.ts';

const settings = { seed: 20_261_201, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 1000) };

// A space with an accent: no plain letter, so that the line is cut by the rules of writing systems.
const accented = ' \u0300';

const plainLetter = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xc0, max: 0x17f }),
  fc.integer({ min: 0x2010, max: 0x2027 }),
  fc.integer({ min: 0x2190, max: 0x2193 }),
  fc.integer({ min: 0x3000, max: 0x3029 }),
  fc.integer({ min: 0x3041, max: 0x3096 }),
  fc.integer({ min: 0x30a0, max: 0x30ff }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0xff01, max: 0xff60 }),
);
const plainLine = fc.array(plainLetter, { maxLength: 12 }).map((letters) => String.fromCharCode(...letters));

function tell(row: Row, letters: number): readonly unknown[] {
  const each = Array.from({ length: letters }, (_, letter) => letter);
  return each.map((letter) => [
    row.widthOf(letter, letter + 1),
    row.widthOf(1, letter),
    row.fit(1, letter),
    row.shown(letter, letter + 1),
    row.cellAt(letter),
    row.cellFrom(letter),
  ]);
}

describe('a line of plain letters', () => {
  it('is cut as it is by the rules of writing systems', () => {
    fc.assert(
      fc.property(plainLine, (line) => {
        const row = rowOf(line);
        const cut = rowOf(line + accented);
        expect([row.length, row.cellAt(99), row.cellFrom(99)]).toEqual(Array(3).fill(line.length));
        expect(cut.length).toBe(line.length + 1);
        expect(tell(row, line.length)).toEqual(tell(cut, line.length));
      }),
      settings,
    );
  });
});
