import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { OutputFile } from '../publishing/output-file.ts';
import { markerName, markerText, realPathOf } from './output-folder.ts';
import { siblingOf } from './output-siblings.ts';
import { takeOver } from './take-over.ts';

/** A site on its way: written beside the one that stands, and put in its place when it is whole. */
export interface Staging {
  readonly write: (file: OutputFile) => void;
  /** Takes the place of the earlier site, which was untouched until now. */
  readonly publish: () => void;
  /** Takes everything back. */
  readonly discard: () => void;
}

/** Opens a new site beside `folder`. */
export function stageOutput(folder: string): Staging {
  const target = realPathOf(folder);
  mkdirSync(dirname(target), { recursive: true });
  const staging = siblingOf(target, 'new');
  mkdirSync(staging);
  writeFileSync(join(staging, markerName), markerText);
  const fresh = statSync(join(staging, markerName));
  const isFirst = !existsSync(target);
  const folders = new Map([['', staging]]);
  return {
    write: (file) => {
      const path = placeIn(staging, file, folders);
      if (!('content' in file)) copyFileSync(file.copyOf, path);
      else if (isFirst && file.pieces) writePieces(path, file.pieces());
      else if (isFirst) writeFileSync(path, file.content());
      else {
        const content = file.content();
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        if (!takeOver(join(target, file.path), path, bytes, fresh)) writeFileSync(path, bytes);
      }
    },
    publish: () => swap(staging, target),
    discard: () => rmSync(staging, { recursive: true, force: true }),
  };
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** Where the file is to be written; its folder is there. */
function placeIn(staging: string, { path }: OutputFile, folders: Map<string, string>): string {
  const plain = plainPlace(path, folders);
  if (plain !== undefined) return plain;
  const place = join(staging, path);
  if (!place.startsWith(join(staging, '/'))) throw new Error(`${path} would leave the output folder`);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

/** A name that leads to no other folder on any system: “index.html”, not “..” or “a\\..\\b” */
const plainName = /^[^./\\][^/\\]*$/;

/**
 * The place of a path of plain names, which lies in its folder as that lies in the one above: most folders hold one
 * page, and a path is long to join. Undefined where a name is none.
 */
function plainPlace(path: string, folders: Map<string, string>): string | undefined {
  const at = path.lastIndexOf('/');
  const name = path.slice(at + 1);
  if (!plainName.test(name)) return undefined;
  const above = path.slice(0, Math.max(at, 0));
  const known = folders.get(above);
  if (known !== undefined) return known + sep + name;
  const folder = plainPlace(above, folders);
  if (folder === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  folders.set(above, folder);
  return folder + sep + name;
}

const mostAttempts = 100;

/**
 * Node has no call that exchanges two folders: two renames in a row leave the shortest gap there is. Who is killed in
 * it leaves the earlier site under its other name, from which the next build brings it back.
 */
function swap(staging: string, target: string): void {
  const old = siblingOf(target, 'old');
  for (let attempt = 1; ; attempt++) {
    const moved = tryRename(target, old, 'ENOENT');
    try {
      // Unless another build has put its site there between our two renames.
      if (tryRename(staging, target, 'ENOTEMPTY', 'EEXIST')) break;
      if (attempt === mostAttempts) throw new Error(`Other builds keep replacing ${target}`);
    } catch (error) {
      if (moved && !existsSync(target)) renameSync(old, target);
      throw error;
    }
    discardOld(old);
  }
  discardOld(old);
}

/** The new site stands whatever comes of the earlier one; what stays of it the next build clears away. */
function discardOld(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {}
}

function tryRename(from: string, to: string, ...expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(String(error.code))) return false;
    throw error;
  }
}
