import { problem } from '../problem.ts';

const wholeSalary = 'salary: { currency: EUR, min: 62000, max: 74000, per: year }';

/** Problems of openings: their place, pay, dates and way to apply, and what is made from them. */
export const openingProblems = {
  'openings-too-many': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'A role has more than 100 openings; the rest is not read.',
    message: ({ most }) => `This is one opening more than the ${most} that a role can have; it is not read.`,
    hint: () => 'remove the openings that were filled long ago.',
  }),
  'opening-without-dash': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'An opening does not begin with a dash, by which one is told from the next.',
    message: () => 'Each opening begins with a dash, and this one has none.',
    hint: ({ mended }) =>
      `put a dash before its first line, and two more spaces before its other lines:\n\n  ${mended}`,
  }),
  'opening-apply': problem<{ address: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'The way to apply (apply) is no web or e-mail address, so that nobody could follow it.',
    message: ({ address }) => `Nobody can apply at “${address}”: it is no web or e-mail address.`,
    hint: ({ mended }) => `write an address that begins with https:// or mailto:\n\n  ${mended}`,
  }),
  'opening-apply-refused': problem<{ address: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The way to apply (apply) would run or open something other than a web page or a mail.',
    message: ({ address }) => `“${address}” can’t be a way to apply: it could run something for a reader.`,
    hint: () =>
      'write an address that begins with https:// or mailto:\n\n  apply: https://jobs.example.com/product-manager',
  }),
  'opening-closes-first': problem<{ posted: string; closes: string }>({
    severity: 'error',
    family: 'content',
    about: 'An opening closes before the day from which it is open; it is published as closed.',
    message: ({ posted, closes }) => `The opening closes on ${closes}, before it opens on ${posted}.`,
    hint: () => 'change one of the two days, so that “closes” comes after “posted”.',
  }),
  'opening-remote-anywhere': problem<Record<never, never>>({
    severity: 'error',
    family: 'content',
    about: 'A remote opening does not say in which countries one may live; search engines leave it out then.',
    message: () => 'The opening is remote and does not say in which countries one may live.',
    hint: () => 'add the countries by their two letters each:\n\n  countries: [NL, BE]',
  }),
  'opening-remote-place': problem<{ location: string }>({
    severity: 'error',
    family: 'content',
    about: 'The location of an opening says “remote”, and the setting “remote” does not.',
    message: ({ location }) => `“${location}” is no place, and “remote” is not set to true.`,
    hint: () => 'say that it is remote, and from where:\n\n  remote: true\n  countries: [NL, BE]',
  }),
  'country-unknown': problem<{ country: string; nearest: string }>({
    severity: 'error',
    family: 'content',
    about: 'A country is not written by its two letters (ISO 3166-1).',
    message: ({ country }) => `“${country}” is no country by its two letters.`,
    hint: ({ nearest }) =>
      nearest
        ? `write its two letters, if you meant this one:\n\n  ${nearest}`
        : 'write its two letters, such as NL, BE or DE.',
  }),
  'currency-unknown': problem<{ currency: string; nearest: string }>({
    severity: 'error',
    family: 'content',
    about: 'A currency is not written by its three letters (ISO 4217).',
    message: ({ currency }) => `“${currency}” is no currency by its three letters.`,
    hint: ({ nearest }) =>
      nearest
        ? `write its three letters, if you meant this one:\n\n  currency: ${nearest}`
        : 'write its three letters, such as EUR, GBP or USD.',
  }),
  'salary-without-figures': problem<{ value: string }>({
    severity: 'error',
    family: 'content',
    about:
      'The salary of an opening is a word such as “competitive”, which tells a candidate nothing; in many countries figures are the law.',
    message: ({ value }) => `“${value}” does not tell what the job pays.`,
    hint: () => `write the least and the most that you would pay:\n\n  ${wholeSalary}`,
  }),
  'salary-in-one-line': problem<{ value: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'The salary of an opening stands in one piece of text and not in its parts.',
    message: ({ value }) => `The salary “${value}” has to be written in its parts.`,
    hint: ({ mended }) => `write currency, least, most and span of time, each by its name:\n\n  ${mended}`,
  }),
  'salary-figure': problem<{ value: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'An amount of a salary has signs or separators in it, or is less than nothing.',
    message: ({ value }) => `“${value}” is no plain number.`,
    hint: ({ mended }) => `write it with digits alone:\n\n  ${mended}`,
  }),
  'salary-empty': problem<Record<never, never>>({
    severity: 'error',
    family: 'content',
    about: 'A salary names neither the least nor the most that the job pays.',
    message: () => 'The salary has neither “min” nor “max”.',
    hint: () => `write the least and the most that you would pay:\n\n  ${wholeSalary}`,
  }),
  'salary-order': problem<{ min: number; max: number }>({
    severity: 'error',
    family: 'content',
    about: 'The least that a job pays is more than the most.',
    message: ({ min, max }) => `The least that the job pays, ${min}, is more than the most, ${max}.`,
    hint: ({ min, max }) => `change one of the two, or swap them:\n\n  min: ${max}\n  max: ${min}`,
  }),
  'opening-twice': problem<{ identifier: string; other: string }>({
    severity: 'error',
    family: 'content',
    about: 'Two openings have the same number (identifier), so that job boards would take them for one.',
    message: ({ identifier, other }) => `The opening “${identifier}” is in ${other} already.`,
    hint: () => 'give each opening a number of its own.',
  }),
  'opening-without-role': problem<Record<never, never>>({
    severity: 'warning',
    family: 'content',
    about: 'A page that is no job description has openings; they are shown nowhere.',
    message: () => 'This page has openings, but it is no job description, so that nobody would see them.',
    hint: () => 'say that it is one, or remove the openings:\n\n  type: job-description',
  }),
  'opening-without-salary': problem<Record<never, never>>({
    severity: 'warning',
    family: 'content',
    about: 'An open opening does not say what it pays, which is what candidates ask first.',
    message: () => 'This opening does not say what it pays.',
    hint: () => `write the least and the most that you would pay:\n\n  ${wholeSalary}`,
  }),
  'salary-required': problem<{ country: string }>({
    severity: 'error',
    family: 'content',
    about:
      'An open opening does not say what it pays, in a country for which the option `payTransparency` asks for it.',
    message: ({ country }) => `This opening has to say what it pays, since it is in ${country}.`,
    hint: () => `write the least and the most that you would pay:\n\n  ${wholeSalary}`,
  }),
  'job-posting-incomplete': problem<{ missing: readonly string[]; lines: readonly string[] }>({
    severity: 'warning',
    family: 'content',
    about:
      'An open opening lacks something without which search engines and job boards do not list it; candidates see it on the page alone.',
    message: ({ missing }) => `Search engines won’t list this opening: it lacks ${missing.join(', ')}.`,
    hint: ({ lines }) => `add to the opening:\n\n${lines.map((line) => `  ${line}`).join('\n')}`,
  }),
  'job-posting-without-company': problem<Record<never, never>>({
    severity: 'warning',
    family: 'setup',
    about:
      'There are open openings, and no option says which company hires; search engines list none of them.',
    message: () => 'Search engines won’t list this opening: no option names the company that hires.',
    hint: () =>
      'name it in the options:\n\n  organization:\n    name: Your Company\n    url: https://www.example.com/',
  }),
  'feeds-without-address': problem<Record<never, never>>({
    severity: 'info',
    family: 'setup',
    about: 'There are open openings, and no feeds of them, since the site’s own address is not known.',
    message: () => 'No feed of openings is written, since the site’s own address is not known.',
    hint: () => 'give it in the options:\n\n  baseUrl: https://www.example.com/',
  }),
  'jobs-page-taken': problem<{ url: string }>({
    severity: 'info',
    family: 'content',
    about: 'A page of the handbook stands where the page of open jobs would; the author’s page goes first.',
    message: ({ url }) => `This page stands at ${url}, so that no page of open jobs is made.`,
    hint: () => 'leave it so, or give this page another address to have both:\n\n  permalink: /working-here/',
  }),
};
