import type { TextWords } from '../../parsing/settings.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

/** A language together with its words: days, numbers and lists that stand among them are written by its rules. */
export interface Tongue {
  /** A tag such as `de` or `de-AT`. */
  readonly language: string;
  readonly words: Words;
  /** Which form of a word a count takes. */
  readonly plural: Pick<Intl.PluralRules, 'select'>;
  readonly number: Pick<Intl.NumberFormat, 'format'>;
}

/** Intl’s rules are dear to make, and every hiring plan asks for them. */
function createTongue(language: string, words: Words): Tongue {
  return {
    language,
    words,
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
  };
}

/** The words of every language that there are words for. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { ar, de, en, es, fr, ja };

/** The words in the text of pages, of every language. */
export const textWordsByLanguage: Readonly<Record<string, TextWords>> = Object.fromEntries(
  Object.entries(wordsByLanguage).map(([language, { text }]) => [language, text]),
);

/** The words for a language's tag, or for its base language; where there are none, the other tongue's: English. */
export function chooseTongue(language: string, other?: Tongue): Tongue {
  if (language === other?.language) return other;
  const tag = language.toLowerCase();
  const found = [tag, tag.replace(/-.*$/, '')].find((name) => Object.hasOwn(wordsByLanguage, name));
  const words = found === undefined ? undefined : wordsByLanguage[found];
  return words ? createTongue(language, words) : (other ?? createTongue('en', en));
}
