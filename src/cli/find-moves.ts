import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { findNameFault } from '../io/file-names.ts';
import type { HandbookSources } from '../site/handbook.ts';
import type { Moves } from '../site/move-links.ts';
import { CallError } from './call-error.ts';

interface MoveRequest {
  /** As somebody wrote them: from where they are, or from the handbook's folder. */
  readonly from: string;
  readonly to: string;
  readonly folder: string;
  readonly sources: HandbookSources;
}

/** Which files a call of `handbook move` moves, and where to; says in a sentence why it can't. */
export function findMoves({ from, to, folder, sources }: MoveRequest): Moves {
  const old = pathIn(folder, from);
  const paths = [...sources.pages, ...sources.files].map(({ path }) => path);
  const found = paths.find((path) => path === old || path === `${old}.md`);
  const below = found === undefined ? paths.filter((path) => path.startsWith(`${old}/`)) : [];
  if (old === '' || (found === undefined && below.length === 0))
    throw new CallError(`There is no page or folder “${from}” in “${folder}”.`);
  const wanted = placeFor(found ?? old, pathIn(folder, to), /[/\\]$/.test(to), folder, found !== undefined);
  checkName(wanted, to);
  const moves =
    found === undefined
      ? below.map((path) => [path, wanted + path.slice(old.length)] as const)
      : [[found, wanted] as const];
  if (wanted === (found ?? old)) throw new CallError(`“${from}” is there already.`);
  if (wanted.startsWith(`${old}/`) && found === undefined)
    throw new CallError(`“${from}” can’t go into itself.`);
  for (const [path, goal] of moves) {
    // On many machines “Leave.md” and “leave.md” are one file.
    if (existsSync(join(folder, goal)) && path.toLowerCase() !== goal.toLowerCase())
      throw new CallError(`There is a file “${join(folder, goal)}” already; nothing was moved.`);
  }
  return new Map(moves);
}

/** A path from the handbook's folder, with `/` between folders. */
function pathIn(folder: string, name: string): string {
  const root = resolve(folder);
  const fromHere = relative(root, resolve(name));
  const isFromHere = !leadsOut(fromHere);
  const path = isFromHere ? fromHere : relative(root, resolve(root, name));
  if (leadsOut(path)) throw new CallError(`“${name}” lies outside of “${folder}”.`);
  return path.split(sep).join('/').normalize('NFC');
}

const leadsOut = (path: string) => path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;

/** “away/” and a folder that is there take the page in; a page's name need not say “.md”. */
function placeFor(old: string, wanted: string, isFolder: boolean, folder: string, isPage: boolean): string {
  const there = join(folder, wanted);
  if (isFolder || (existsSync(there) && statSync(there).isDirectory()))
    return [wanted, basename(old)].filter(Boolean).join('/');
  const ending = /\.[^./]+$/.exec(old)?.[0] ?? '';
  return isPage && !/\.[a-z0-9]{1,8}$/i.test(wanted) ? wanted + ending : wanted;
}

function checkName(path: string, to: string): void {
  for (const name of path.split('/')) {
    const fault = findNameFault(name);
    if (fault) throw new CallError(`“${to}” can’t be its name: it ${fault.reason}.`);
    if (name.startsWith('.') || name === 'node_modules')
      throw new CallError(`“${to}” would be hidden: names that begin with a dot are not read.`);
  }
}
