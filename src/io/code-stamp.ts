import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A text that is another for each version of the package and after each change of its code, given the address of one of
 * its files. Few files are looked at, and none is read but the manifest: every start waits for it.
 */
export function readCodeStamp(address: string): string {
  const manifest = readFileSync(new URL('../../package.json', address), 'utf8');
  const program = fileURLToPath(new URL('../command', address));
  if (existsSync(program)) return JSON.stringify([manifest, piecesOf(program)]);
  return JSON.stringify([manifest, filesOf(fileURLToPath(new URL('..', address)))]);
}

/**
 * The installed command, whose pieces are named for what is in them. No time is among it: a package that is installed
 * anew, as on a server for each build, is still the same code.
 */
function piecesOf(folder: string): readonly (readonly [string, number])[] {
  const names = readdirSync(folder).sort();
  return names.map((name) => [name, statSync(join(folder, name)).size]);
}

/** A checkout, where code changes every few minutes and nothing is named for what is in it. */
function filesOf(folder: string): readonly (readonly [string, number, number])[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, size, mtimeMs];
  });
}
