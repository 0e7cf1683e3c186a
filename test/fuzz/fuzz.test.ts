import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties.ts';

/** Seeded, so that a failure is the same everywhere; `npm run fuzz` runs the same properties for as long as you like. */
const settings = { seed: 20_261_124, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 200) };

describe('whatever pages hold, all stays as it must be', () => {
  for (const [name, property] of Object.entries(properties)) {
    it(`in ${name}`, { timeout: 120_000 }, () => fc.assert(property as fc.IProperty<unknown>, settings));
  }
});
