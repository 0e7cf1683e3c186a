import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Tells our output folders from those that are not ours to replace, and from the handbook's own. */
export const markerName = '.handbook';
export const markerText = 'This folder is made by the handbook and replaced by each build.\n';

/** Whether a folder may be replaced: it is not there, it is empty, or we made it and nobody keeps a history in it. */
export function isOurs(folder: string): boolean {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return true;
  // A link that leads nowhere was somebody's, and so was what it is to lead to.
  if (!existsSync(folder)) return false;
  if (!lstatSync(realpathSync(folder)).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || (isMade(folder) && !names.includes('.git'));
}

/** Whether a folder is a site that we made. */
export function isMade(folder: string): boolean {
  const marker = join(folder, markerName);
  const found = lstatSync(marker, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size < 1000 && readFileSync(marker, 'utf8').startsWith(markerText);
}

/** Whether replacing one folder would take the other along, whatever links lead to either. */
export function holds(folder: string, other: string): boolean {
  const way = relative(realPathOf(folder), realPathOf(other));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** Where a path leads, though its last parts may not be there yet. */
export function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), basename(path));
}
