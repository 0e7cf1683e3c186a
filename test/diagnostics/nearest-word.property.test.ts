import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldNames, nearestName } from '../../src/diagnostics/nearest-word.ts';

const settings = { seed: 20_261_130, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 1000) };

// Few letters, so that words share some of them; “あ” and “ぢ” stand 32 apart, as letters that are counted as one.
const letter = fc.constantFrom('a', 'b', 'c', '-', 'é', 'あ', 'ぢ', '休', '暇');
const word = fc.string({ unit: letter, maxLength: 6 });

/** The same by its definition, letter by letter from the end. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSame = a.at(-1) === b.at(-1);
  const steps = [
    plainDistance(shortA, shortB) + (isSame ? 0 : 1),
    isSame ? Number.POSITIVE_INFINITY : plainDistance(shortA, b) + 1,
    isSame ? Number.POSITIVE_INFINITY : plainDistance(a, shortB) + 1,
  ];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwapped) steps.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

describe('the distance of two words', () => {
  it('is the fewest letters to change, or more than asked for where it is more', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        expect(Math.min(editDistance(a, b, most), most + 1)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
      settings,
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
      settings,
    );
  });
});

/** The same by its definition: the first of those that are nearest. */
function plainNearest(name: string, names: readonly string[]): string {
  if (names.includes(name)) return '';
  const near = names
    .map((each) => ({ each, distance: editDistance(name, each) }))
    .filter(({ each, distance }) => distance <= (each.length < 4 ? 0 : each.length < 8 ? 1 : 2));
  return near.sort((a, b) => a.distance - b.distance)[0]?.each ?? '';
}

describe('the name that a word is nearly spelled like', () => {
  it('is the first of the nearest, however long each is', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(long, fc.uniqueArray(long, { maxLength: 40 }), (name, names) => {
        expect(nearestName(name, foldNames(names))).toBe(plainNearest(name, names));
      }),
      settings,
    );
  });
});
