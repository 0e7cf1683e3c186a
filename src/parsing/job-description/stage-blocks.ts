import type { Token } from '../markdown.ts';
import type { ClassifiedSection } from './classify.ts';
import { findDurations } from './duration.ts';
import { leadOf } from './lead.ts';
import type { NameIndex } from './name-index.ts';
import { isListOfQuestions } from './questions.ts';
import { isPlainStage, stageWord } from './stage-headings.ts';
import { inlineOf, paragraphText, splitItems, type TextBlock } from './text-blocks.ts';

/** One step of a hiring plan, still as blocks. */
export interface StepBlocks {
  /** Tells the line in which the step begins. */
  readonly start: Token | undefined;
  readonly blocks: readonly TextBlock[];
}

/**
 * The blocks of a section that are its hiring plan, each with its steps: the first list, with those that go on
 * counting where it ended because the author put a paragraph between two steps; or paragraphs that open in bold.
 */
export function findStageBlocks(
  section: Pick<ClassifiedSection, 'kind' | 'named' | 'blocks'>,
  names: NameIndex,
): ReadonlyMap<TextBlock, readonly StepBlocks[]> {
  if (section.kind !== 'hiringPlan' || !section.named) return new Map();
  const leads = section.blocks.filter((block) => isLead(block, names));
  const firstList = section.blocks.findIndex(({ type }) => type === 'list');
  const first = leads[0] ? section.blocks.indexOf(leads[0]) : -1;
  return leads.length >= 2 && (firstList < 0 || first < firstList)
    ? stepsByLead(section.blocks, leads)
    : stepsByList(section.blocks);
}

/** The steps of a list. */
export function stepsOf(list: TextBlock): readonly StepBlocks[] {
  return splitItems(list).map(({ open, blocks }) => ({ start: open, blocks }));
}

function stepsByList(blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, readonly StepBlocks[]> {
  const plan = new Map<TextBlock, readonly StepBlocks[]>();
  let count = 0;
  for (const list of blocks) {
    if (list.type !== 'list' || (count === 0 && isListOfQuestions(list))) continue;
    const [open] = list.tokens;
    const goesOn = open?.type === 'ordered_list_open' && Number(open.attrGet('start') ?? 1) === count + 1;
    if (count > 0 && !goesOn) break;
    const steps = stepsOf(list);
    plan.set(list, steps);
    count += steps.length;
  }
  return plan;
}

/** Each bold lead takes along what stands below it; the last one only its bullets, since the rest ends the section. */
function stepsByLead(
  blocks: readonly TextBlock[],
  leads: readonly TextBlock[],
): ReadonlyMap<TextBlock, readonly StepBlocks[]> {
  const plan = new Map<TextBlock, readonly StepBlocks[]>();
  leads.forEach((lead, index) => {
    const start = blocks.indexOf(lead);
    const next = leads[index + 1];
    const rest = blocks.slice(start + 1, next ? blocks.indexOf(next) : undefined);
    const end = next ? rest.length : rest.findIndex(({ type }) => type !== 'list');
    const below = rest.slice(0, end < 0 ? rest.length : end);
    plan.set(lead, [{ start: lead.tokens[0], blocks: [lead, ...below] }]);
    for (const block of below) plan.set(block, []);
  });
  return plan;
}

/** “**Recruiter screen** (30 min): …” */
function isLead(block: TextBlock, names: NameIndex): boolean {
  const children = inlineOf(block)?.children ?? [];
  const lead = leadOf(children, 'strong');
  if (!lead) return false;
  const text = paragraphText(block).slice(0, 300);
  const title = text.slice(0, lead.end);
  return (
    isPlainStage(title, names) &&
    names.kindOf(title) !== 'hiringPlan' &&
    (stageWord.test(title) || findDurations(text).length > 0)
  );
}
