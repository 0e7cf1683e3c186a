import type { Handbook } from '../domain/handbook.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import { factsOf } from '../site/opening-facts.ts';
import { nameOfOpening } from '../site/opening-view.ts';
import { indexOpenings, type RoleOpening } from '../site/openings-index.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { siteTitle } from '../site/site-title.ts';
import { tongueOf } from '../site/tongue-of.ts';
import { jobText } from './job-text.ts';

/*
 * The feeds are written by hand over `xml.ts`: Atom is a dozen elements, JSON Feed an object, and no library writes
 * Indeed's. What npm has for Atom brings RSS, an XML writer and the clock along, and a feed of ours has to come out
 * the same twice.
 */

/** What every feed of open jobs says of itself. */
export interface JobsFeed {
  readonly title: string;
  /** The page that lists the same. */
  readonly homeUrl: string;
  /** The folder in which the feeds lie. */
  readonly folderUrl: string;
  readonly author: string;
  readonly authorUrl?: string;
  readonly language: string;
  /** The day of the newest entry; of the build where there is none. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One open job, as feed readers list it. */
export interface FeedEntry {
  /** Never changes, wherever the opening is shown: the role's address with the opening's name. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly html: string;
  readonly posted: string;
  readonly team?: string;
  readonly opening: RoleOpening;
}

/** Every open opening that is for everybody. */
export function listOpenJobs(handbook: Handbook): readonly RoleOpening[] {
  return indexOpenings(handbook).open.filter(({ page }) => page.frontMatter.visibility === 'public');
}

/** The feed of open jobs; undefined where no page is a job description, or the site's address is not known. */
export function jobsFeed(handbook: Handbook, settings: HandbookSettings): JobsFeed | undefined {
  const { origin, place, words, language, organization, today } = settings;
  const hasRoles = handbook.pages.some(({ kind }) => kind === 'job-description');
  if (origin === undefined || !hasRoles) return undefined;
  const title = siteTitle(handbook, settings);
  const folderUrl = origin + place.pathPrefix + place.prefix.slice(1);
  const entries = listOpenJobs(handbook)
    .map((opening) => entryOf(opening, handbook, settings, origin))
    .sort((a, b) => (a.posted === b.posted ? compare(a.id, b.id) : compare(b.posted, a.posted)));
  return {
    title: `${words.openJobs} – ${title}`,
    homeUrl: handbook.jobsPages ? origin + handbook.jobsPages.address.url : folderUrl,
    folderUrl,
    author: organization.name ?? title,
    ...(organization.url === undefined ? {} : { authorUrl: organization.url }),
    language,
    updated: entries[0]?.posted ?? today,
    entries,
  };
}

function entryOf(
  opening: RoleOpening,
  { addresses }: Handbook,
  settings: HandbookSettings,
  origin: string,
): FeedEntry {
  const { page, address, slug } = opening;
  const { team } = page.jobDescription.role;
  const role = addresses.get(page.path) ?? address;
  return {
    id: `${origin}${role.url}#${encodeURIComponent(slug)}`,
    url: origin + address.url,
    title: nameOfOpening(opening, settings),
    ...(page.description === undefined ? {} : { summary: page.description }),
    html: htmlOf(opening, settings),
    posted: opening.opening.posted ?? settings.today,
    ...(team === undefined ? {} : { team }),
    opening,
  };
}

function htmlOf({ opening, page }: RoleOpening, settings: HandbookSettings): string {
  const { words, language } = tongueOf(page, settings);
  const facts = factsOf(opening, words, language);
  const list = facts
    .map(({ label, value }) => `<li>${escapeHtml(label + words.colon + value)}</li>`)
    .join('');
  return `<ul>${list}</ul>${jobText(page.jobDescription)}`;
}

/** By code unit, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
