import type { HiringStage } from '../../../src/domain/hiring-plan.ts';
import type { JobDescription } from '../../../src/domain/job-description.ts';
import type { Section, SectionKind, StatementBlock } from '../../../src/domain/section.ts';
import { writePage } from '../written.ts';

/** Reads a page as the build reads a job description, in the short form in which tests speak of it. */
export function readJob(markdown: string) {
  const { page } = writePage(markdown, { jobDescriptions: { group: 'Job Descriptions', match: ['**'] } });
  if (page.kind !== 'job-description') throw new Error('The page was read as an article.');
  const { jobDescription: job } = page;
  return {
    title: page.title,
    kinds: Object.fromEntries(job.sections.flatMap(kindsOf)),
    ...statementsOf(job),
    stages: job.hiringPlan?.stages ?? [],
  };
}

/** Reads lines as the steps of a hiring plan. */
export function readStages(...steps: readonly string[]): readonly HiringStage[] {
  return readJob(`# Gardener\n\n## Hiring plan\n\n${steps.map((step) => `1. ${step}\n`).join('')}`).stages;
}

/** Reads a line as the one step of a hiring plan. */
export function readStage(step: string): HiringStage {
  const [stage] = readStages(step);
  if (!stage) throw new Error('The page has no step.');
  return stage;
}

function statementsOf(job: JobDescription) {
  const texts = (blocks: readonly StatementBlock[]): readonly string[] =>
    blocks.flatMap(({ statements }) => statements.map(({ text }) => text));
  return {
    responsibilities: texts(job.responsibilities),
    skills: texts(job.skills),
    preferredSkills: texts(job.preferredSkills),
  };
}

function kindsOf({ heading, kind, sections }: Section): readonly (readonly [string, SectionKind])[] {
  return [...(heading ? [[heading.text, kind] as const] : []), ...sections.flatMap(kindsOf)];
}
