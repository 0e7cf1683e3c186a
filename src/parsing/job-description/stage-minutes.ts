import type { MinuteRange } from '../../domain/hiring-plan.ts';
import { type Duration, findDurations } from './duration.ts';
import { splitSentences } from './sentences.ts';

/** A step as far as its length goes: its title, what follows, and the steps within it. */
export interface TimedText {
  readonly title: string;
  readonly description: string;
  readonly parts: readonly TimedText[];
}

const count = '(two|three|four|five|six|2|3|4|5|6)';
const meeting = '(?:interviews?|calls?|sessions?|conversations?|chats?|meetings?|rounds?|blocks?)';
/** “two interviews of”, “3 x”, “2 back-to-back” right before a length */
const countBefore = new RegExp(
  `\\b${count}\\s*(?:[x×]|(?:[\\w-]+ ){0,3}${meeting}(?: of| with [\\w ]+ of|, each|:)?(?: \\(?))\\s*(?:about |~ ?)?$`,
  'i',
);
/** “three 45-minute interviews” */
const countRightBefore = new RegExp(
  `\\b${count} (?:separate |back-to-back |remote |individual |different )*$`,
  'i',
);
const manyMeetings =
  /^\s*(?:[\w-]+ ){0,3}(?:interviews|calls|sessions|conversations|chats|meetings|rounds)\b/i;
/** “45 minutes each” */
const eachAfter = /^\s*\)?,? ?(?:each|apiece)\b/i;
const countAnywhere = new RegExp(
  `\\b${count} (?:[\\w-]+ ){0,3}(?:interviews|calls|sessions|conversations|chats|meetings|rounds)\\b`,
  'i',
);
const choice = /\b(?:one of|either|choose|choice of|option)\b/i;

/** The candidate's time in a step; absent where the page does not state it. */
export function readMinutes(step: TimedText): MinuteRange | undefined {
  return ownMinutes(step) ?? minutesOfParts(step);
}

/** A length in the title is the step's; without one the first sentence with a length states it. */
function ownMinutes({ title, description }: TimedText): MinuteRange | undefined {
  const inTitle = sumOf(findDurations(title), title);
  if (inTitle) return inTitle;
  for (const sentence of splitSentences(description)) {
    const sum = sumOf(findDurations(sentence), sentence);
    if (sum) return sum;
  }
  return undefined;
}

function minutesOfParts({ title, description, parts }: TimedText): MinuteRange | undefined {
  const lengths = parts.flatMap((part) => readMinutes(part) ?? []);
  const [first] = lengths;
  if (!first) return undefined;
  if (choice.test(`${title} ${description}`) || parts.every((part) => /^option\b/i.test(part.title.trim())))
    return {
      min: Math.min(...lengths.map(({ min }) => min)),
      max: Math.max(...lengths.map(({ max }) => max)),
    };
  return add(lengths);
}

function sumOf(durations: readonly Duration[], text: string): MinuteRange | undefined {
  if (durations.length === 0) return undefined;
  return add(durations.map((duration) => multiply(duration, timesOf(duration, text))));
}

function timesOf({ start, end }: Duration, text: string): number {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const found =
    countBefore.exec(before)?.[1] ??
    (manyMeetings.test(after) ? countRightBefore.exec(before)?.[1] : undefined) ??
    (eachAfter.test(after) ? countAnywhere.exec(text)?.[1] : undefined);
  return found === undefined ? 1 : numberOf(found);
}

function numberOf(word: string): number {
  const at = ['two', 'three', 'four', 'five', 'six'].indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 2;
}

const multiply = ({ min, max }: MinuteRange, times: number): MinuteRange => ({
  min: min * times,
  max: max * times,
});

function add(ranges: readonly MinuteRange[]): MinuteRange {
  return {
    min: ranges.reduce((sum, { min }) => sum + min, 0),
    max: ranges.reduce((sum, { max }) => sum + max, 0),
  };
}
