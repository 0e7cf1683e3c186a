import type { Report } from '../../diagnostics/report.ts';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { JobDescription, Role } from '../../domain/job-description.ts';
import type { Section, StatementBlock, StatementKind } from '../../domain/section.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Withholding } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { PageWriter } from '../page-writer.ts';
import type { ParseSettings } from '../settings.ts';
import { checkJobDescription } from './check.ts';
import { classifyOutline, type JobSection } from './classify.ts';
import { buildHiringPlan } from './hiring-plan.ts';
import type { NameIndex } from './name-index.ts';
import { readReportsTo } from './reporting.ts';
import { writeSection } from './sections.ts';
import { readSummary } from './summary.ts';

/** All that reading a job description needs. */
export interface JobDescriptionInput {
  readonly outline: OutlineSection;
  readonly writer: PageWriter;
  readonly frontMatter: FrontMatter;
  /** The page's title: the name of the role. */
  readonly title: string;
  readonly settings: ParseSettings;
  readonly names: NameIndex;
  readonly withholding: Withholding;
  readonly source: SourceFile;
  readonly bodyLine: number;
  readonly report: Report;
}

/** Reads what a page says of a role, and tells what is wrong with it. */
export function parseJobDescription(input: JobDescriptionInput): JobDescription {
  const { outline, writer, frontMatter, settings, names, bodyLine, title, withholding } = input;
  const root = classifyOutline(outline, names);
  const sections = [writeSection(root, { writer, names, settings, bodyLine })];
  const lists = listsOf(sections);
  const { hiringPlan } = lists;
  const isCut = withholding.count() > 0;
  const checked = { root, hiringPlan, names, settings, isCut, bodyLine };
  checkJobDescription(checked, input.source, input.report);
  return {
    role: readRole(root, frontMatter, title, names),
    openings: frontMatter.openings,
    sections,
    ...lists,
  };
}

/** What stands all over the sections, each kind together. */
export function listsOf(sections: readonly Section[]): Pick<JobDescription, StatementKind | 'hiringPlan'> {
  const hiringPlan = buildHiringPlan(sections);
  return {
    responsibilities: collectStatements(sections, 'responsibilities'),
    exclusions: collectStatements(sections, 'exclusions'),
    skills: collectStatements(sections, 'skills'),
    preferredSkills: collectStatements(sections, 'preferredSkills'),
    ...(hiringPlan ? { hiringPlan } : {}),
  };
}

function readRole(root: JobSection, frontMatter: FrontMatter, title: string, names: NameIndex): Role {
  const { team, level } = frontMatter;
  const summary = readSummary(root, title, names);
  const reportsTo = frontMatter.reportsTo || readReportsTo(root);
  return {
    ...(summary ? { summary } : {}),
    ...(team ? { team } : {}),
    ...(level ? { level } : {}),
    ...(reportsTo ? { reportsTo } : {}),
  };
}

function collectStatements(sections: readonly Section[], kind: StatementKind): readonly StatementBlock[] {
  return sections.flatMap((section) => [
    ...section.blocks.filter((block): block is StatementBlock => block.kind === kind),
    ...collectStatements(section.sections, kind),
  ]);
}
