import { plainName } from './plain-name.ts';
import { startsWithRole } from './role-title.ts';
import { paragraphText, type TextBlock } from './text-blocks.ts';

/** Headings that say what a job is as often as who the company is. */
const anyText = new Set(['description', 'intro', 'introduction', 'overview', 'summary']);
const ofCompany = /\bwe\b|^our\b|^at \p{L}|^(?:founded|headquartered)\b/iu;
const ofRole =
  /\b(?:you|your|role|position|job|opening|(?:this|the) opportunity|candidates?|applicants?|responsible|hire|hiring|looking for|seeking|will)\b/i;
/** “The gardener is the person whom we trust”, not “The company is …” */
const roleFirst =
  /^(?:the|an?|as an?|this) (?!(?:\S+ )?(?:company|team|organi[sz]ation|foundation|firm|agency)\b)[\p{L} -]{2,40}? (?:is|are|has|does|\p{L}+s)\b/iu;

/** Whether “Overview” holds nothing but paragraphs about the company: “At Fern we …”, “Our gardens …”. */
export function isAboutCompany(heading: string, blocks: readonly TextBlock[]): boolean {
  if (!anyText.has(plainName(heading)) || blocks.some(({ type }) => type !== 'paragraph')) return false;
  const paragraphs = blocks.map(paragraphText);
  const told = paragraphs.filter((text) => ofCompany.test(text));
  return (
    paragraphs.length > 0 &&
    told.length / paragraphs.length > 0.5 &&
    paragraphs.every((text) => !ofRole.test(text) && !roleFirst.test(text) && !startsWithRole(text))
  );
}
