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
    const found = tried(() => holderOf(bytes, descriptor, fresh));
    if (!found || !tried(() => isLinked(earlier, path))) return false;
    return isSameFile(found, path);
  } finally {
    closeSync(descriptor);
  }
}

/** A link would be given its second name itself. Windows has no such flag. */
const readNoLink = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** The file is not there, is taken from a disk that goes away, or that disk knows no second names: it is written then. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function isLinked(earlier: string, path: string): boolean {
  linkSync(earlier, path);
  return true;
}

function holderOf(bytes: Uint8Array, descriptor: number, fresh: Stats): Stats | undefined {
  const found = fstatSync(descriptor);
  return isLikeFresh(found, fresh) && holdsBytes(descriptor, found, bytes) ? found : undefined;
}

function isLikeFresh(found: Stats, { mode, uid, gid }: Stats): boolean {
  return found.nlink === 1 && found.mode === mode && found.uid === uid && found.gid === gid;
}

function holdsBytes(descriptor: number, found: Stats, bytes: Uint8Array): boolean {
  if (found.size !== bytes.length) return false;
  const held = Buffer.allocUnsafe(bytes.length);
  return readSync(descriptor, held, 0, held.length, 0) === held.length && held.equals(bytes);
}

/**
 * Whether the new name is that of the file that was read, which is still open, so that no other has its number. Another
 * build may have put its own site in place between the two; the name of its file is taken back, for what is written to
 * it would be written to that site.
 */
function isSameFile({ dev, ino }: Stats, path: string): boolean {
  const linked = lstatSync(path);
  if (linked.dev === dev && linked.ino === ino) return true;
  rmSync(path);
  return false;
}
