import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import type { FrontMatter } from '../../src/domain/front-matter.ts';
import { parseFrontMatter } from '../../src/parsing/front-matter.ts';

/** Reads a page as the build does; problems as “line:column code”. */
export function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: 'leave.md', shownPath: 'handbook/leave.md', text };
  const parsed = parseFrontMatter(source, createReport(diagnostics));
  const problems = diagnostics.map(({ code, location: { line, column } }) => `${line}:${column} ${code}`);
  return { ...parsed, diagnostics, problems };
}

/** Reads these lines as the settings of a page. */
export function readSettings(...lines: readonly string[]) {
  return read(`---\n${lines.join('\n')}\n---\n\n# Leave\n`);
}

/** What a page without settings has. */
export const defaults: FrontMatter = {
  tags: [],
  redirectFrom: [],
  draft: false,
  unlisted: false,
  visibility: 'public',
  openings: [],
};
