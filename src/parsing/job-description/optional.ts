import { splitSentences } from './sentences.ts';

const marked = /\boptional(?:ly)?\b/i;
const onDemand =
  /\b(?:if|as|when|where) (?:needed|necessary|required|applicable|appropriate|desired|relevant)\b/i;
/** “may be asked to do another call”, “might be invited” */
const maybe =
  /^(?:(?:finally|next|then|optionally|depending on [^,]*),? )?(?:(?:the |some |successful |selected |qualified )*(?:candidates?|applicants?|you)) (?:may|might|could) (?:also |then |additionally )?be (?:asked|invited|required|requested|given|offered)\b/i;
const wholeStep = /^(?:this (?:step|stage|interview|call|round) (?:is|may be|can be) )?optional\b/i;

/** Whether a step as a whole may be left out. */
export function isOptional(title: string, description: string): boolean {
  if (marked.test(title) || onDemand.test(title)) return true;
  return [title, ...splitSentences(description)].some(
    (sentence) => maybe.test(sentence.trim()) || wholeStep.test(sentence.trim()),
  );
}
