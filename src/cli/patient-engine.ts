import { setFlagsFromString } from 'node:v8';

const fewCallsInOne = '--max-inlined-bytecode-size-cumulative=100';
/** But those of the shortest functions, which are put into others without being counted. */
const noCallsInOne = '--max-inlined-bytecode-size-cumulative=0';

/**
 * Where most objects are kept while pages are read, the engine makes all later ones of the same place as if they were to
 * stay as well. While pages are written none does: of 10,000 pages that took twice the memory, and 7 % of the time.
 */
const nothingStaysByHabit = '--no-allocation-site-pretenuring';

/**
 * A pattern is kept in a quick form for its first use alone, and in machine code for all later ones. To polish the quick
 * form, which is run once, was half the time of making the patterns that tell sections by their names.
 */
const quickPatterns = '--no-regexp-peephole-optimization';

const always = [nothingStaysByHabit, quickPatterns];

/**
 * By V8's major version. How long a function runs before the slow, thorough compiler takes it: a build is over before most
 * of that compiler's work pays, of 1,000 pages it was a fifth of the time. The quick compiler is worth its work at once.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=264000', '--always-sparkplug', fewCallsInOne, ...always],
  12: ['--invocation-count-for-turbofan=12000', fewCallsInOne, ...always],
  13: ['--invocation-count-for-turbofan=40000', '--always-sparkplug', noCallsInOne, ...always],
};

/** Tells the engine that this process is short; to be called before the modules that do the work are loaded. */
export function makeEnginePatient(): void {
  for (const flag of flags[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
