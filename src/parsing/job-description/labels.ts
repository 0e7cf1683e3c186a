import type { SectionKind } from '../../domain/section.ts';
import type { NameIndex } from './name-index.ts';
import { plainName } from './plain-name.ts';
import { inlineOf, paragraphText, type TextBlock } from './text-blocks.ts';

/** A line above a list that says what the list holds, without being a heading. */
export interface Label {
  /** `title` stands like a heading for all that follows it, `lead` only for the list right below. */
  readonly form: 'title' | 'lead';
  readonly text: string;
  readonly kind: SectionKind | undefined;
  /** Whether it is a name that people also give to headings: “Key responsibilities:”, and not “You will:”. */
  readonly isName: boolean;
}

const longestTitle = 80;
const longestSentence = 280;
/** “You will”, “The PM should”: the list finishes the sentence. */
const unfinishedDuty = /\b(?:will|would|shall|should|are expected to|is expected to|expect you to)$/;
/** “To succeed in that role, you ideally” */
const unfinishedSkill =
  /\b(?:you|candidates?|who|someone|person)(?: \S+)? (?:ideally|have|has|are|is|possess(?:es)?|demonstrates?|show)$/;
const successfulPerson =
  /\b(?:to (?:be successful|succeed|excel|thrive)|successful (?:candidate|applicant)s?|we (?:expect|need|require))\b/;

/** Reads a paragraph as a label; undefined where it is a plain paragraph. */
export function readLabel(
  block: TextBlock,
  next: TextBlock | undefined,
  names: NameIndex,
): Label | undefined {
  const text = paragraphText(block);
  if (text === '') return undefined;
  const form = formOf(block, text, next);
  if (!form) return undefined;
  const isName =
    text.split(' ').length <= 6 && !/^(?:you|in|as)\b/i.test(text) && names.kindInside(text) !== undefined;
  if (form === 'line' && !isName) return undefined;
  return { form: form === 'lead' ? 'lead' : 'title', text, kind: kindOfLabel(text, names), isName };
}

/** A bold line, a line that ends in a colon above a list, or a few words that stand alone and may be a name. */
function formOf(
  block: TextBlock,
  text: string,
  next: TextBlock | undefined,
): 'title' | 'lead' | 'line' | undefined {
  if (text.length <= longestTitle && isBoldLine(block)) return 'title';
  if (next?.type === 'list' && /[:：]$/.test(text)) return 'lead';
  const isShort = text.length <= longestTitle / 2 && !/[.!,;]$/.test(text);
  return isShort && /^[^\p{L}]*\p{Lu}/u.test(text) ? 'line' : undefined;
}

/** What a label's last sentence says the list holds. */
export function kindOfLabel(text: string, names: NameIndex): SectionKind | undefined {
  const last = lastSentence(text);
  if (last.length > longestSentence) return undefined;
  const sentence = plainName(last);
  // “You:” finishes a sentence about the role as often as one about the person.
  if (sentence === 'you') return undefined;
  return (
    names.kindOf(sentence) ??
    (unfinishedSkill.test(sentence) || successfulPerson.test(sentence) ? 'skills' : undefined) ??
    (unfinishedDuty.test(sentence) ? 'responsibilities' : undefined)
  );
}

/** Whether a label is part of the sentence it ends, in a paragraph that says more. */
export function isLongLead(text: string): boolean {
  return text.length > 160 || lastSentence(text) !== text;
}

function lastSentence(text: string): string {
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
  const rest = text.slice(end + 1).trim();
  return end < 0 || rest.length < 3 ? text : rest;
}

/** A paragraph that is bold from its first character to its last but for a colon. */
function isBoldLine(block: TextBlock): boolean {
  let depth = 0;
  let bold = false;
  for (const { type, nesting, content } of inlineOf(block)?.children ?? []) {
    if (type === 'strong_open' || type === 'strong_close') depth += nesting;
    else if (nesting === 0 && type !== 'html_inline' && /[\p{L}\p{N}]/u.test(content)) {
      if (depth === 0) return false;
      bold = true;
    }
  }
  return bold;
}
