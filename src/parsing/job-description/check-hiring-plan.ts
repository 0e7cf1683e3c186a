import type { Report } from '../../diagnostics/report.ts';
import type { HiringStage } from '../../domain/hiring-plan.ts';
import type { CheckedJob } from './check.ts';
import type { JobSection } from './classify.ts';
import { plainName } from './plain-name.ts';
import { isApplying } from './stage-kind.ts';

/** Tells where a hiring plan would leave candidates in the dark. */
export function checkHiringPlan(job: CheckedJob, report: Report): void {
  checkForm(job.root, job, report);
  const stages = job.hiringPlan?.stages ?? [];
  if (stages.length === 0) return;
  checkNames(stages, job, report);
  checkLengths(stages, job, report);
  checkRules(stages, job, report);
}

/** Each plan has steps, and has them in a form that can be read. */
function checkForm(section: JobSection, job: CheckedJob, report: Report): void {
  if (section.kind !== 'hiringPlan') {
    for (const below of section.sections) checkForm(below, job, report);
    return;
  }
  if (hasStages(section, job) || refersElsewhere(section)) return;
  const place = job.places.findIn(section.outline.heading?.[0], section.heading);
  if (section.outline.blocks.some(isTable)) report('hiring-plan-not-in-a-list', place, { form: 'a table' });
  else report('hiring-plan-without-stages', place, {});
}

function hasStages(section: JobSection, job: CheckedJob): boolean {
  return (
    section.isStage ||
    section.parts.some(({ use }) => use === 'stages') ||
    section.sections.some((below) => hasStages(below, job))
  );
}

/** “You find our hiring process on [its page](…)”: one plan for all roles is a good plan. */
function refersElsewhere({ outline, sections }: JobSection): boolean {
  return (
    outline.blocks.some(({ children }) => children?.some(({ type }) => type === 'link_open')) ||
    sections.some(refersElsewhere)
  );
}

function isTable({ type, content }: { type: string; content: string }): boolean {
  return type === 'table_open' || (type === 'html_block' && /<table\b/i.test(content));
}

function checkNames(stages: readonly HiringStage[], { places }: CheckedJob, report: Report): void {
  const seen = new Map<string, HiringStage>();
  for (const stage of stages) {
    const text = stage.name?.text ?? '';
    const name = plainName(text);
    const earlier = seen.get(name);
    if (name === '') continue;
    if (!earlier) seen.set(name, stage);
    else {
      const better = betterName(text, stage);
      report('stage-name-twice', places.find(text, stage.line), { name: text, line: earlier.line, better });
    }
  }
}

/** “CEO interview”, “Second call (Role fit)” */
function betterName(name: string, { step, focus, interviewers }: HiringStage): string {
  const [who] = interviewers;
  if (who) return `${who} ${name.toLowerCase()}`;
  return `${name} (${focus[0] ?? `part ${step}`})`;
}

function checkLengths(stages: readonly HiringStage[], { places }: CheckedJob, report: Report): void {
  const withCandidate = stages.filter(
    ({ party, name, text }) => party === 'candidate' && name && !isApplying(name.text, text),
  );
  if (!stages.some(({ minutes }) => minutes)) return;
  for (const { name, line, minutes } of withCandidate) {
    if (minutes || !name) continue;
    report('stage-without-length', places.find(name.text, line), {
      name: name.text,
      better: `${name.text} for 45m`,
    });
  }
}

/** Rules of a house, off unless the option `problems` switches them on. */
function checkRules(stages: readonly HiringStage[], { places }: CheckedJob, report: Report): void {
  const first = stages.find(
    ({ party, name, text }) => party === 'candidate' && !isApplying(name?.text ?? '', text),
  );
  if (
    first &&
    !/\b(?:screen|screening|intro|introduction|recruiter)\b/i.test(first.name?.text ?? first.text)
  ) {
    const name = first.name?.text ?? first.text;
    report('stage-first-no-screening', places.find(name, first.line), { name });
  }
  const [start] = stages;
  if (start && !stages.some(({ text }) => /\bSTAR\b/.test(text)))
    report('hiring-plan-without-star', places.find('', start.line), {});
}
