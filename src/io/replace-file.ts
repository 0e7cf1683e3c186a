import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a new text in the place of a file's old one, whole: a page is never half written. */
export function replaceFile(path: string, text: string): void {
  const whole = join(dirname(path), `.${basename(path)}.handbook-${process.pid}`);
  try {
    writeFileSync(whole, text, { flag: 'wx', mode: statSync(path).mode });
    renameSync(whole, path);
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
}
