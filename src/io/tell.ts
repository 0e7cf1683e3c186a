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
  process.stderr.write(formatProblems(diagnostics, sources, outcome, wantsColour()));
  if (process.env.GITHUB_ACTIONS === 'true') process.stdout.write(formatGithub(diagnostics));
}

/** The same text, for who shows it in another place. */
export function formatProblems(
  diagnostics: readonly Diagnostic[],
  { pages }: Pick<HandbookSources, 'pages'>,
  outcome: string,
  colour = false,
): string {
  // Of a page that could not be read there is no line to show.
  const readable = pages.filter(({ text }) => text !== '');
  const texts = new Map(readable.map(({ shownPath, text }) => [shownPath, text]));
  return formatText(diagnostics, texts, { colour, outcome });
}

function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env.NO_COLOR && !process.env.CI;
}
