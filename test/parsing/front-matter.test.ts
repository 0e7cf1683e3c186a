import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { parseFrontMatter } from '../../src/parsing/front-matter.ts';

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: 'leave.md', shownPath: 'handbook/leave.md', text };
  const parsed = parseFrontMatter(source, createReport(diagnostics));
  const problems = diagnostics.map(({ code, location: { line, column } }) => `${line}:${column} ${code}`);
  return { ...parsed, problems };
}

describe('the settings at the top of a page', () => {
  it('are read, and the text of the page begins below them', () => {
    const page = read('---\nnavTitle: Leave\nnavGroup: People\n---\n\n# Leave\n');
    expect(page).toMatchObject({
      frontMatter: { navTitle: 'Leave', navGroup: 'People' },
      bodyLine: 5,
      problems: [],
    });
    expect(page.body).toBe('\n# Leave\n');
  });

  it('may be absent', () => {
    expect(read('# Leave\n')).toMatchObject({ body: '# Leave\n', bodyLine: 1, problems: [] });
  });

  it('are told from a rule across the top of the page', () => {
    const text = '---\n\n# Leave\n\nEveryone rests.\n\n---\n\nMore.\n';
    expect(read(text)).toMatchObject({ body: text, bodyLine: 1, problems: [] });
  });
});
