import { beginsWithDuty } from './duty-verbs.ts';
import { startsWithRole } from './role-title.ts';
import { splitSentences } from './sentences.ts';
import { headText, splitItems, type TextBlock } from './text-blocks.ts';

/** Words with which a sentence about the world begins, and a duty does not. */
const sentenceStart =
  /^(?:the|a|an|this|that|these|those|we|our|they|their|it|its|if|at|in|as|for|there|some|good|great|most|all|many|your|he|she|i|is|are|no|yes|from|when|while|since|because|although|https?:)\b/i;
/** “Job ID: 1089428”, “Primary Location: Ghent” */
const shortFact = /^[^:]{2,30}: .{0,40}$/;
/** “Schedule: …”, “Other locations: …”; “English: fluent” is a skill. */
const factOfJob =
  /^(?:\S+ )?(?:id|date(?: posted)?|posted|locations?|place|category|schedule|shift|hours|type|contract|department|team|division|salary|pay|start(?: date)?|duration|travel|level|grade|band|reports to|deadline|reference|requisition|company|industry|seniority|employment|time ?zone)(?: \S+)?:/i;
/** “Our values:”, “Here are some of …:”, “The team manages several clusters:” */
const noArea =
  /^(?:the|a|an|our|we|this|these|those|some|here|examples?|such|including|e\.g|notes?|see|links?|projects?|values|stack|technolog|tools|for example|it|they|where|when|why|who)\b|\b(?:are|is|include|includes|exploring|maintains?|manages?|might|may|can|could)\s*:$/i;

/** Whether a list only states facts of the job, as “Schedule: full time”, and no duty or skill. */
export function areFacts(list: TextBlock): boolean {
  const items = splitItems(list).map(headText);
  const named = items.filter((text) => factOfJob.test(text));
  return (
    items.length >= 2 && items.every((text) => shortFact.test(text)) && named.length / items.length >= 0.6
  );
}

/** Whether the items of an unlabelled list read as things that a person does: “Lead …”, “Collaborating with …”. */
export function looksLikeDuties(list: TextBlock): boolean {
  const items = splitItems(list).map(headText);
  const duties = items.filter(
    (text) =>
      text.split(/\s+/).length >= 2 && !sentenceStart.test(text) && !/[?]$/.test(text) && text.length <= 420,
  );
  return items.length > 0 && duties.length / items.length >= 0.6;
}

/** “An accountant is somebody who works with lawyers to:”, “You will:”; “We work with schools to:” is about us. */
export function leadsToDuties(lead: string, list: TextBlock): boolean {
  const sentence = (splitSentences(lead).at(-1) ?? '').replace(
    /^(?:in (?:essence|short|brief)|here|day to day),? /i,
    '',
  );
  const isOfRole =
    /^(?:you|as an?|this person|in (?:this|the) (?:role|job|position))\b/i.test(sentence) ||
    (/^(?:the|an?) /i.test(sentence) &&
      startsWithRole(sentence) &&
      !/\b(?:we|our)\b/i.test(sentence.slice(4)));
  return isOfRole && /\b(?:to|will|would)\s*:$/.test(sentence.trim()) && areDuties(list);
}

/** Whether most items surely are duties: they begin with what people do at work. */
export function areDuties(list: TextBlock): boolean {
  const items = splitItems(list).map(headText);
  return items.length >= 2 && items.filter(beginsWithDuty).length / items.length >= 0.6;
}

/** Whether a label in a section about the role names a part of the work: “Pre-Sales Support:”. */
export function namesAreaOfWork(label: string): boolean {
  return label.split(/\s+/).length <= 8 && !noArea.test(label);
}
