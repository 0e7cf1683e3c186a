/** A source of chance that gives the same again for the same seed. */
export interface Chance {
  /** From 0 to below `count`. */
  readonly number: (count: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (count: number) => Math.floor(next() * count);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[number(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const shuffle = <Value>(values: readonly Value[]): Value[] => {
    return values
      .map((value) => ({ value, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  };
  return { number, pick, shuffle };
}
