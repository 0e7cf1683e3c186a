import type { Handbook } from '../domain/handbook.ts';
import { type EmploymentType, isRemoteWord } from '../domain/opening.ts';
import { salaryInWords } from '../site/opening-facts.ts';
import type { RoleOpening } from '../site/openings-index.ts';
import { missingForPosting } from '../site/posting.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { tongueOf } from '../site/tongue-of.ts';
import { listOpenJobs } from './feed-entries.ts';
import { jobText } from './job-text.ts';
import { cdata } from './xml.ts';

/** Indeed's words for kinds of employment. */
const jobTypes: Readonly<Partial<Record<EmploymentType, string>>> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'perdiem',
};

/**
 * `indeed.xml`: every open opening of the site, in the form that Indeed and other job boards read. Each field stands in
 * CDATA as it is, since entities are not read there. One that lacks what they require is not in it, which has been told
 * to the author. An opening in several countries is several jobs, each with a number of its own that never changes.
 */
export function formatIndeed(handbook: Handbook, settings: HandbookSettings): string {
  const company = settings.organization.name;
  const openings = company === undefined ? [] : listOpenJobs(handbook);
  const jobs = openings
    .filter(({ opening }) => missingForPosting(opening, settings.today).length === 0)
    .flatMap((opening) => opening.opening.countries.map((country) => formatJob(opening, country, settings)));
  return `<?xml version="1.0" encoding="utf-8"?>\n<source>\n${jobs.join('')}</source>\n`;
}

function formatJob(placed: RoleOpening, country: string, settings: HandbookSettings): string {
  const { page, opening, address } = placed;
  const { posted = '', closes, employmentType, location, remote, salary } = opening;
  const { organization, origin = '' } = settings;
  const { words, language } = tongueOf(page, settings);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', page.title],
    ['date', `${posted}T00:00:00Z`],
    ['referencenumber', referenceOf(placed, country)],
    ['requisitionid', opening.identifier],
    ['url', origin + address.url],
    ['company', organization.name],
    ['city', isRemoteWord(location) ? undefined : location],
    ['country', country],
    ['description', jobText(page.jobDescription, withoutEntities)],
    ['salary', salary && salaryInWords(salary, words, language)],
    ['jobtype', employmentType && jobTypes[employmentType]],
    ['category', page.jobDescription.role.team],
    ['expirationdate', closes],
    ['remotetype', remote ? 'Fully remote' : undefined],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`<${name}>${cdata(value)}</${name}>`] : []));
  return `<job>\n${written.join('\n')}\n</job>\n`;
}

/** One number for each place: the opening's own, with the country where it has several. */
function referenceOf({ opening, path, slug }: RoleOpening, country: string): string {
  const own = opening.identifier ?? `${path.replace(/\.[^.]*$/, '')}/${slug}`;
  return opening.countries.length > 1 ? `${own}-${country}` : own;
}

/** Marks stand for themselves; only a “<” that would begin an element has to be written otherwise. */
function withoutEntities(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '&lt;');
}
