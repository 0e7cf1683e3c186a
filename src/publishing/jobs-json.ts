import type { Handbook } from '../domain/handbook.ts';
import type { HiringPlan, HiringStage } from '../domain/hiring-plan.ts';
import type { JobDescriptionPage } from '../domain/page.ts';
import type { Section, StatementBlock } from '../domain/section.ts';
import { groupBy } from '../site/group-by.ts';
import { indexOpenings, type RoleOpening } from '../site/openings-index.ts';
import { exportHtml } from './export-html.ts';
import { exportText } from './export-text.ts';
import { readSections } from './job-text.ts';
import { type OpeningEntry, openingJson } from './opening-json.ts';

/** One job description as data, in the shape that other programs rely on. */
export interface JobEntry {
  readonly source: string;
  readonly url: string | null;
  readonly title: string;
  readonly team: string | null;
  readonly level: string | null;
  readonly reportsTo: string | null;
  readonly summary: string | null;
  readonly sections: readonly { readonly heading: string; readonly kind: string }[];
  readonly responsibilities: readonly StatementGroup[];
  readonly exclusions: readonly StatementGroup[];
  readonly skills: readonly StatementGroup[];
  readonly preferredSkills: readonly StatementGroup[];
  readonly hiringPlan: ReturnType<typeof viewPlan> | null;
  readonly openings: readonly OpeningEntry[];
}

interface StatementGroup {
  readonly label: string | null;
  readonly items: readonly { readonly name: string | null; readonly text: string }[];
}

/** `jobs.json`: every job description of the site as data. */
export const formatJobsJson = (handbook: Handbook): string => [...writeJobsJson(handbook)].join('');

/** The same a job at a time: of a large handbook it is longer than anything else in memory. */
export function* writeJobsJson(handbook: Handbook): Generator<string, void, undefined> {
  const openings = groupBy(indexOpenings(handbook).open, ({ path }) => path);
  let before = '{\n  "jobs": [';
  for (const page of handbook.pages) {
    if (page.kind !== 'job-description') continue;
    const open = openings.get(page.path)?.map((opening) => openingJson(opening));
    const entry = viewJobEntry(page, handbook.addresses.get(page.path)?.url, open);
    // No text of JSON holds a line end of its own.
    yield `${before}\n    ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield before === ',' ? '\n  ]\n}\n' : `${before}]\n}\n`;
}

/** All that a `job.json` is made of. */
export interface JobParts extends Pick<JobDescriptionPage, 'path' | 'title' | 'heading' | 'jobDescription'> {
  readonly url: string | undefined;
  /** Those that are open. */
  readonly openings: readonly OpeningEntry[];
  /** Of the site, to make its links whole. */
  readonly origin: string | undefined;
}

export function jobParts(
  { path, title, heading, jobDescription }: JobDescriptionPage,
  url: string | undefined,
  openings: readonly RoleOpening[],
  origin: string | undefined,
): JobParts {
  const entries = openings.map((opening) => openingJson(opening));
  return { path, title, heading, jobDescription, url, openings: entries, origin };
}

/** `job.json`: one job description as data, and as the text and HTML that other programs take. */
export function formatJobJson(job: JobParts): string {
  const entry = viewJobEntry(job, job.url, job.openings);
  const sections = readSections(job.jobDescription);
  const whole = { ...entry, text: exportText(job, sections), html: exportHtml(job, job.origin, sections) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** One job description in the shape of `jobs.json`; of its openings those that are open. */
export function viewJobEntry(
  page: Pick<JobDescriptionPage, 'path' | 'title' | 'jobDescription'>,
  url: string | undefined,
  openings: readonly OpeningEntry[] = [],
): JobEntry {
  const { jobDescription: job, path, title } = page;
  const { team, level, reportsTo, summary } = job.role;
  return {
    source: path,
    url: url ?? null,
    title,
    team: team ?? null,
    level: level ?? null,
    reportsTo: reportsTo ?? null,
    summary: summary ?? null,
    sections: job.sections.flatMap(listHeadings),
    responsibilities: job.responsibilities.map(viewGroup),
    exclusions: job.exclusions.map(viewGroup),
    skills: job.skills.map(viewGroup),
    preferredSkills: job.preferredSkills.map(viewGroup),
    hiringPlan: job.hiringPlan ? viewPlan(job.hiringPlan) : null,
    openings,
  };
}

function listHeadings({ heading, kind, sections }: Section): readonly { heading: string; kind: string }[] {
  return [...(heading ? [{ heading: heading.text, kind }] : []), ...sections.flatMap(listHeadings)];
}

function viewGroup({ label, statements }: StatementBlock): StatementGroup {
  return {
    label: label?.text ?? null,
    items: statements.map(({ name, text }) => ({ name: name?.text ?? null, text })),
  };
}

function viewPlan({ stages, minutes, untimed }: HiringPlan) {
  return { stages: stages.map(viewStage), minutes: minutes ?? null, untimed };
}

function viewStage({ text, name, minutes, interviewers, focus, optional, url }: HiringStage) {
  return {
    text,
    name: name?.text ?? null,
    minutes: minutes ?? null,
    interviewers,
    focus,
    optional,
    url: url ?? null,
  };
}
