import type { Token } from '../markdown.ts';
import { copyToken } from './inline-slice.ts';
import { readBlocks } from './label-lines.ts';
import { kindOfLabel, readLabel } from './labels.ts';
import type { NameIndex } from './name-index.ts';
import { isListOfQuestions } from './questions.ts';
import { headText, type ListItem, splitItems, type TextBlock } from './text-blocks.ts';

/** The blocks of a step without the notes for interviewers among them, and those notes. */
export interface SeparatedNotes {
  readonly kept: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
}

/** Takes out of a step what surely is for interviewers: a list under “Screening questions:”, bullets that all ask. */
export function separateNotes(item: readonly TextBlock[], names: NameIndex): SeparatedNotes {
  const blocks = readBlocks(
    item.flatMap(({ tokens }) => tokens),
    names,
  );
  const kept: TextBlock[] = [];
  const notes: TextBlock[] = [];
  blocks.forEach((block, index) => {
    const label = readLabel(block, blocks[index + 1], names);
    const belowLabel = notes.length > 0 && notes.at(-1) === blocks[index - 1] && block.type === 'list';
    if (label?.kind === 'interviewNotes' || belowLabel || (block.type === 'list' && isListOfQuestions(block)))
      notes.push(block);
    else if (block.type === 'list') keepItems(block, names, kept, notes);
    else kept.push(block);
  });
  return { kept, notes };
}

/** A list without the notes in its items; a bullet “Evaluation criteria:” goes with all below it. */
function keepItems(list: TextBlock, names: NameIndex, kept: TextBlock[], notes: TextBlock[]): void {
  const [open, close] = [list.tokens[0], list.tokens.at(-1)];
  if (!open || !close) return;
  let taken = false;
  const tokens: Token[] = [];
  for (const item of splitItems(list)) {
    if (isNote(item, names)) {
      notes.push(noteOf(item, open, close));
      taken = true;
      continue;
    }
    const inside = separateNotes(item.blocks, names);
    notes.push(...inside.notes);
    taken ||= inside.notes.length > 0;
    tokens.push(item.open, ...inside.kept.flatMap((block) => block.tokens), item.close);
  }
  if (!taken) kept.push(list);
  else if (tokens.length > 0) kept.push({ type: 'list', tokens: [open, ...tokens, close] });
}

function isNote(item: ListItem, names: NameIndex): boolean {
  const text = headText(item);
  const isLabel = /[:：]$/.test(text) || (item.blocks.length > 1 && text.length <= 60);
  return isLabel && kindOfLabel(text, names) === 'interviewNotes';
}

/** One item as a list of its own. */
function noteOf({ open: item, blocks, close: end }: ListItem, open: Token, close: Token): TextBlock {
  const start = copyToken(open, { map: item.map });
  return { type: 'list', tokens: [start, item, ...blocks.flatMap(({ tokens }) => tokens), end, close] };
}
