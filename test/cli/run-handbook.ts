import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { handbookProgram } from '../under-test.ts';

export interface CallSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How large a file may be, in kilobytes: to see what comes of a disk that takes no more. */
  readonly largestFile?: number;
}

/** What a terminal gives a program, and nothing that this machine happens to say. */
function environmentOf({ env }: CallSettings): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ...env };
}

/** Runs `handbook` with these words to its end; the status is the signal's name where one ended it. */
export function runHandbook(words: readonly string[], settings: CallSettings) {
  const limit = settings.largestFile === undefined ? 'unlimited' : String(settings.largestFile);
  const limited = [
    '-c',
    `ulimit -f ${limit}; exec "$@"`,
    'bash',
    process.execPath,
    ...handbookProgram,
    ...words,
  ];
  const { status, signal, stdout, stderr } = spawnSync('bash', limited, {
    cwd: settings.cwd,
    env: environmentOf(settings),
    encoding: 'utf8',
  });
  return { status: status ?? signal, stdout, stderr };
}

/** Starts `handbook`, to be stopped on its way. */
export function startHandbook(words: readonly string[], settings: CallSettings): ChildProcess {
  return spawn(process.execPath, [...handbookProgram, ...words], {
    cwd: settings.cwd,
    env: environmentOf(settings),
    stdio: 'ignore',
  });
}

/** How a process ended: its status, or the signal that ended it. */
export function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((ended) => child.once('exit', (status, signal) => ended(signal ?? status)));
}

/** An empty folder of the test's own. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'handbook-test-'));
}

/** Writes files below a folder, in the order in which they stand. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file below a folder with what is in it, shortened to a hash. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
  return Object.fromEntries(names.sort().map((path) => [path.slice(folder.length + 1), hash(path)]));
}

/** Pages enough that a build of them takes its time; each says which version it is of. */
export function manyPages(count: number, version: string): Readonly<Record<string, string>> {
  const pages = Array.from({ length: count }, (_, at): [string, string] => [
    `team-${at % 10}/page-${at}.md`,
    `# Page ${at}\n\nThis is version ${version}.\n\n${'A line that takes a little time. '.repeat(20)}\n`,
  ]);
  return { 'index.md': `# Handbook\n\nThis is version ${version}.\n`, ...Object.fromEntries(pages) };
}
