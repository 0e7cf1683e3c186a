import { describe, expect, it } from 'vitest';
import { nearestDay, nearestNumber } from '../../src/parsing/nearest-value.ts';

describe('a day that is written in another way', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['1.2.2026', '2026-02-01'],
    ['2026/11/24', '2026-11-24'],
    ['20261124', '2026-11-24'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['5/5/2026', '2026-05-05'],
    ['24 November 2026', '2026-11-24'],
    ['24th Nov 2026', '2026-11-24'],
    ['Nov 24, 2026', '2026-11-24'],
  ])('is understood: %s', (written, day) => {
    expect(nearestDay(written)).toBe(day);
  });

  it.each(['3/4/2026', '2026-02-30', '30.2.2026', 'yesterday', 'Nov 2026', '24.11.26', '11/2026', ''])(
    'is not guessed where it is none, or could be two: %s',
    (written) => {
      expect(nearestDay(written)).toBeUndefined();
    },
  );
});

describe('a number that is written in another way', () => {
  it.each([
    ['10th', '10'],
    ['1,5', '1.5'],
    ['１０', '10'],
    ['#3', '3'],
    ['007', '7'],
  ])('is understood: %s', (written, number) => {
    expect(nearestNumber(written)).toBe(number);
  });

  it.each(['first', '1-2', '1,000,000', ''])('is not guessed: %s', (written) => {
    expect(nearestNumber(written)).toBeUndefined();
  });
});
