import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import type { ParseSettings } from '../../src/parsing/settings.ts';
import { textWordsByLanguage } from '../../src/site/words/choose-words.ts';
import { en } from '../../src/site/words/en.ts';

const markdown = createMarkdown();

const settings: ParseSettings = {
  html: 'clean',
  words: en.text,
  wordsByLanguage: textWordsByLanguage,
  audience: 'public',
  internalSections: [],
  sectionNames: {},
  requiredSections: [],
  jobDescriptions: { group: 'Job Descriptions', match: [] },
};

/** Reads one page as the build does: its HTML with marks where links are to lead, and its problems as “line code”. */
export function writePage(text: string, changes: Partial<ParseSettings> = {}) {
  const reader = createPageReader({ ...settings, ...changes }, markdown);
  const opened = reader.open({ path: 'leave.md', shownPath: 'handbook/leave.md', text });
  const { value: page, diagnostics } = reader.parse(opened.value, undefined);
  const problems = diagnostics.map(({ code, location: { line } }: Diagnostic) => `${line} ${code}`);
  const html = page.kind === 'article' ? page.body.html + (page.footnotes?.html ?? '') : '';
  return { page, html, problems, diagnostics };
}
