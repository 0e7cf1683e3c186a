import type { MinuteRange } from '../domain/hiring-plan.ts';
import { fill } from './opening-facts.ts';
import type { PlanWords } from './words/plan-words.ts';

/** “45 min”, “45–60 min”, “1–2 h”, “30 min – 1 h 30 min”, “at most 90 min” */
export function rangeInWords({ min, max }: MinuteRange, words: PlanWords): string {
  if (min === max) return minutesInWords(max, words);
  if (min === 0) return fill(words.atMost, { time: minutesInWords(max, words) });
  if (max <= 90) return fill(words.minutes, { count: range(min, max, words) });
  if (min % 60 === 0 && max % 60 === 0) return fill(words.hours, { count: range(min / 60, max / 60, words) });
  return fill(words.fromTo, { time: minutesInWords(min, words), longer: minutesInWords(max, words) });
}

/** “45 min”, “90 min”, “2 h”, “2 h 20 min” */
export function minutesInWords(minutes: number, words: PlanWords): string {
  if (minutes <= 90) return fill(words.minutes, { count: String(minutes) });
  const rest = minutes % 60;
  const hours = fill(words.hours, { count: String(Math.floor(minutes / 60)) });
  if (rest === 0) return hours;
  return fill(words.hoursAndMinutes, { hours, minutes: fill(words.minutes, { count: String(rest) }) });
}

function range(least: number, most: number, words: PlanWords): string {
  return fill(words.range, { least: String(least), most: String(most) });
}
