import { splitSentences } from './sentences.ts';

const marked = /\boptional(?:ly)?\b/i;
const onDemand =
  /\b(?:if|as|when|where) (?:needed|necessary|required|applicable|appropriate|desired|relevant)\b/i;
/** “you”, “strong candidates”, “the applicants who did well” */
const whoMay =
  '(?:you|(?:(?:the|some|any|those) )?(?:[\\p{L}-]+ ){0,2}(?:candidates?|applicants?)(?: (?:who|that) [^.,;]{1,80}?)?)';
/** “may be asked to do another call”, “might be invited”; to be asked about something is no step. */
const maybe = new RegExp(
  `^(?:(?:finally|next|then|optionally|depending on [^,]*),? )?${whoMay} (?:may|might|could) (?:also |then |additionally )?be (?:asked|invited|required|requested|given|offered)\\b(?! (?:about|how|what|why|whether|(?:\\S+ )?questions)\\b)`,
  'iu',
);
const wholeStep = /^(?:this (?:step|stage|interview|call|round) (?:is|may be|can be) )?optional\b/i;

/** Whether a step as a whole may be left out. */
export function isOptional(title: string, description: string): boolean {
  if (marked.test(title) || onDemand.test(title)) return true;
  return [title, ...splitSentences(description)].some(
    (sentence) => maybe.test(sentence.trim()) || wholeStep.test(sentence.trim()),
  );
}
