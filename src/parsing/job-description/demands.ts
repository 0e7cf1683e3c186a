import type { SectionKind } from '../../domain/section.ts';
import { readLabel } from './labels.ts';
import type { NameIndex } from './name-index.ts';
import { paragraphText, type TextBlock } from './text-blocks.ts';

/** “Proficiency with Git is an absolute requirement.” */
const demand =
  /\b(?:proficiency|experience|expertise|knowledge|familiarity|fluency|skills?|degree|command)\b[^.!?]{0,100}\b(?:requirement|required|a must|mandatory|essential|necessary|needed)\b/i;

/** What a section of any name asks of a candidate, where all of its lists are labelled so, or its text says so. */
export function kindOfDemands(
  blocks: readonly TextBlock[],
  names: NameIndex,
): Extract<SectionKind, 'skills' | 'preferredSkills'> | undefined {
  const isDemand = blocks.some((block) => demand.test(paragraphText(block)));
  const kinds = blocks.flatMap((block, index) =>
    block.type === 'list' ? [kindAbove(blocks[index - 1], block, names)] : [],
  );
  if (!kinds.every((kind) => kind === 'skills' || kind === 'preferredSkills')) return undefined;
  if (isDemand || kinds.includes('skills')) return 'skills';
  return kinds.length > 0 ? 'preferredSkills' : undefined;
}

function kindAbove(block: TextBlock | undefined, list: TextBlock, names: NameIndex): SectionKind | undefined {
  return block ? readLabel(block, list, names)?.kind : undefined;
}
