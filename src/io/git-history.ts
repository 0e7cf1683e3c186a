import { execFileSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { LastChange } from '../domain/last-change.ts';

/** What git tells of a folder. */
export type GitHistory =
  | { readonly kind: 'known'; readonly changes: ReadonlyMap<string, LastChange> }
  /** The checkout holds only the last commits: dates from it would be wrong. */
  | { readonly kind: 'shallow' }
  | { readonly kind: 'none' };

const longestMilliseconds = 60_000;
const largestOutput = 1 << 28;

/** A commit begins with this, which no path and no name can hold. */
const commitMark = '\u0001';

/** Asks git once for the last change of every file below a folder of a repository, by its path from the folder. */
export function readGitHistory(repository: string, folder: string): GitHistory {
  try {
    if (git(repository, 'rev-parse', '--is-shallow-repository').trim() === 'true') return { kind: 'shallow' };
    const below = relative(repository, folder).split(sep).join('/');
    const log = git(
      repository,
      'log',
      '-z',
      below === '' ? '--relative' : `--relative=${below}/`,
      '--name-status',
      '--find-renames',
      '--no-merges',
      '--no-ext-diff',
      '--no-textconv',
      '--date=short',
      `--format=${commitMark}%ad%x00%an%x00`,
      '--',
      below === '' ? '.' : below,
    );
    return { kind: 'known', changes: readLog(log) };
  } catch {
    // No git, or a repository that is not this user's: the page says nothing of its age.
    return { kind: 'none' };
  }
}

/*
 * Anybody's files may make the handbook's folder look like a repository of its own, whose settings name programs: git is
 * run at the top of the real one, which holds a .git that no commit can make, and takes no other. Those of the real one
 * are the owner's, and yet none of the programs that they may name is needed here.
 */
const safeSettings = [
  'safe.bareRepository=explicit',
  'log.showSignature=false',
  'core.fsmonitor=false',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);
const safeEnvironment = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

function git(repository: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', repository, '--literal-pathspecs', ...safeSettings, ...words], {
    encoding: 'utf8',
    maxBuffer: largestOutput,
    timeout: longestMilliseconds,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...safeEnvironment, LC_ALL: 'C' },
  });
}

/** Reads the log from the newest commit to the oldest: the first to touch a file's text is its last change. */
export function readLog(log: string): ReadonlyMap<string, LastChange> {
  const changes = new Map<string, LastChange>();
  const laterNames = new Map<string, string>();
  for (const commit of log.split(commitMark).slice(1)) {
    const [date = '', author = '', ...fields] = commit.split('\0');
    for (const { status, path, from } of filesOf(fields)) {
      const name = laterNames.get(path) ?? path;
      if (from !== undefined) laterNames.set(from, name);
      // A file that was only moved keeps the date of its text.
      if (status !== 'R100' && !changes.has(name))
        changes.set(name, { date, author: author.includes('@') ? '' : author });
    }
  }
  return changes;
}

interface ChangedFile {
  readonly status: string;
  readonly path: string;
  /** Its name before this commit, where the commit moved it. */
  readonly from?: string;
}

/** “M, path”, “R087, old path, new path” */
function* filesOf(fields: readonly string[]): Generator<ChangedFile> {
  for (let at = 0; at < fields.length; ) {
    const status = (fields[at] ?? '').trim();
    if (status === '') {
      at++;
    } else if (status.startsWith('R')) {
      yield { status, from: fields[at + 1] ?? '', path: fields[at + 2] ?? '' };
      at += 3;
    } else {
      // A copy leaves the other file where it was.
      const width = status.startsWith('C') ? 3 : 2;
      yield { status, path: fields[at + width - 1] ?? '' };
      at += width;
    }
  }
}
