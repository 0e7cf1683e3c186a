import { isRemoteWord, type Opening, type Salary } from '../domain/opening.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import type { RoleOpening } from '../site/openings-index.ts';
import { missingForPosting } from '../site/posting.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { jobText } from './job-text.ts';
import { organizationOf } from './organization.ts';
import type { JobPosting, MonetaryAmount, Place } from './schema-org.ts';

/**
 * schema.org's JobPosting of one opening, as search engines read it; undefined where the opening is not open, its page
 * is not listed, or something is missing that they require (which has been told to the author).
 *
 * Each posting stands alone on a page: Google wants JobPosting on “the most detailed leaf page” and none on pages that
 * list jobs, so that one `@graph` of several postings in the role's page would lead candidates to the wrong Apply.
 * A role with one open opening is that page itself; where several are open at once, each has a page below the role's
 * and the role's page has no JobPosting.
 *
 * Everything in it stands in the page that a reader sees. Nothing is made up: what is not in the front matter or the
 * text is left out. `directApply` is false since our page leads on to where one applies.
 */
export function jobPostingOf(opening: RoleOpening, settings: HandbookSettings): JobPosting | undefined {
  const { page, status, address } = opening;
  const { organization, origin, today } = settings;
  const { posted, closes, employmentType, salary, identifier, remote, countries } = opening.opening;
  const company = organizationOf(settings);
  const isListed = !page.frontMatter.unlisted && page.frontMatter.visibility === 'public';
  if (status !== 'open' || !isListed || !company || posted === undefined) return undefined;
  if (missingForPosting(opening.opening, today).length > 0) return undefined;
  const location = placeOf(opening.opening);
  const countryNames = new Intl.DisplayNames(page.frontMatter.lang ?? settings.language, { type: 'region' });
  return {
    '@type': 'JobPosting',
    title: page.title,
    description: jobText(page.jobDescription) || `<p>${escapeHtml(page.description ?? page.title)}</p>`,
    datePosted: posted,
    ...(closes === undefined ? {} : { validThrough: `${closes}T23:59:59` }),
    ...(employmentType === undefined ? {} : { employmentType }),
    hiringOrganization: company,
    ...(location ? { jobLocation: location } : {}),
    ...(remote
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: countries.map((code) => ({
            '@type': 'Country' as const,
            name: countryNames.of(code) ?? code,
          })),
        }
      : {}),
    ...(salary === undefined ? {} : { baseSalary: amountOf(salary) }),
    ...(identifier === undefined
      ? {}
      : {
          identifier: { '@type': 'PropertyValue', name: organization.name ?? '', value: identifier },
        }),
    directApply: false,
    ...(origin === undefined ? {} : { url: origin + address.url }),
  };
}

/** The town with its country; absent for a remote job without an office. */
function placeOf({ location, countries, remote }: Opening): Place | undefined {
  if (location === undefined || isRemoteWord(location) || (remote && countries.length !== 1))
    return undefined;
  const [country = ''] = countries;
  return {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: location, addressCountry: country },
  };
}

function amountOf({ currency, min, max, per }: Salary): MonetaryAmount {
  const amount =
    min !== undefined && min === max
      ? { value: min }
      : {
          ...(min === undefined ? {} : { minValue: min }),
          ...(max === undefined ? {} : { maxValue: max }),
        };
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: per.toUpperCase() },
  };
}
