import type { Report } from '../../diagnostics/report.ts';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { JobDescription } from '../../domain/job-description.ts';
import type { Section, StatementBlock, StatementKind } from '../../domain/section.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Withholding } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { PageWriter } from '../page-writer.ts';
import type { ParseSettings } from '../settings.ts';
import { classifyOutline } from './classify.ts';
import { buildHiringPlan } from './hiring-plan.ts';
import { createNameIndex } from './name-index.ts';
import { writeSection } from './sections.ts';

/** All that reading a job description needs. */
export interface JobDescriptionInput {
  readonly outline: OutlineSection;
  readonly writer: PageWriter;
  readonly frontMatter: FrontMatter;
  readonly settings: ParseSettings;
  readonly withholding: Withholding;
  readonly source: SourceFile;
  readonly bodyLine: number;
  readonly report: Report;
}

/** Reads what a page says of a role. */
export function parseJobDescription(input: JobDescriptionInput): JobDescription {
  const { outline, writer, frontMatter, settings, bodyLine } = input;
  const names = createNameIndex(settings.sectionNames);
  const sections = [writeSection(classifyOutline(outline, names), { writer, names, settings, bodyLine })];
  const hiringPlan = buildHiringPlan(sections);
  const { team, level, reportsTo } = frontMatter;
  return {
    role: { ...(team ? { team } : {}), ...(level ? { level } : {}), ...(reportsTo ? { reportsTo } : {}) },
    responsibilities: collectStatements(sections, 'responsibilities'),
    exclusions: collectStatements(sections, 'exclusions'),
    skills: collectStatements(sections, 'skills'),
    preferredSkills: collectStatements(sections, 'preferredSkills'),
    ...(hiringPlan ? { hiringPlan } : {}),
    openings: frontMatter.openings,
    sections,
  };
}

function collectStatements(sections: readonly Section[], kind: StatementKind): readonly StatementBlock[] {
  return sections.flatMap((section) => [
    ...section.blocks.filter((block): block is StatementBlock => block.kind === kind),
    ...collectStatements(section.sections, kind),
  ]);
}
