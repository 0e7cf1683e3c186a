import { readActors } from './actors.ts';
import { findDurations, leadingDuration } from './duration.ts';
import { splitSentences } from './sentences.ts';

/** Where a step's title lies in the text of its first paragraph, and its name in the title. */
export interface StageTitle {
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Where the title ends, its last mark left out. */
  readonly end: number;
  /** Where the description begins. */
  readonly rest: number;
}

/** What the markup says: the range of a bold or linked lead. */
export interface Lead {
  readonly start: number;
  readonly end: number;
}

/** A sentence about what happens, not the name of a step: “We schedule …”, “Next, candidates will …” */
const sentenceStart =
  /^\s*(?:(?:you|we|they|i|he|she|it|this|these|there|our|your|candidates?|applicants?|(?:qualified|successful|selected|shortlisted|interested|all|most|some|top|promising|suitable) (?:candidates?|applicants?)|the (?:candidate|applicant|team|next|first|second|third|final|last|hiring|recruiter|process|role)\b.*?\b(?:will|is|are|may|can|would|has)|depending|please|after|once|if|when|then|next|finally|firstly|lastly|in tandem|in parallel|at this|during|following|assuming|as (?:a|the|soon)|for (?:this|some|engineering|technical))\b(?:'ll|’ll|'re|’re|'ve)?)/i;
const sentenceVerb =
  /\b(?:will be|may be|can be|will have|will then|you will|you'll|you’ll|you can|we will|we'll|we’ll|are invited|is invited|be asked|be invited|we ask|we give)\b/i;
/** A verb makes a sentence of words that are too few to tell otherwise: “A draft is sent to you.” */
const finiteVerb =
  /\b(?:is|are|was|were|will|would|should|can|could|may|might|must|has|have|had|be|do|does)\b/i;
/** “with a recruiter”, “by the hiring manager”, “from our team” end a short name. */
const afterName =
  /\s+(?:with|by|from|conducted|done|led|hosted|held|run)\s|\s*,?\s+(?:to|on|about|where|which|that|over|via|at|for|including|focus(?:ed|ing)|covering|in which|in order|followed)\s|,\s/i;
const brackets = /\s*[([][^()[\]]*[)\]]/g;
const longestName = 90;

/** Finds a step's title; undefined where the step is a sentence with no title. */
export function readStageTitle(text: string, lead: Lead | undefined): StageTitle | undefined {
  const start = skipBefore(text, lead);
  return (
    titleByColon(text, start, lead) ??
    titleByLead(text, lead) ??
    titleByDash(text, start) ??
    plainTitle(text, start)
  );
}

/** Past “[~1-2 hrs]”, “(optional)”, “Step 2:”, “20-minute”. */
function skipBefore(text: string, lead: Lead | undefined): number {
  let start = /^\s*/.exec(text)?.[0].length ?? 0;
  for (;;) {
    const rest = text.slice(start);
    const bracket = /^[[(](?:[^()[\]]*)[\])]\s*:?\s*/.exec(rest);
    const duration = leadingDuration(rest);
    const step = /^(?:(?:step|stage|round|phase)\s+\d{1,2}\s*(?::|\.|\s[-–—])|\d{1,2}[.)])\s+(?=\S)/i.exec(
      rest,
    );
    const skip =
      (bracket && rest.length > bracket[0].length ? bracket[0].length : 0) ||
      (step ? step[0].length : 0) ||
      (duration ? duration.end + (/^\s*[-–—:,]?\s*/.exec(rest.slice(duration.end))?.[0].length ?? 0) : 0);
    if (skip === 0 || start + skip >= text.length) return start;
    if (lead && start + skip > lead.start && start < lead.start) return lead.start;
    start += skip;
  }
}

/** “CEO Interview (STAR) for 45m: …” */
function titleByColon(text: string, start: number, lead: Lead | undefined): StageTitle | undefined {
  const colon = findColon(text, Math.max(start, 0));
  if (colon < 0 || colon - start > longestName * 1.5) return undefined;
  const head = text.slice(start, colon);
  if (/[.!?]\s+\p{Lu}/u.test(head) || isSentence(head)) return undefined;
  // A bold lead that ends before the colon is the name, what lies between belongs to it.
  const nameEnd = lead && lead.start <= start + 1 && lead.end > start && lead.end <= colon ? lead.end : colon;
  return cutName(text, start, nameEnd, colon, colon + 1);
}

/** “**Intro call** with our recruiter. …” */
function titleByLead(text: string, lead: Lead | undefined): StageTitle | undefined {
  if (!lead || lead.end - lead.start > longestName || isSentence(text.slice(0, lead.end))) return undefined;
  // “**The CTO** interviews you”
  if (readActors(text)) return undefined;
  if (/\S/.test(text.slice(0, lead.start).replace(brackets, '')) && !isTimeOnly(text.slice(0, lead.start)))
    return undefined;
  if (/[.!?]\s*$/.test(text.slice(lead.start, lead.end)))
    return cutName(text, lead.start, lead.end, lead.end, lead.end);
  const dash = /^\s*(?:\([^()]*\)\s*)?(?:[-–—|]\s+)/.exec(text.slice(lead.end));
  if (dash)
    return cutName(
      text,
      lead.start,
      lead.end,
      lead.end + dash[0].replace(/\s*[-–—|]\s+$/, '').length,
      lead.end + dash[0].length,
    );
  const end = endOfSentence(text, lead.start);
  return cutName(text, lead.start, lead.end, end, end);
}

/** “STAR interview - to understand …” */
function titleByDash(text: string, start: number): StageTitle | undefined {
  const dash = /\s[-–—]\s|\s--\s/.exec(text.slice(start));
  if (!dash || dash.index > longestName) return undefined;
  const head = text.slice(start, start + dash.index);
  if (isSentence(head) || /[.!?]\s/.test(head) || isOpen(head)) return undefined;
  const end = start + dash.index;
  return cutName(text, start, end, end, end + dash[0].length);
}

/** “Final interview (optional) with VP of Sales.” is short and no sentence. */
function plainTitle(text: string, start: number): StageTitle | undefined {
  const end = endOfSentence(text, start);
  const sentence = text.slice(start, end);
  if (isSentence(sentence) || finiteVerb.test(sentence) || sentence.split(/\s+/).length > 22)
    return undefined;
  const [duration] = findDurations(sentence);
  const people = afterName.exec(sentence)?.index ?? sentence.length;
  const byTime = duration
    ? sentence.slice(0, duration.start).replace(/\s*(?:[([,]|for|lasting)?\s*(?:~|about |approx\.? )?$/i, '')
        .length
    : sentence.length;
  const nameEnd = start + Math.min(people, byTime || sentence.length);
  if (text.slice(start, nameEnd).split(/\s+/).length > 8) return undefined;
  return cutName(text, start, nameEnd, end, end);
}

/** Leaves brackets, lengths, optional marks and an article out of the name. */
function cutName(text: string, from: number, to: number, end: number, rest: number): StageTitle | undefined {
  const head = text.slice(from, to);
  const article = /^\s*(?:(?:an?|the|our)\s+)?/i.exec(head)?.[0].length ?? 0;
  const marks = [head.search(/\s*[([]/), head.search(/\s*[,-–—]?\s+(?:optional|if needed|if necessary)\b/i)];
  const [duration] = findDurations(head);
  if (duration)
    marks.push(
      head.slice(0, duration.start).replace(/\s*(?:[-–—,]|for|lasting)?\s*(?:~|about |approx\.? )?$/i, '')
        .length,
    );
  const stop = Math.min(head.length, ...marks.filter((at) => at > article));
  const trimmed = head.slice(0, stop).replace(/[\s:：.,;–—-]+$/u, '');
  if (trimmed.length <= article || !/\p{L}/u.test(trimmed.slice(article))) return undefined;
  return { nameStart: from + article, nameEnd: from + trimmed.length, end, rest };
}

function isSentence(text: string): boolean {
  return sentenceStart.test(text) || sentenceVerb.test(text) || readActors(text) !== undefined;
}

/** Whether a bracket is open at the end of a text. */
function isOpen(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);
}

function isTimeOnly(text: string): boolean {
  const [duration] = findDurations(text);
  return duration !== undefined && !/\p{L}/u.test(text.slice(0, duration.start) + text.slice(duration.end));
}

/** The first colon that is followed by a space and stands in no bracket; “10:30” has none. */
function findColon(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length && at - start < longestName * 2; at++) {
    const letter = text[at] ?? '';
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if ((letter === ':' || letter === '：') && depth <= 0 && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)))
      return at;
  }
  return -1;
}

function endOfSentence(text: string, start: number): number {
  return start + (splitSentences(text.slice(start))[0]?.trimEnd().length ?? 0);
}
