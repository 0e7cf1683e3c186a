import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatGithub } from '../diagnostics/format-github.ts';
import { formatText } from '../diagnostics/format-text.ts';
import type { HandbookSources } from '../site/handbook.ts';

/** Writes problems to standard error as people read them, and as annotations where GitHub runs the command. */
export function tellProblems(
  diagnostics: readonly Diagnostic[],
  sources: HandbookSources,
  outcome: string,
): void {
  if (diagnostics.length === 0) return;
  const texts = new Map(sources.pages.map(({ shownPath, text }) => [shownPath, text]));
  process.stderr.write(formatText(diagnostics, texts, { colour: wantsColour(), outcome }));
  if (process.env.GITHUB_ACTIONS === 'true') process.stdout.write(formatGithub(diagnostics));
}

function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env.NO_COLOR && !process.env.CI;
}
