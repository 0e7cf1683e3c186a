import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** What came of reading a file: its bytes, or why there are none. */
export type FileReading =
  | { readonly bytes: Buffer }
  | { readonly tooLarge: number }
  | { readonly special: true }
  | { readonly error: string };

/**
 * Reads a regular file of at most `most` bytes. `path` must not be a symbolic link: those are resolved, and looked at,
 * before. A pipe is opened without waiting for its other end, and not read.
 */
export function readRegularFile(path: string, most: number): FileReading {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) return { special: true };
    if (stats.size > most) return { tooLarge: stats.size };
    const bytes = readFileSync(file);
    return bytes.length > most ? { tooLarge: bytes.length } : { bytes };
  } catch (error) {
    return { error: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Why the machine refused, in words that finish “it can't be read: …”. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? (code ? `the machine says ${code}` : 'the machine does not say why');
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you have no right to read it'],
  ['EPERM', 'you have no right to read it'],
  ['ENOENT', 'it was gone when it was to be read'],
  ['ENOTDIR', 'it was gone when it was to be read'],
  ['ELOOP', 'it is a link, or links lead in a circle'],
  ['ENAMETOOLONG', 'its path is too long'],
  ['EMFILE', 'too many files are open on this machine'],
  ['EIO', 'the disk could not read it'],
  ['ENXIO', 'it is no file'],
]);
