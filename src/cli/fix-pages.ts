import { readFileSync, realpathSync } from 'node:fs';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { makeVisible } from '../diagnostics/visible.ts';
import { replaceFile } from '../io/replace-file.ts';
import { decodeText } from '../parsing/decode.ts';
import { editsOfFixes } from '../parsing/edits-of-fixes.ts';
import { applyEdits, type TextEdit } from '../parsing/text-edit.ts';
import type { CallArguments } from './arguments.ts';
import { type LoadedHandbook, loadHandbook } from './load-handbook.ts';

/** A mended line can show what else is wrong with it; more rounds than this no line needs. */
const mostRounds = 20;

/** Mends what can be mended safely in the pages of a call's folder, says what it changed, and reads them anew. */
export function fixPages(call: CallArguments): LoadedHandbook {
  let loaded = loadHandbook(call);
  const left = new Set<string>();
  const mended: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const changed = mendOnce(loaded, left);
    if (changed.size === 0) break;
    const next = loadHandbook(call);
    for (const [file, { raw, lines }] of changed) {
      if (countIn(next, file) <= countIn(loaded, file)) mended.push(...lines);
      else {
        // What was meant to mend the page did more: it stays as its author wrote it.
        replaceFile(realpathSync(file), raw);
        left.add(file);
      }
    }
    loaded = left.size > 0 ? loadHandbook(call) : next;
  }
  tellMended(mended);
  return loaded;
}

interface ChangedPage {
  /** The file as it was. */
  readonly raw: string;
  /** What was changed, in words. */
  readonly lines: readonly string[];
}

/** Writes each page that has fixes, but those that are to be left alone. */
function mendOnce(
  { diagnostics, sources }: LoadedHandbook,
  left: ReadonlySet<string>,
): ReadonlyMap<string, ChangedPage> {
  const fixes = fixesByFile(diagnostics);
  const changed = new Map<string, ChangedPage>();
  for (const { shownPath, text } of sources.pages) {
    const edits = left.has(shownPath) ? [] : editsOfFixes(text, fixes.get(shownPath) ?? []);
    if (edits.length === 0) continue;
    const path = realpathSync(shownPath);
    const bytes = readFileSync(path);
    // What is not UTF-8 would be spoilt.
    if (decodeText(bytes).fault) continue;
    const raw = bytes.toString('utf8');
    replaceFile(path, applyEdits(raw, edits));
    changed.set(shownPath, { raw, lines: edits.map((edit) => describe(shownPath, text, edit)) });
  }
  return changed;
}

function fixesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Fix[]> {
  const fixes = new Map<string, Fix[]>();
  for (const { fix, location } of diagnostics) {
    if (fix) fixes.set(location.file, [...(fixes.get(location.file) ?? []), fix]);
  }
  return fixes;
}

function countIn({ diagnostics }: LoadedHandbook, file: string): number {
  return diagnostics.filter(({ location }) => location.file === file).length;
}

/** “handbook/leave.md:2”, the line as it was and as it is. */
function describe(file: string, text: string, edit: TextEdit): string {
  const before = text.split('\n')[edit.line - 1] ?? '';
  const after = applyEdits(before, [{ ...edit, line: 1 }]);
  return `${makeVisible(file)}:${edit.line}\n  - ${makeVisible(before)}\n  + ${makeVisible(after)}\n`;
}

function tellMended(mended: readonly string[]): void {
  if (mended.length === 0) return;
  const lines = `${mended.length} ${mended.length === 1 ? 'line' : 'lines'}`;
  process.stdout.write(`${mended.join('\n')}\n${lines} mended.\n\n`);
}
