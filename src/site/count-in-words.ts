import { formatNumber } from './format-number.ts';
import { fill } from './opening-facts.ts';
import type { CountWords } from './words/plan-words.ts';

/** The words for a count, by the plural rules of their language. */
export function countInWords(count: number, words: CountWords, language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  return fill(words[rule] ?? words.other, { count: formatNumber(count, language) });
}
