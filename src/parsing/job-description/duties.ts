import { headText, splitItems, type TextBlock } from './text-blocks.ts';

/** Words with which a sentence about the world begins, and a duty does not. */
const sentenceStart =
  /^(?:the|a|an|this|that|these|those|we|our|they|their|it|its|if|at|in|as|for|there|some|good|great|most|all|many|your|he|she|i|is|are|no|yes|from|when|while|since|because|although|https?:)\b/i;
/** “Our values:”, “Here are some of …:”, “The team projects are:” */
const noArea =
  /^(?:our|we|this|these|those|some|here|examples?|such|including|e\.g|notes?|see|links?|projects?|values|stack|technolog|tools|for example|the (?:team|company|following projects)|it|they|where|when|why|who)\b|\b(?:are|is|include|includes|exploring|maintains?|manages?)\s*:$/i;

/** Whether the items of an unlabelled list read as things that a person does: “Lead …”, “Collaborating with …”. */
export function looksLikeDuties(list: TextBlock): boolean {
  const items = splitItems(list).map(headText);
  const duties = items.filter(
    (text) =>
      text.split(/\s+/).length >= 2 && !sentenceStart.test(text) && !/[?]$/.test(text) && text.length <= 420,
  );
  return items.length > 0 && duties.length / items.length >= 0.6;
}

/** Whether a label in a section about the role names a part of the work: “Pre-Sales Support:”. */
export function namesAreaOfWork(label: string): boolean {
  return label.split(/\s+/).length <= 8 && !noArea.test(label);
}
