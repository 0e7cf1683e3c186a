import type { JobSection } from './classify.ts';
import { isListOfQuestions } from './questions.ts';
import { splitItems, type TextBlock } from './text-blocks.ts';

/**
 * The lists of a section that are its hiring plan: the first one, and those that go on counting where it ended
 * because the author put a paragraph between two steps.
 */
export function findStageLists({
  kind,
  named,
  blocks,
}: Pick<JobSection, 'kind' | 'named' | 'blocks'>): ReadonlySet<TextBlock> {
  const plan = new Set<TextBlock>();
  if (kind !== 'hiringPlan' || !named) return plan;
  let steps = 0;
  for (const block of blocks) {
    if (block.type !== 'list') continue;
    const start = Number(block.tokens[0]?.attrGet('start') ?? 1);
    if (
      steps === 0
        ? isListOfQuestions(block)
        : block.tokens[0]?.type !== 'ordered_list_open' || start !== steps + 1
    ) {
      if (steps > 0) break;
      continue;
    }
    plan.add(block);
    steps += splitItems(block).length;
  }
  return plan;
}
