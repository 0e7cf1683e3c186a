import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, makeFolder, runHandbook, writeFiles } from '../cli/run-handbook.ts';

/** What of a machine could find its way into a site. */
export interface Surroundings {
  readonly zone: string;
  readonly locale: string;
  /** The folder in which everything lies, below one of the test's own. */
  readonly folder: string;
  /** The order in which the files are made, as a number for each. */
  readonly orderOf: (path: string) => number;
}

const example = join(import.meta.dirname, '../../handbook');

/** Builds the example handbook, search, git history and all, and returns what its site holds. */
export function buildAmid({ zone, locale, folder, orderOf }: Surroundings): Readonly<Record<string, string>> {
  const root = makeFolder();
  try {
    const cwd = join(root, folder);
    const paths = readdirSync(example, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(example.length + 1))
      .sort((a, b) => orderOf(a) - orderOf(b));
    const texts = paths.map((path) => [join('handbook', path), readFileSync(join(example, path))] as const);
    writeFiles(cwd, Object.fromEntries(texts));
    const env = { TZ: zone, LANG: locale, LC_ALL: locale, SOURCE_DATE_EPOCH: '1795478400' };
    commitAll(cwd, env);
    const { status, stderr } = runHandbook(['build'], { cwd, env });
    if (status !== 0) throw new Error(`${status}: ${stderr}`);
    return filesOf(join(cwd, '_site'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function commitAll(cwd: string, env: Readonly<Record<string, string>>): void {
  const date = '2026-11-12T23:30:00+0100';
  const who = { NAME: 'Mira Holt', EMAIL: 'mira@example.com', DATE: date };
  const names = Object.entries(who).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const settings = { cwd, env: { ...process.env, ...env, ...Object.fromEntries(names) } };
  execFileSync('git', ['init', '--quiet'], settings);
  execFileSync('git', ['add', '--all'], settings);
  execFileSync('git', ['commit', '--quiet', '--message', 'Begin'], settings);
}
