import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, type TextEdit } from '../parsing/text-edit.ts';

/**
 * Changes and moves files of a folder: first every text, each in one step, then the places. Line ends and marks of a
 * file stay as they are; folders that are left with nothing in them go.
 */
export function moveFiles(
  folder: string,
  moves: ReadonlyMap<string, string>,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): void {
  for (const [path, changes] of edits) {
    const file = join(folder, path);
    const text = applyEdits(readFileSync(file, 'utf8'), changes);
    writeFileSync(`${file}.new`, text, { flag: 'wx' });
    renameSync(`${file}.new`, file);
  }
  for (const [from, to] of moves) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
  }
  for (const from of moves.keys()) removeEmpty(dirname(from), folder);
}

function removeEmpty(path: string, folder: string): void {
  for (let at = path; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      if (readdirSync(join(folder, at)).length > 0) return;
      rmdirSync(join(folder, at));
    } catch {
      return;
    }
  }
}
