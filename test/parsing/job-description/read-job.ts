import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { createReport, type Report } from '../../../src/diagnostics/report.ts';
import { type SeverityOverrides, settleDiagnostics } from '../../../src/diagnostics/severities.ts';
import type { JobDescriptionPage } from '../../../src/domain/page.ts';
import type { Block, Section } from '../../../src/domain/section.ts';
import { parseFrontMatter } from '../../../src/parsing/front-matter.ts';
import { createNameIndex } from '../../../src/parsing/job-description/name-index.ts';
import { createMarkdown } from '../../../src/parsing/markdown.ts';
import { type PageTools, parsePage } from '../../../src/parsing/page.ts';
import type { ParseSettings } from '../../../src/parsing/settings.ts';
import { viewJobEntry } from '../../../src/publishing/jobs-json.ts';
import { resolveOptions } from '../../../src/resolve-options.ts';

const markdown = createMarkdown();

const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };
const given = { values: { jobDescriptions: { match: ['**'] } }, file: '', text: '' };
const settings = resolveOptions(given, host, () => {}).parsing;

const toolsOf = (chosen: ParseSettings, report: Report): PageTools => ({
  settings: chosen,
  names: createNameIndex(chosen.sectionNames),
  markdown,
  report,
});

/** Reads a text as a job description, whatever it holds. */
export function readJob(
  text: string,
  chosen: Partial<ParseSettings> = {},
  problemOption: SeverityOverrides = {},
) {
  const diagnostics: Diagnostic[] = [];
  const report = createReport(diagnostics);
  const source = { path: 'gardener.md', shownPath: 'handbook/gardener.md', text };
  const opened = { source, ...parseFrontMatter(source, report) };
  const page = parsePage(opened, undefined, toolsOf({ ...settings, ...chosen }, report));
  if (page.kind !== 'job-description') throw new Error('The page was not read as a job description.');
  const settled = settleDiagnostics(diagnostics, { problems: problemOption, lenient: false });
  const problems = settled.map(({ code, location: { line, column } }) => `${line}:${column} ${code}`);
  return {
    page,
    job: page.jobDescription,
    entry: viewJobEntry(page, undefined),
    diagnostics: settled,
    problems,
  };
}

/** Reads a text and tells of which kind the page is. */
export function kindOfPage(text: string, navGroup: string | undefined, chosen: Partial<ParseSettings> = {}) {
  const report = createReport([]);
  const source = { path: 'team/gardener.md', shownPath: 'handbook/team/gardener.md', text };
  const opened = { source, ...parseFrontMatter(source, report) };
  const jobDescriptions = { group: 'Job Descriptions', match: [] };
  return parsePage(opened, navGroup, toolsOf({ ...settings, jobDescriptions, ...chosen }, report)).kind;
}

/** “kind: heading” of each section, with two spaces a level. */
export function outlineOf({ jobDescription }: JobDescriptionPage): readonly string[] {
  const list = ({ heading, kind, sections }: Section, depth: number): string[] => [
    ...(heading ? [`${'  '.repeat(depth)}${kind}: ${heading.text}`] : []),
    ...sections.flatMap((below) => list(below, heading ? depth + 1 : depth)),
  ];
  return jobDescription.sections.flatMap((section) => list(section, 0));
}

/** Every block of a page in order. */
export function blocksOf(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ blocks, sections: below }) => [...blocks, ...blocksOf(below)]);
}

/** The texts of the items of a list of duties or skills. */
export function textsOf(groups: readonly { readonly statements: readonly { readonly text: string }[] }[]) {
  return groups.flatMap(({ statements }) => statements.map(({ text }) => text));
}
