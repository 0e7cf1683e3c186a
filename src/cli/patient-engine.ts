import { setFlagsFromString } from 'node:v8';

const fewCallsInOne = '--max-inlined-bytecode-size-cumulative=100';

/**
 * By V8's major version: how long a function runs before the slow, thorough compiler takes it, and how much of what it
 * calls is compiled with it. A build is over before most of that work pays: of 1,000 pages it was a fifth of the time.
 * The quick compiler is worth its work at once.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=264000', '--always-sparkplug', fewCallsInOne],
  12: ['--invocation-count-for-turbofan=12000', fewCallsInOne],
  13: [fewCallsInOne],
};

/** Tells the engine that this process is short; to be called before the modules that do the work are loaded. */
export function makeEnginePatient(): void {
  for (const flag of flags[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
