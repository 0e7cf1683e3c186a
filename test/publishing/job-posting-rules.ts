/*
 * The rules by which search engines take a JobPosting, written down from their documentation and not from our builder:
 * what a posting may be, and that it says nothing its page does not show.
 */

const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const units = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const isoDay = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

type Json = { readonly [name: string]: unknown };
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every thing of a type in a page's JSON-LD, read as a program reads it. */
export function thingsIn(html: string, type: string): readonly Json[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  return blocks
    .flatMap(([, json = '']) => (JSON.parse(json) as { '@graph': Json[] })['@graph'])
    .filter((thing) => thing['@type'] === type);
}

/** What is wrong with a posting, in a few words each; `shown` is what a reader sees of the page. */
export function faultsOfPosting(posting: Json, today: string): readonly string[] {
  const faults: string[] = [];
  const must = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  must(/\S/.test(text(posting.title)), 'title');
  must(
    !/[|–—]|\b(?:Ghent|Deventer|remote|€|\d{4,})\b/i.test(text(posting.title)),
    'title holds more than the job',
  );
  const description = text(posting.description);
  must(description.length > 200, 'description');
  must(!/<(?!\/?(?:p|ul|li|br)>)/.test(description), 'description has other elements than p, ul, li, br');
  must(!/<(p|li)>\s*<\/\1>/.test(description), 'description has an empty paragraph');
  must(isoDay.test(text(posting.datePosted)) && text(posting.datePosted) <= today, 'datePosted');
  must(/\S/.test(text(at(posting, 'hiringOrganization', 'name'))), 'hiringOrganization.name');
  must(at(posting, 'hiringOrganization', '@type') === 'Organization', 'hiringOrganization.@type');
  for (const name of ['sameAs', 'logo'])
    must(/^https?:\/\//.test(text(at(posting, 'hiringOrganization', name))), `hiringOrganization.${name}`);
  const isRemote = posting.jobLocationType !== undefined;
  const country = at(posting, 'jobLocation', 'address', 'addressCountry');
  must(isRemote || /^[A-Z]{2}$/.test(text(country)), 'jobLocation.address.addressCountry');
  must(
    isRemote || /\S/.test(text(at(posting, 'jobLocation', 'address', 'addressLocality'))),
    'addressLocality',
  );
  if (isRemote) {
    must(posting.jobLocationType === 'TELECOMMUTE', 'jobLocationType');
    const places = posting.applicantLocationRequirements;
    must(Array.isArray(places) && places.length > 0, 'applicantLocationRequirements');
    for (const place of Array.isArray(places) ? places : [])
      must(at(place, '@type') === 'Country' && /\S/.test(text(at(place, 'name'))), 'Country');
  }
  if (posting.validThrough !== undefined)
    must(
      isoDay.test(text(posting.validThrough)) && text(posting.validThrough).slice(0, 10) >= today,
      'validThrough',
    );
  must(employmentTypes.includes(text(posting.employmentType)), 'employmentType');
  must(/^[A-Z]{3}$/.test(text(at(posting, 'baseSalary', 'currency'))), 'baseSalary.currency');
  const value = at(posting, 'baseSalary', 'value');
  must(units.includes(text(at(value, 'unitText'))), 'unitText');
  const [least, most, exact] = ['minValue', 'maxValue', 'value'].map((name) => at(value, name));
  const isRange = typeof least === 'number' && typeof most === 'number' && least <= most;
  must(isRange || typeof exact === 'number', 'baseSalary.value');
  must(/\S/.test(text(at(posting, 'identifier', 'value'))), 'identifier');
  must(typeof posting.directApply === 'boolean', 'directApply');
  must(/^https:\/\//.test(text(posting.url)), 'url');
  return faults;
}

/** What a posting says and its page does not show. */
export function unseenIn(posting: Json, shown: string): readonly string[] {
  const locality = at(posting, 'jobLocation', 'address', 'addressLocality');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const country = text(at(posting, 'jobLocation', 'address', 'addressCountry'));
  const places = posting.applicantLocationRequirements;
  const day = (value: unknown) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${text(value).slice(0, 10)}T00:00:00Z`),
    );
  const amount = (value: unknown) =>
    new Intl.NumberFormat('en', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2 }).format(
      Number(value),
    );
  const said = [
    text(posting.title),
    text(at(posting, 'hiringOrganization', 'name')),
    ...(locality === undefined ? [] : [text(locality), names.of(country) ?? country]),
    ...(Array.isArray(places) ? places.map((place) => text(at(place, 'name'))) : []),
    day(posting.datePosted),
    ...(posting.validThrough === undefined ? [] : [day(posting.validThrough)]),
    amount(at(posting, 'baseSalary', 'value', 'minValue')),
    amount(at(posting, 'baseSalary', 'value', 'maxValue')),
    text(at(posting, 'identifier', 'value')),
    text(posting.employmentType).toLowerCase().replace('_', '-'),
    // A step's length and people stand in the page between its name and what it is about.
    ...[...text(posting.description).matchAll(/<(?:p|li)>([^<]+)/g)].flatMap(([, words = '']) =>
      words.split(/[.:;,()]| for | with | by /),
    ),
  ];
  const flat = (words: string) =>
    words
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const seen = flat(shown);
  return said.filter((words) => !seen.includes(flat(words)));
}
