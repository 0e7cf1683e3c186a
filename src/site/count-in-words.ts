import { fill } from './opening-facts.ts';
import type { Tongue } from './words/choose-words.ts';
import type { CountWords } from './words/plan-words.ts';

/** The words for a count, by the plural rules of their language. */
export function countInWords(count: number, words: CountWords, { plural, number }: Tongue): string {
  return fill(words[plural.select(count)] ?? words.other, { count: number.format(count) });
}
