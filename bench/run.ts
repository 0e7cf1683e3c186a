import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contestant, contestants, isCompiled } from './contestants.ts';
import { type Flavour, generateHandbook } from './generate.ts';
import { type Cost, measure, median, sizeOf } from './measure.ts';
import { profilePhases } from './phases.ts';
import { formatTable } from './table.ts';

/** What one contestant's rounds came to. */
export interface Result {
  readonly name: string;
  readonly about: string;
  readonly pages: number;
  readonly cpu: number;
  /** The CPU seconds of each round. */
  readonly rounds: readonly number[];
  /** Its CPU over the floor's of the same round, the median of all rounds. */
  readonly ratio: number;
  readonly wall: number;
  readonly memory: number;
  readonly outputMegabytes: number;
  readonly files: number;
  /** Seconds of one build more by phase, where it is ours and cold. */
  readonly phases?: readonly (readonly [string, number])[];
}

/** `npm run bench -- --pages 1000,10000 --rounds 3 [--only NAME] [--json]` */
function main(): void {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '100,1000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!isCompiled()) throw new Error('Compile first: npm run compile');
  const rounds = Number(values.rounds);
  const wanted = contestants.filter(
    ({ name }) => !values.only || name === 'floor' || name.includes(values.only),
  );
  const results = values.pages.split(',').flatMap((pages) => race(Number(pages), rounds, wanted));
  process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : formatTable(results));
}

/** Lets everybody build in turn, round by round, so that a slow minute of the machine meets all of them. */
function race(pages: number, rounds: number, all: readonly Contestant[]): readonly Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
  try {
    const inputs: Record<Flavour, string> = {
      plain: join(folder, 'plain'),
      'eleventy-navigation': join(folder, 'navigation'),
    };
    for (const flavour of ['plain', 'eleventy-navigation'] as const)
      generateHandbook(pages, inputs[flavour], flavour);
    const runners = all.filter(({ mostPages }) => pages <= mostPages);
    for (const { prepare } of runners) prepare?.(folder);
    const costs = new Map<string, Cost[]>(runners.map(({ name }) => [name, []]));
    // What the others keep is there before the first round that counts.
    for (const runner of runners.filter(({ warm }) => warm))
      runOnce(runner, inputs[runner.flavour], folder, 0);
    for (let round = 0; round < rounds; round++) {
      for (const runner of runners)
        costs.get(runner.name)?.push(runOnce(runner, inputs[runner.flavour], folder, round));
    }
    return runners.map((runner) => summarise(runner, pages, inputs[runner.flavour], folder, costs));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plainName = ({ name }: Contestant) => name.replaceAll(/\W+/g, '-');

/**
 * A folder of its own each round, but for those that build on what they made before. None is deleted until the end: where
 * many files were deleted a minute ago ext4 takes ten times as long to make new ones, whoever is next.
 */
const outputOf = (runner: Contestant, folder: string, round: number) =>
  join(folder, 'output', runner.warm ? plainName(runner) : `${plainName(runner)}-${round}`);

function runOnce(runner: Contestant, input: string, folder: string, round: number): Cost {
  const cache = join(folder, 'cache', plainName(runner));
  mkdirSync(join(folder, 'output'), { recursive: true });
  const words = runner.words(input, outputOf(runner, folder, round), folder);
  return measure(words, folder, runner.warm ? { HANDBOOK_CACHE: cache } : {});
}

function summarise(
  runner: Contestant,
  pages: number,
  input: string,
  folder: string,
  costs: ReadonlyMap<string, readonly Cost[]>,
): Result {
  const own = costs.get(runner.name) ?? [];
  const floor = costs.get('floor') ?? [];
  const { bytes, files } = sizeOf(outputOf(runner, folder, 0));
  const words = runner.words(input, `${outputOf(runner, folder, 0)}-profiled`, folder);
  return {
    name: runner.name,
    about: runner.about,
    pages,
    cpu: median(own.map(({ cpu }) => cpu)),
    rounds: own.map(({ cpu }) => cpu),
    ratio: median(own.map(({ cpu }, round) => cpu / (floor[round]?.cpu ?? Number.NaN))),
    wall: median(own.map(({ wall }) => wall)),
    memory: median(own.map(({ memory }) => memory)),
    outputMegabytes: bytes / 1024 ** 2,
    files,
    ...(runner.name === 'handbook' ? { phases: profilePhases(words) } : {}),
  };
}

main();
