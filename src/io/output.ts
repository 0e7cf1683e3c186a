import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { OutputFile } from '../publishing/output-file.ts';

/** Tells our output folders from those that are not ours to replace. */
export const markerName = '.handbook';

/** A site on its way: written beside the one that stands, and put in its place when it is whole. */
export interface Staging {
  readonly write: (file: OutputFile) => void;
  /** Takes the place of the earlier site, which was untouched until now. */
  readonly publish: () => void;
  /** Takes everything back. */
  readonly discard: () => void;
}

/** Whether a folder may be replaced: it is not there, it is empty, or we made it. */
export function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  if (found.isSymbolicLink()) return isOurs(realpathSync(folder));
  return found.isDirectory() && (readdirSync(folder).length === 0 || existsSync(join(folder, markerName)));
}

/** Whether replacing one folder would take the other along. */
export function holds(folder: string, other: string): boolean {
  const way = relative(resolve(folder), resolve(other));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** Opens a new site beside `folder`. */
export function stageOutput(folder: string): Staging {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  tidyUp(target);
  const staging = siblingOf(target, 'new');
  mkdirSync(staging);
  writeFileSync(
    join(staging, markerName),
    'This folder is made by the handbook and replaced by each build.\n',
  );
  const folders = new Set<string>([staging]);
  return {
    write: (file) => writeFile(staging, file, folders),
    publish: () => swap(staging, target),
    discard: () => rmSync(staging, { recursive: true, force: true }),
  };
}

function writeFile(staging: string, file: OutputFile, folders: Set<string>): void {
  const path = join(staging, file.path);
  if (!holds(staging, path) || path === staging)
    throw new Error(`${file.path} would leave the output folder`);
  const parent = dirname(path);
  if (!folders.has(parent)) {
    mkdirSync(parent, { recursive: true });
    folders.add(parent);
  }
  if ('content' in file) writeFileSync(path, file.content());
  else copyFileSync(file.copyOf, path);
}

/** Node has no call that exchanges two folders: two renames in a row leave the shortest gap there is. */
function swap(staging: string, target: string): void {
  const old = siblingOf(target, 'old');
  for (let attempt = 1; ; attempt++) {
    const moved = tryRename(target, old);
    try {
      renameSync(staging, target);
      break;
    } catch (error) {
      if (moved) tryRename(old, target);
      // Another build has put its site there between our two renames.
      if (attempt === 20 || !isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** `.site.handbook-old-1234-ab12cd`: on the same disk, hidden, and with the process it belongs to. */
function siblingOf(target: string, kind: 'new' | 'old'): string {
  return join(
    dirname(target),
    `.${basename(target)}.handbook-${kind}-${process.pid}-${randomBytes(4).toString('hex')}`,
  );
}

/** Clears away what killed builds left, and brings the earlier site back if one was killed between its two renames. */
function tidyUp(target: string): void {
  const leftover = new RegExp(
    `^\\.${escapeRegExp(basename(target))}\\.handbook-(new|old)-(\\d+)-[0-9a-f]{8}$`,
  );
  for (const name of readdirSync(dirname(target)).sort()) {
    const [, kind, pid] = leftover.exec(name) ?? [];
    if (kind === undefined || isAlive(Number(pid))) continue;
    const path = join(dirname(target), name);
    if (kind === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
