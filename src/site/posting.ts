import { isRemoteWord, type Opening } from '../domain/opening.ts';

/** Something that search engines and job boards ask for and an opening lacks. */
export interface MissingPart {
  readonly setting: keyof Opening;
  /** Finishes the sentence “it lacks …”. */
  readonly what: string;
  /** A line to copy into the opening. */
  readonly line: string;
}

/** What an open opening lacks before it can be listed as a job posting; empty where it is complete. */
export function missingForPosting(opening: Opening, today: string): readonly MissingPart[] {
  const { posted, apply, remote, location, countries } = opening;
  const missing: MissingPart[] = [];
  if (posted === undefined)
    missing.push({ setting: 'posted', what: 'the day on which it was posted', line: `posted: ${today}` });
  if (apply === undefined)
    missing.push({
      setting: 'apply',
      what: 'a way to apply',
      line: 'apply: https://jobs.example.com/product-manager',
    });
  if (!remote && (location === undefined || isRemoteWord(location)))
    missing.push({ setting: 'location', what: 'a place', line: 'location: Ghent' });
  if (countries.length === 0 || (!remote && countries.length > 1))
    missing.push({
      setting: 'countries',
      what: remote ? 'the countries in which one may live' : 'the one country of its place',
      line: remote ? 'countries: [NL, BE]' : `countries: [${countries[0] ?? 'BE'}]`,
    });
  return missing;
}
