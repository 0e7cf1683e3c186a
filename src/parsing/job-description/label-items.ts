import type { SectionKind, StatementKind } from '../../domain/section.ts';
import { copyToken } from './inline-slice.ts';
import type { NameIndex } from './name-index.ts';
import { headText, type ListItem, splitItems, type TextBlock } from './text-blocks.ts';

/** A run of a list's items, or one item that is only a label, with the list nested below it. */
export interface ListPart {
  readonly list: TextBlock;
  readonly label?: TextBlock;
  readonly kind?: StatementKind;
}

const statementKinds = new Set<SectionKind | undefined>([
  'responsibilities',
  'exclusions',
  'skills',
  'preferredSkills',
]);
/** “Required:” says no more than its section, but never names one thing among others. */
const mustHave = /^(?:required|essentials?|must[- ]haves?|minimum|mandatory)\b[^,]{0,20}$/i;

/** Cuts a list whose items “Required:” and “Nice to have:” have the true items below them; undefined for any other. */
export function cutAtLabels(
  list: TextBlock,
  around: SectionKind,
  names: NameIndex,
): readonly ListPart[] | undefined {
  if (list.tokens[0]?.type !== 'bullet_list_open') return undefined;
  const items = splitItems(list).map((item) => ({ item, kind: kindOfItem(item, around, names) }));
  const isCut = items.some(({ item, kind }) => kind && (kind !== around || mustHave.test(headText(item))));
  if (!isCut) return undefined;
  const parts: ListPart[] = [];
  let run: ListItem[] = [];
  const endRun = (): void => {
    if (run.length > 0) parts.push({ list: listOf(run, list) });
    run = [];
  };
  for (const { item, kind } of items) {
    const [label, nested] = item.blocks;
    if (!kind || !label || !nested) run.push(item);
    else {
      endRun();
      parts.push({ list: nested, label: asParagraph(label), kind });
    }
  }
  endRun();
  return parts;
}

function kindOfItem(
  { blocks, ...item }: ListItem,
  around: SectionKind,
  names: NameIndex,
): StatementKind | undefined {
  const [label, nested] = blocks;
  if (blocks.length !== 2 || label?.type !== 'paragraph' || nested?.type !== 'list') return undefined;
  const text = headText({ ...item, blocks });
  const kind = around === 'responsibilities' ? names.kindInside(text) : names.kindOf(text);
  return statementKinds.has(kind) && text.split(' ').length <= 6 ? (kind as StatementKind) : undefined;
}

function listOf(items: readonly ListItem[], { tokens }: TextBlock): TextBlock {
  const inside = items.flatMap(({ open, blocks, close }) => [
    open,
    ...blocks.flatMap((block) => block.tokens),
    close,
  ]);
  return { type: 'list', tokens: [...tokens.slice(0, 1), ...inside, ...tokens.slice(-1)] };
}

/** In a tight list a paragraph's own tags are hidden. */
function asParagraph({ type, tokens }: TextBlock): TextBlock {
  return {
    type,
    tokens: tokens.map((token) => (token.hidden ? copyToken(token, { hidden: false }) : token)),
  };
}
