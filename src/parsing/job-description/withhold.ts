import { tokensOf, type Withholding } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { ParseSettings } from '../settings.ts';
import { classifyOutline, type JobSection } from './classify.ts';
import type { NameIndex } from './name-index.ts';
import type { Part } from './parts.ts';
import { separateNotes } from './stage-notes.ts';
import { splitItems, type TextBlock } from './text-blocks.ts';

interface Context {
  readonly names: NameIndex;
  readonly settings: ParseSettings;
  readonly withholding: Withholding;
}

/** An outline without what the option `internalSections` keeps from the public: sections, labelled parts, notes in steps. */
export function withholdInternalKinds(
  outline: OutlineSection,
  settings: ParseSettings,
  withholding: Withholding,
  names: NameIndex,
): OutlineSection {
  if (settings.audience === 'internal' || settings.internalSections.length === 0) return outline;
  return withoutInternal(classifyOutline(outline, names), { names, settings, withholding });
}

function withoutInternal(section: JobSection, context: Context): OutlineSection {
  const { settings, withholding } = context;
  const sections = section.sections.flatMap((child) => {
    if (!settings.internalSections.includes(child.kind)) return [withoutInternal(child, context)];
    withholding.withhold(tokensOf(child.outline));
    return [];
  });
  const { parts } = section;
  const blocks = parts.flatMap((part, index) => {
    const { writtenIn } = part;
    // A list that its labels cut stays one where all of it may be seen: it is read once more for the page.
    if (!writtenIn || parts.some((other) => other.writtenIn === writtenIn && isInternal(other, context)))
      return withoutInternalParts(part, context);
    return parts[index - 1]?.writtenIn === writtenIn ? [] : [writtenIn];
  });
  return { ...section.outline, blocks: blocks.flatMap(({ tokens }) => tokens), sections };
}

function isInternal({ labelled, kind }: Part, { settings }: Context): boolean {
  return labelled && settings.internalSections.includes(kind);
}

function withoutInternalParts(part: Part, context: Context): readonly TextBlock[] {
  const { names, settings, withholding } = context;
  const blocks = [...(part.label ? [part.label] : []), ...part.blocks];
  if (isInternal(part, context)) {
    withholding.withhold(blocks.flatMap(({ tokens }) => tokens));
    return [];
  }
  if (part.use !== 'stages' || !settings.internalSections.includes('interviewNotes')) return blocks;
  return withoutNotesInSteps(part, names, withholding);
}

/** Of a list the items are cut, of steps by bold leads the blocks between them. */
function withoutNotesInSteps(part: Part, names: NameIndex, withholding: Withholding): readonly TextBlock[] {
  if (part.blocks[0]?.type === 'list')
    return part.blocks.map((list) => withoutNotes(list, names, withholding));
  return (part.steps ?? []).flatMap(({ blocks }) => {
    const { kept, notes } = separateNotes(blocks, names);
    for (const { tokens } of notes) withholding.withhold(tokens);
    return kept;
  });
}

function withoutNotes(list: TextBlock, names: NameIndex, withholding: Withholding): TextBlock {
  const [open, close] = [list.tokens[0], list.tokens.at(-1)];
  const items = splitItems(list).map((item) => ({ item, ...separateNotes(item.blocks, names) }));
  if (!open || !close || items.every(({ notes }) => notes.length === 0)) return list;
  for (const { tokens } of items.flatMap(({ notes }) => notes)) withholding.withhold(tokens);
  const kept = items.flatMap(({ item, kept: blocks }) => [
    item.open,
    ...blocks.flatMap(({ tokens }) => tokens),
    item.close,
  ]);
  return { type: 'list', tokens: [open, ...kept, close] };
}
