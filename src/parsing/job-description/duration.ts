import type { MinuteRange } from '../../domain/hiring-plan.ts';

/** A length of time in a text, and where it stands. */
export interface Duration extends MinuteRange {
  readonly start: number;
  readonly end: number;
}

const dash = '[-\\u2010-\\u2015\\u2212]';
const amount =
  '(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:½)?|½|half an|half a|an? half|an|a|one|two|three|four|five|six)';
const unit = '(?:hours?|hrs?|h|minutes?|mins?|m)';
/** “45m”, “20 minutes”, “20‑minute”, “~1-2 hrs”, “1h 30m”, “1.5 hours”, “half an hour”, “45 to 60 min” */
const duration = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,/+]|\\p{N}${dash})(?<least>${amount})(?:\\s*(?:${dash}|to|or)\\s*(?<most>${amount}))?\\s*${dash}?\\s*(?<unit>${unit})\\.?(?:(?:\\s*|\\s*(?:and|,)\\s*)(?<more>\\d{1,2})\\s*(?<moreUnit>minutes?|mins?|m))?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** “1h30” */
const clock = /(?<![\p{L}\p{N}])(\d{1,2})h(\d{2})(?![\p{L}\p{N}])/giu;
/** “1 to 2 hours” begins with a unit of its own: “30 minutes to 1 hour”. */
const between = /^\s*(?:[-\u2010-\u2015]|to|or)\s*$/i;

const atMost =
  /\b(?:up to|at most|no more than|not more than|no longer than|not longer than|max(?:imum)?(?: of)?\.?|less than|under|fewer than|within a maximum of|cap(?:ped)? (?:of|at))\s*(?:about |approx(?:imately)?\.? |around |~ ?)?$/i;
const atMostAfter = /^\s*(?:max(?:imum)?\b|at most\b|tops\b|or less\b)/i;
/** Time that is not the candidate's time in this step: “within 24 hours”, “the first 10 minutes”, “including 15 minutes for”. */
const otherTimeBefore =
  /\b(?:within|every|after|before|first|last|final|remaining|including|includes|include|of which|leave|leaves|reserve|reserves|plus|next|in advance|overlap(?: of)?|utc ?[+-]?|gmt ?[+-]?|cet ?[+-]?)\s*(?:the |about |around |approx\.? |~ ?|at least )?$/i;
const otherTimeAfter =
  /^\s*(?:(?:a|per|each|every|\/) ?(?:day|week|month)\b|ago\b|before\b|after\b|later\b|earlier\b|prior\b|in advance\b|ahead\b|of (?:overlap|sleep|notice|each other|cet|utc|gmt|est|pst|work)\b|(?:of )?(?:time ?zone|time difference|notice|overlap|workweek|work week|week)\b|from (?:utc|gmt|cet)|for (?:questions|q ?& ?a|q and a|your questions|discussion))/i;
/** What is timed is a piece of work that the candidate brings: “a 10-minute pitch”, “record a 5-minute video”. */
const piece =
  /^\s*(?:[\w+&/,-]+ ){0,3}(?:pitch|presentation|demo|talk|video|recording|screencast|loom|speech|deck|walk-?through)\b/i;
const bringing =
  /\b(?:prepare|prepares|preparing|record|records|recording|create|creating|deliver|delivers|delivering|give|gives|giving|make|making|submit|submitting|build|building|write|writing|do|bring|present|presenting|produce|with|including|followed by|starting with|starts with|begins with|on)\s+(?:[\w'’]+ ){0,2}$/i;

/** Spares most texts the long way. */
const mayHoldTime = /[\d½]|hour|hr/i;

/** Finds the lengths of time that a text states for a step; whatever else is counted in minutes or hours is left out. */
export function findDurations(text: string): readonly Duration[] {
  if (!mayHoldTime.test(text)) return [];
  const found: Duration[] = [];
  for (const match of text.matchAll(clock)) {
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    found.push({ min: minutes, max: minutes, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(duration)) {
    const range = minutesOf(match.groups ?? {});
    const [start, end] = [match.index, match.index + match[0].length];
    if (range && !isOtherTime(text.slice(0, start), text.slice(end))) {
      found.push({ ...capped(range, text.slice(0, start), text.slice(end)), start, end });
    }
  }
  return joinRanges(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

const about = '(?:~|about |approx\\.? |an? )?';
const aboutAlone = new RegExp(`^${about}$`, 'i');
/** Spares most texts the long way, too. */
const mayBeginWithTime = new RegExp(`^${about}${amount}`, 'iu');

/** The length with which a text begins: “45 min: …”, “about an hour …” */
export function leadingDuration(text: string): Duration | undefined {
  const [first] = mayBeginWithTime.test(text) ? findDurations(text) : [];
  return first && aboutAlone.test(text.slice(0, first.start)) ? first : undefined;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): MinuteRange | undefined {
  const { least = '', most, unit: name = '', more } = groups;
  const inMinutes = /^m/i.test(name);
  // “a minute” is a figure of speech, “1.5m” another measure.
  if (inMinutes && !/^\d+$/.test(least)) return undefined;
  const scale = inMinutes ? 1 : 60;
  const [from, to] = [numberOf(least) * scale, numberOf(most ?? least) * scale];
  const extra = more === undefined ? 0 : Number(more);
  const range = { min: Math.round(from + extra), max: Math.round(to + extra) };
  return range.max > 0 && range.max <= 12 * 60 && range.min <= range.max ? range : undefined;
}

function numberOf(text: string): number {
  const word = text.toLowerCase();
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
  if (word === 'a' || word === 'an') return 1;
  if (word.includes('half') || word === '½') return 0.5;
  if (words.includes(word)) return words.indexOf(word);
  return Number(word.replace(',', '.').replace('½', '')) + (word.endsWith('½') ? 0.5 : 0);
}

function isOtherTime(before: string, after: string): boolean {
  if (otherTimeBefore.test(before) || otherTimeAfter.test(after)) return true;
  return piece.test(after) && bringing.test(before);
}

function capped(range: MinuteRange, before: string, after: string): MinuteRange {
  return atMost.test(before) || atMostAfter.test(after) ? { min: 0, max: range.max } : range;
}

/** “30 minutes to 1 hour” is one length. */
function joinRanges(durations: readonly Duration[], text: string): readonly Duration[] {
  const joined: Duration[] = [];
  for (const next of durations) {
    const last = joined.at(-1);
    if (last && next.start < last.end) continue;
    if (last && next.max > last.min && between.test(text.slice(last.end, next.start))) {
      joined[joined.length - 1] = { min: last.min, max: next.max, start: last.start, end: next.end };
    } else joined.push(next);
  }
  return joined;
}
