import fc from 'fast-check';
import { properties } from '../fuzz/properties.ts';

/*
 * `npm run fuzz -- 100000` builds so many handbooks of every kind and looks at each whole site, in turns of a few
 * hundred, each with another seed; `npm run fuzz -- 1000 7` has the seed 7, and a third word picks the kinds whose names
 * hold it. It goes on after a find, and tells each kind of fault once, with the pages that show it, made small.
 */
const [runs = '10000', seed = String(Date.now() % 2 ** 31), only = ''] = process.argv.slice(2);
const turn = 250;
const found = new Map<string, number>();
const started = performance.now();
const kinds = Object.entries(properties).filter(([name]) => name.includes(only));
let done = 0;

for (let at = 0; at < Number(runs); at += turn) {
  for (const [name, property] of kinds)
    fuzz(name, property as fc.IProperty<unknown>, at, Math.min(turn, Number(runs) - at));
  if (at % (turn * 40) === 0 || at + turn >= Number(runs)) tellProgress();
}
process.exitCode = found.size > 0 ? 1 : 0;

/** A find ends fast-check's run: the rest of the turn goes on behind it, with a seed of its own. */
function fuzz(name: string, property: fc.IProperty<unknown>, at: number, wanted: number): void {
  for (let left = wanted, again = 0; left > 0; again++) {
    const settings = { seed: Number(seed) + at + again * 1_000_003, numRuns: left };
    const outcome = fc.check(property, { ...settings, endOnFailure: true });
    left -= outcome.numRuns;
    done += outcome.numRuns;
    if (outcome.failed) tell(name, property, outcome);
  }
}

function tell(name: string, property: fc.IProperty<unknown>, outcome: fc.RunDetails<unknown>): void {
  // Faults are of one kind where they differ in names and numbers alone.
  const kind = `${name}: ${firstLine(outcome).replaceAll(/\d+/g, 'n')}`;
  const times = found.get(kind) ?? 0;
  found.set(kind, times + 1);
  if (times > 0) return;
  const { seed: itsSeed, counterexamplePath } = outcome;
  const small = fc.check(property, { seed: itsSeed, path: counterexamplePath ?? '', numRuns: 1 });
  console.log(`\n${name}\n${firstLine(small)}\n${JSON.stringify(small.counterexample)}`);
}

function firstLine({ errorInstance }: fc.RunDetails<unknown>): string {
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return message.split('\n')[0] ?? '';
}

function tellProgress(): void {
  const seconds = (performance.now() - started) / 1000;
  console.error(`${done} in all, ${Math.round(done / seconds)} a second, ${found.size} kinds of fault`);
}
