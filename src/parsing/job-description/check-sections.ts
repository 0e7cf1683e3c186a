import type { Report } from '../../diagnostics/report.ts';
import type { SectionKind } from '../../domain/section.ts';
import type { CheckedJob } from './check.ts';
import type { JobSection } from './classify.ts';
import { plainName } from './plain-name.ts';

/** What each kind of section is called in a sentence, and a heading for one. */
const inWords: Readonly<Record<SectionKind, readonly [string, string]>> = {
  role: ['the role itself', 'Job Description'],
  responsibilities: ['responsibilities', 'Responsibilities'],
  exclusions: ['what the role is not responsible for', 'What is this role not responsible for?'],
  skills: ['skills', 'Skills'],
  preferredSkills: ['what is nice to have', 'Nice to have'],
  hiringPlan: ['the hiring plan', 'Hiring Plan'],
  interviewNotes: ['notes for interviewers', 'Screening questions {.internal}'],
  onboarding: ['the first 90 days', '90-Day Plan'],
  performance: ['how success is measured', 'Key measures'],
  compensation: ['salary and benefits', 'Salary and benefits'],
  location: ['where the work is done', 'Location'],
  levels: ['levels', 'Levels'],
  reporting: ['whom the role reports to', 'Reports to'],
  about: ['the company', 'About us'],
  apply: ['how to apply', 'How to apply'],
  other: ['anything else', 'Notes'],
};

/** Tells which required sections are missing and which stand there twice. */
export function checkSections(job: CheckedJob, report: Report): void {
  const { root, settings, places, bodyLine, isCut } = job;
  const found = settings.requiredSections.length > 0 ? kindsIn(root, job) : new Set();
  for (const kind of settings.requiredSections) {
    // What this audience does not get may well be there.
    if (found.has(kind) || isCut) continue;
    const [section, heading] = inWords[kind];
    report('section-missing', places.find('', bodyLine + firstLine(root)), { section, heading });
  }
  checkTwice(root, job, report);
}

function kindsIn(section: JobSection, job: CheckedJob): ReadonlySet<SectionKind> {
  const own = section.parts.map(({ use, kind, labelled }) => {
    if (use === 'stages') return 'hiringPlan';
    if (use === 'milestones') return 'onboarding';
    return use === 'prose' ? (labelled ? kind : section.kind) : use;
  });
  return new Set([section.kind, ...own, ...section.sections.flatMap((below) => [...kindsIn(below, job)])]);
}

/** The line in which the page begins, after the settings at its top. */
function firstLine({ outline, sections }: JobSection): number {
  return outline.blocks[0]?.map?.[0] ?? sections[0]?.outline.heading?.[0].map?.[0] ?? 0;
}

function checkTwice(section: JobSection, job: CheckedJob, report: Report): void {
  const seen = new Map<string, number>();
  for (const { heading, outline } of section.sections) {
    const name = plainName(heading);
    const line = job.bodyLine + (outline.heading?.[0].map?.[0] ?? 0);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, line);
    else if (name !== '') report('section-twice', job.places.find(heading, line), { heading, line: earlier });
  }
  for (const below of section.sections) checkTwice(below, job, report);
}
