import { isRemoteWord, type Opening, type Salary } from '../domain/opening.ts';
import { formatDate } from './format-date.ts';
import type { Fact } from './page-view.ts';
import type { Words } from './words/words.ts';

/** An opening's facts in words, in one language; one that is not stated is not there. */
export function factsOf(opening: Opening, words: Words, language: string): readonly Fact[] {
  const { employmentType, salary, posted, closes, identifier } = opening;
  const { openings } = words;
  const values: readonly (readonly [Fact['name'], string, string | undefined])[] = [
    ['place', openings.where, placeInWords(opening, words, language)],
    ['employmentType', openings.employmentType, employmentType && openings.types[employmentType]],
    ['salary', openings.salary, salary && salaryInWords(salary, words, language)],
    ['closes', openings.closes, closes && formatDate(closes, language)],
    ['posted', openings.posted, posted && formatDate(posted, language)],
    ['identifier', openings.identifier, identifier],
  ];
  return values.flatMap(([name, label, value]) => (value ? [{ name, label, value }] : []));
}

/** “Ghent, Belgium”, “Remote (Belgium or Germany)”, “Ghent or Remote (Belgium)”; empty where neither is stated. */
export function placeInWords(
  { location, countries, remote }: Opening,
  words: Words,
  language: string,
): string {
  const place = isRemoteWord(location) ? '' : (location ?? '');
  const names = countriesInWords(countries, language);
  const { placeIn, remoteIn, placeOrRemote, remote: anywhere } = words.openings;
  if (!remote) {
    if (!place || countries.length !== 1) return place || names;
    return fill(placeIn, { place, country: names });
  }
  const far = names ? fill(remoteIn, { countries: names }) : anywhere;
  return place ? fill(placeOrRemote, { place, remote: far }) : far;
}

function countriesInWords(countries: readonly string[], language: string): string {
  if (countries.length === 0) return '';
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return list.format(countries.map((code) => names.of(code) ?? code));
}

/** “€54,000 – €67,000 a year”, “from €19.20 an hour” */
export function salaryInWords({ currency, min, max, per }: Salary, words: Words, language: string): string {
  const whole = [min, max].every((amount) => amount === undefined || Number.isInteger(amount));
  const digits = whole ? { maximumFractionDigits: 0 } : {};
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, ...digits });
  const { salaryFrom, salaryUpTo, salaryPer } = words.openings;
  const amount =
    min === undefined
      ? fill(salaryUpTo, { salary: format.format(max ?? 0) })
      : max === undefined
        ? fill(salaryFrom, { salary: format.format(min) })
        : min === max
          ? format.format(min)
          : format.formatRange(min, max);
  return fill(salaryPer[per], { salary: amount });
}

/** Puts values into a text with `{name}`s in it; a value is never read as a pattern. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
