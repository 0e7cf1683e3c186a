import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import type { HandbookOptions } from '../../src/options.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { buildHandbook, type HandbookSources } from '../../src/site/handbook.ts';

/** A handbook of these pages on a day, built in memory: its problems, and the text of each file of its site. */
export function builtHandbook(pages: Readonly<Record<string, string>>, options: HandbookOptions = {}) {
  const sources = Object.entries(pages)
    .map(([path, text]) => ({ path, shownPath: `handbook/${path}`, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return builtFrom({ pages: sources, files: [] }, options);
}

/** The same of what has been read from a folder. */
export function builtFrom(sources: HandbookSources, options: HandbookOptions) {
  const earlier: Diagnostic[] = [];
  const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };
  const given = { values: options, file: 'options.yml', text: '' };
  const settings = resolveOptions(given, host, createReport(earlier));
  const reader = createPageReader(settings.parsing, createMarkdown());
  const { handbook, diagnostics } = buildHandbook(sources, settings, reader, earlier);
  const files = new Map<string, string>();
  for (const file of publishHandbook(handbook, settings, createEnvironment(), readAssets())) {
    if ('content' in file) files.set(file.path, Buffer.from(file.content()).toString());
  }
  const problems = diagnostics.map(({ code, location: { file, line } }) => `${file}:${line} ${code}`);
  return { handbook, settings, problems, files, fileOf: (path: string) => files.get(path) ?? '' };
}

/** A job description with these lines as its openings' settings, each list an opening. */
export function aRole(title: string, openings: readonly (readonly string[])[], settings = ''): string {
  const list = openings.map(([first, ...rest]) =>
    [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n'),
  );
  const written = list.length > 0 ? `openings:\n${list.join('\n')}\n` : '';
  return `---\ntype: job-description\ntitle: ${JSON.stringify(title)}\n${settings}${written}---\n\nWhat one does all day.\n\n## Skills\n\n- Patience\n`;
}

/** An opening with everything in it. */
export const wholeOpening: readonly string[] = [
  'identifier: GH-7',
  'location: Utrecht',
  'countries: [NL]',
  'employmentType: full-time',
  'salary: { currency: EUR, min: 38000, max: 44000 }',
  'posted: 2026-11-02',
  'closes: 2027-01-15',
  'apply: https://jobs.example.com/gh-7',
];

/** What a reader sees of a page, one space for each run of white space. */
export function wordsOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
