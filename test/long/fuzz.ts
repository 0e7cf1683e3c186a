import fc from 'fast-check';
import { properties } from '../fuzz/properties.ts';

/*
 * `npm run fuzz -- 100000` checks so many pages of every kind, each run with another seed; `npm run fuzz -- 1000 7` has
 * the seed 7. It goes on after a find, and tells each kind of fault once, with the pages that show it, made small.
 */
const [runs = '10000', seed = String(Date.now() % 2 ** 31), only = ''] = process.argv.slice(2);
const found = new Map<string, number>();
const started = performance.now();
let done = 0;

for (const [name, property] of Object.entries(properties).filter(([each]) => each.includes(only))) {
  const batch = 500;
  for (let at = 0; at < Number(runs); at += batch) {
    const settings = { seed: Number(seed) + at, numRuns: Math.min(batch, Number(runs) - at) };
    const { failed, counterexample, errorInstance } = fc.check(property as fc.IProperty<unknown>, settings);
    done += settings.numRuns;
    if (failed) tell(name, counterexample, errorInstance);
  }
  const seconds = (performance.now() - started) / 1000;
  console.error(
    `${name}: ${done} in all, ${Math.round(done / seconds)} a second, ${found.size} kinds of fault`,
  );
}
process.exitCode = found.size > 0 ? 1 : 0;

function tell(name: string, counterexample: unknown, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  // Faults are of one kind where they differ in names and numbers alone.
  const kind = (message.split('\n')[0] ?? '').replaceAll(/\d+/g, 'n');
  const times = found.get(kind) ?? 0;
  found.set(kind, times + 1);
  if (times === 0) console.log(`\n${name}\n${message}\n${JSON.stringify(counterexample)}`);
}
