import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command cost. */
export interface Cost {
  /** Of the command and of all that it started, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** The largest memory of the command itself, in MB. */
  readonly memory: number;
}

/** Runs a command to its end; bash's own `time` counts the processes that it started too. */
export function measure(words: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}): Cost {
  const usage = join(folder, '.usage');
  const preload = `--import=${new URL('./report-memory.mjs', import.meta.url).pathname}`;
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>"$0.err"';
  const result = spawnSync('bash', ['-c', script, usage, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment, NODE_OPTIONS: preload, BENCH_USAGE: usage, CI: '1' },
  });
  const [user = NaN, system = NaN, wall = NaN] = result.stderr.trim().split(/\s+/).slice(-3).map(Number);
  if (result.status !== 0 || Number.isNaN(wall))
    throw new Error(`${words.join(' ')} failed:\n${readFileSync(`${usage}.err`, 'utf8').slice(-2000)}`);
  return { cpu: user + system, wall, memory: Number(readFileSync(usage, 'utf8')) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The bytes and number of all files below a folder. */
export function sizeOf(folder: string): { readonly bytes: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
    files: files.length,
  };
}
