import type { Fix } from '../diagnostics/diagnostic.ts';
import type { TextEdit } from './text-edit.ts';

/** The changes of a text that its fixes ask for, one a line: what else is wrong with the line is seen the next time. */
export function editsOfFixes(text: string, fixes: readonly Fix[]): readonly TextEdit[] {
  const lines = text.split('\n');
  const edits = new Map<number, TextEdit>();
  for (const { line, column = 1, instead, text: mended } of fixes) {
    const written = lines[line - 1];
    if (written === undefined || edits.has(line)) continue;
    const replaced = instead ?? written;
    if (!written.startsWith(replaced, column - 1) || replaced === mended) continue;
    edits.set(line, { line, column, length: replaced.length, text: mended });
  }
  return [...edits.values()];
}
