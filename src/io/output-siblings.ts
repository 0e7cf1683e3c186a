import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realPathOf } from './output-folder.ts';

/** When this process began: in a container every build can have the same number. */
const started = Math.round(performance.timeOrigin).toString(36);

/** No build takes a day: a folder older than that is left over, whoever has its process's number now. */
const longestBuild = 24 * 60 * 60 * 1000;

/** `.site.handbook-old-1234-mfx0k2a1-ab12cd34`: on the same disk, hidden, and with the process it belongs to. */
export function siblingOf(target: string, kind: 'new' | 'old'): string {
  const name = `${prefixOf(target)}${kind}-${process.pid}-${started}-${randomBytes(4).toString('hex')}`;
  return join(dirname(target), name);
}

/** Clears away what killed builds left, and brings the earlier site back if one was killed between its two renames. */
export function clearLeftovers(folder: string): void {
  const target = realPathOf(folder);
  if (!existsSync(dirname(target))) return;
  const prefix = prefixOf(target);
  for (const name of readdirSync(dirname(target)).sort()) {
    if (!name.startsWith(prefix)) continue;
    const [, kind, pid, start] = leftover.exec(name.slice(prefix.length)) ?? [];
    const path = join(dirname(target), name);
    if (kind === undefined || isUnderway(path, Number(pid), start)) continue;
    try {
      if (kind === 'old' && !existsSync(target)) renameSync(path, target);
      else rmSync(path, { recursive: true, force: true });
    } catch {
      // Another build clears it away too, or somebody keeps a file of it open.
    }
  }
}

// new-1234-mfx0k2a1-ab12cd34
const leftover = /^(new|old)-(\d+)-([0-9a-z]+)-[0-9a-f]{8}$/;

function prefixOf(target: string): string {
  return `.${basename(target)}.handbook-`;
}

function isUnderway(path: string, pid: number, start: string | undefined): boolean {
  if (pid === process.pid) return start === started;
  return isAlive(pid) && !isLeftOver(path);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether no build can still be at work on it. */
export function isLeftOver(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > longestBuild;
}
