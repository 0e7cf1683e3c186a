import { closeSync, constants, fstatSync, linkSync, openSync, readSync, type Stats } from 'node:fs';

/**
 * Makes the earlier site's file the new site's as well where it holds these bytes; false where it has to be written. Only
 * a file of which nobody else has a link, and which is no other in owner and rights than one written now, which `fresh`
 * tells. To make a file is dearer than to read one, and who copies a site by time copies only what changed.
 */
export function takeOver(earlier: string, path: string, bytes: Uint8Array, fresh: Stats): boolean {
  try {
    if (!holdsBytes(earlier, bytes, fresh)) return false;
    linkSync(earlier, path);
    return true;
  } catch {
    // It is not there, or the disk knows no second names.
    return false;
  }
}

function holdsBytes(file: string, bytes: Uint8Array, { mode, uid, gid }: Stats): boolean {
  // A link would be given its second name itself. Windows has no such flag.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const found = fstatSync(descriptor);
    if (found.size !== bytes.length || found.nlink !== 1) return false;
    if (found.mode !== mode || found.uid !== uid || found.gid !== gid) return false;
    const held = Buffer.allocUnsafe(bytes.length);
    return readSync(descriptor, held, 0, held.length, 0) === held.length && held.equals(bytes);
  } finally {
    closeSync(descriptor);
  }
}
