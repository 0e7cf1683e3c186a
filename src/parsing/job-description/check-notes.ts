import type { Report } from '../../diagnostics/report.ts';
import type { CheckedJob } from './check.ts';
import type { JobSection } from './classify.ts';
import type { Part } from './parts.ts';
import { separateNotes } from './stage-notes.ts';
import { inlineOf, paragraphText, splitItems, type TextBlock } from './text-blocks.ts';

/** Tells where questions and criteria for interviewers would be published to candidates. */
export function checkNotes(job: CheckedJob, report: Report): void {
  const { audience, internalSections } = job.settings;
  if (audience === 'public' && !internalSections.includes('interviewNotes'))
    checkSection(job.root, job, report);
}

function checkSection(section: JobSection, job: CheckedJob, report: Report): void {
  const { heading, outline, kind } = section;
  if (kind === 'interviewNotes') {
    const level = outline.heading?.[0].markup.startsWith('#') ? outline.level : 2;
    const better = `${'#'.repeat(level)} ${heading} {.internal}`;
    report('notes-for-interviewers-public', job.places.findIn(outline.heading?.[0], heading), {
      heading,
      better,
      form: 'heading',
    });
    return;
  }
  for (const part of section.parts) checkPart(part, section, job, report);
  for (const below of section.sections) checkSection(below, job, report);
}

function checkPart(part: Part, section: JobSection, job: CheckedJob, report: Report): void {
  if (part.labelled && part.kind === 'interviewNotes') tell(part.blocks, section, job, report);
  if (part.use !== 'stages') return;
  for (const { blocks } of part.steps ?? []) {
    const { notes } = separateNotes(blocks, job.names);
    if (notes.length > 0) tell(notes, section, job, report);
  }
}

/** A label becomes a heading, so that it can carry the mark. */
function tell(notes: readonly TextBlock[], { outline }: JobSection, job: CheckedJob, report: Report): void {
  const [first] = notes;
  const label = paragraphText(first) || paragraphText(splitItemsOf(first)[0]);
  const heading = label.replace(/[\s:：]+$/, '').slice(0, 80) || 'These questions';
  const better = `${'#'.repeat(Math.min(6, outline.level + 1))} ${heading} {.internal}`;
  const token = inlineOf(first) ?? first?.tokens[0];
  report('notes-for-interviewers-public', job.places.findIn(token, heading), {
    heading,
    better,
    form: 'label',
  });
}

const splitItemsOf = (block: TextBlock | undefined): readonly TextBlock[] =>
  block?.type === 'list' ? (splitItems(block)[0]?.blocks ?? []) : [];
