import type { OutlineSection } from '../outline.ts';
import { inlineText } from '../token-text.ts';
import { findDurations } from './duration.ts';
import type { NameIndex } from './name-index.ts';

/** What steps of a hiring plan are called. */
export const stageWord =
  /\b(?:applications?|apply|assessments?|assignments?|calls?|case stud(?:y|ies)|chats?|check(?:s|-in)?|coffee|conversations?|decision|discussions?|exercises?|final|homework|interviews?|intro(?:duction)?s?|lunch|meet(?:ing)?s?|offers?|onsite|on-site|panel|pair(?:ing)?|phone|presentations?|project|references?|reviews?|rounds?|screen(?:ing)?s?|sessions?|stage|step|take-?home|task|technical|tests?|trial|workday|superday|video)\b/i;

/** Whether the headings below a hiring plan are its steps, one heading a step. */
export function areStageHeadings(outlines: readonly OutlineSection[], names: NameIndex): boolean {
  const headings = outlines.map(({ heading }) => inlineText(heading?.[1].children ?? []));
  const plain = headings.filter((heading) => isPlainStage(heading, names));
  const likely = plain.filter(
    (heading) =>
      stageWord.test(heading) || /^\d+[.):]/.test(heading) || findDurations(heading.slice(0, 200)).length > 0,
  );
  return plain.length >= 2 && likely.length / plain.length > 0.5;
}

/** Whether nothing speaks against a heading being a step: “Screening questions” is none, “References” can be one. */
export function isPlainStage(heading: string, names: NameIndex): boolean {
  const kind = names.kindInside(heading);
  return kind === undefined || kind === 'hiringPlan' || kind === 'apply' || kind === 'other';
}
