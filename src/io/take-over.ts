import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  rmSync,
  type Stats,
} from 'node:fs';

/**
 * Makes the earlier site's file the new site's as well where it holds these bytes; false where it has to be written. Only
 * a file of which nobody else has a link, and which is no other in owner and rights than one written now, which `fresh`
 * tells. To make a file is dearer than to read one, and who copies a site by time copies only what changed.
 */
export function takeOver(earlier: string, path: string, bytes: Uint8Array, fresh: Stats): boolean {
  const descriptor = tried(() => openSync(earlier, readNoLink));
  if (descriptor === undefined) return false;
  try {
    const read = tried(() => readSame(descriptor, bytes, fresh));
    if (!read || !isLinked(earlier, path)) return false;
    if (isNameOf(read, path)) return true;
    // It is another build's, which has put its site in place since: what is written now must not go into that.
    rmSync(path);
    return false;
  } finally {
    closeSync(descriptor);
  }
}

/** A link would be given its second name itself. Windows has no such flag. */
const readNoLink = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** Undefined where the file is not there, or goes away while it is read, as on a disk of the network. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What the disk says of a file that is the same as one written now. */
function readSame(descriptor: number, bytes: Uint8Array, { mode, uid, gid }: Stats): Stats | undefined {
  const read = fstatSync(descriptor);
  if (read.size !== bytes.length || read.nlink !== 1) return undefined;
  if (read.mode !== mode || read.uid !== uid || read.gid !== gid) return undefined;
  const held = Buffer.allocUnsafe(bytes.length);
  const isWhole = readSync(descriptor, held, 0, held.length, 0) === held.length;
  return isWhole && held.equals(bytes) ? read : undefined;
}

/** Gives the earlier file its second name; false on a disk that knows none. */
function isLinked(earlier: string, path: string): boolean {
  try {
    linkSync(earlier, path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path names the file that was read. That is still open, so that no other can have its number. */
function isNameOf({ dev, ino }: Stats, path: string): boolean {
  const named = lstatSync(path);
  return named.dev === dev && named.ino === ino;
}
