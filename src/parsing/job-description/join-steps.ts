import { splitItems, type TextBlock } from './text-blocks.ts';

/**
 * Joins numbered lists between which only bullets stand: two spaces before a bullet are too few for Markdown to take it
 * for a part of the step above, and so its list ends there and the next step begins a new one.
 */
export function joinSteps(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = endOfSteps(blocks, at);
    joined.push(...(end - at >= 3 ? [joinLists(blocks.slice(at, end))] : blocks.slice(at, end)));
    at = end;
  }
  return joined;
}

/** Past numbered lists and bullets in turn, each numbered one counting on or counting “1.” each time. */
function endOfSteps(blocks: readonly TextBlock[], start: number): number {
  let end = start + 1;
  if (!isNumbered(blocks[start])) return end;
  let steps = countItems(blocks[start]);
  while (isBulleted(blocks[end])) {
    const next = blocks[end + 1];
    if (!isNumbered(next)) break;
    const first = Number(next?.tokens[0]?.attrGet('start') ?? 1);
    if (first !== 1 && first !== steps + 1) break;
    steps += countItems(next);
    end += 2;
  }
  return end > start + 1 && isBulleted(blocks[end]) ? end + 1 : end;
}

function joinLists(lists: readonly TextBlock[]): TextBlock {
  const [first] = lists;
  const inside = lists.flatMap((list, index) => {
    // A numbered list's last step stays open for the bullets that follow it.
    if (isBulleted(list)) return [...list.tokens, ...(lists[index - 1]?.tokens.slice(-2, -1) ?? [])];
    return list.tokens.slice(1, isBulleted(lists[index + 1]) ? -2 : -1);
  });
  return {
    type: 'list',
    tokens: [...(first?.tokens.slice(0, 1) ?? []), ...inside, ...(first?.tokens.slice(-1) ?? [])],
  };
}

const isNumbered = (block: TextBlock | undefined): boolean => block?.tokens[0]?.type === 'ordered_list_open';
const isBulleted = (block: TextBlock | undefined): boolean => block?.tokens[0]?.type === 'bullet_list_open';
const countItems = (block: TextBlock | undefined): number => (block ? splitItems(block).length : 0);
