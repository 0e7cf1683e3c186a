import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { parseCodeOwners } from '../../src/parsing/code-owners.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { resolveOwners } from '../../src/site/owners.ts';
import { builtHandbook } from './built.ts';

const { settings } = builtHandbook({ 'index.md': '# Home\n' });

function opened(path: string, text: string) {
  return createPageReader(settings.parsing, createMarkdown()).open({
    path,
    shownPath: `handbook/${path}`,
    text,
  }).value;
}

describe('who answers for a page', () => {
  const rules = parseCodeOwners(
    '/handbook/ @acme/people\n/handbook/gone/ @acme/nobody\n/src/ @acme/engineers\n',
  );
  const pages = [opened('leave.md', '# Leave\n'), opened('pay.md', '---\nowner: Finance\n---\n# Pay\n')];

  it('is the page’s own word, else the repository’s', () => {
    const owners = resolveOwners(pages, { file: 'CODEOWNERS', rules, folder: 'handbook' }, createReport([]));
    expect([...owners]).toEqual([
      ['leave.md', 'people'],
      ['pay.md', 'Finance'],
    ]);
  });

  it('is told where a line names a part of the handbook that is not there', () => {
    const diagnostics: Diagnostic[] = [];
    resolveOwners(pages, { file: 'CODEOWNERS', rules, folder: 'handbook' }, createReport(diagnostics));
    expect(diagnostics.map(({ code, location }) => `${location.file}:${location.line} ${code}`)).toEqual([
      'CODEOWNERS:2 owner-of-nothing',
    ]);
  });
});
