import { shorten } from '../titles.ts';
import type { JobSection } from './classify.ts';
import { readLabel } from './labels.ts';
import type { NameIndex } from './name-index.ts';
import { splitSentences } from './sentences.ts';
import { inlineOf, paragraphText } from './text-blocks.ts';

const longest = 200;
/** What stands further back is no summary. */
const longestRead = 2000;
/** A sentence about the role, where the first one may be about the company. */
const aboutRole = /\b(?:you(?:['’]ll)?|(?:this|the) (?:role|position|job))\b/i;

/** What the role is in one sentence, from the section about the role or else from the start of the page. */
export function readSummary(root: JobSection, title: string, names: NameIndex): string | undefined {
  const role = findRole(root);
  const sentences = [...(role ? sentencesOf(role, names) : []), ...sentencesOf(root, names)];
  const best =
    findFitting(sentences, (sentence) => mentions(sentence, title)) ??
    findFitting(sentences.slice(0, 4), (sentence) => aboutRole.test(sentence)) ??
    sentences.find((sentence) => mentions(sentence, title)) ??
    sentences[0];
  return best === undefined ? undefined : shorten(best, longest);
}

/** A whole sentence is better than the start of a longer one. */
function findFitting(sentences: readonly string[], fits: (sentence: string) => boolean): string | undefined {
  return sentences.find((sentence) => sentence.length <= longest && fits(sentence));
}

function findRole(section: JobSection): JobSection | undefined {
  for (const below of section.sections) {
    if (below.kind === 'role' && below.blocks.some((block) => paragraphText(block) !== '')) return below;
    const found = findRole(below);
    if (found) return found;
  }
  return undefined;
}

/** The sentences of a section's first paragraphs; labels, pictures and lone links are none. */
function sentencesOf({ blocks }: JobSection, names: NameIndex): readonly string[] {
  return blocks
    .filter((block, index) => inlineOf(block) && !readLabel(block, blocks[index + 1], names))
    .slice(0, 3)
    .flatMap((block) => splitSentences(paragraphText(block).slice(0, longestRead)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 4 && !/:$/.test(sentence));
}

function mentions(sentence: string, title: string): boolean {
  return title !== '' && sentence.toLowerCase().includes(title.toLowerCase());
}
