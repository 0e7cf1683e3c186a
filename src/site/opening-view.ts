import type { JobDescriptionPage } from '../domain/page.ts';
import { formatDate } from './format-date.ts';
import { groupBy } from './group-by.ts';
import { placeOf } from './jobs-pages.ts';
import { factsOf, fill, placeInWords } from './opening-facts.ts';
import type { OpeningsIndex, RoleOpening } from './openings-index.ts';
import type { JobDescriptionView, ListedOpening, NoOpeningView, OpeningView } from './page-view.ts';
import type { HandbookSettings } from './settings.ts';
import type { Words } from './words/words.ts';

/** What viewing openings needs of the build. */
export interface OpeningsContext {
  readonly openings: OpeningsIndex;
  readonly settings: HandbookSettings;
}

/** The openings of one role, and what is said where none of them is open. */
export function viewOpenings(
  page: JobDescriptionPage,
  context: OpeningsContext,
): Pick<JobDescriptionView, 'openings' | 'noOpening'> {
  const placed = context.openings.byPath.get(page.path) ?? [];
  const openings = placed.map((each) => viewOpening(each, context));
  if (openings.some(({ open }) => open)) return { openings };
  const noOpening = viewNoOpening(page, openings.at(-1)?.closedNotice, context);
  return { openings, ...(noOpening ? { noOpening } : {}) };
}

/** One opening, in the language of its page. */
export function viewOpening(
  { page, opening, status, address }: RoleOpening,
  { settings }: OpeningsContext,
): OpeningView {
  const { words } = settings;
  const language = languageOfRole(page, settings);
  const open = status === 'open';
  return {
    opening,
    open,
    place: placeInWords(opening, words, language),
    facts: factsOf(opening, words, language),
    ...(open && opening.apply ? { applyUrl: opening.apply } : {}),
    url: address.url,
    closedNotice: closedNotice(opening.closes, status, settings, language),
  };
}

function closedNotice(
  closes: string | undefined,
  status: RoleOpening['status'],
  { words }: HandbookSettings,
  language: string,
): string {
  const { closed, closedOn } = words.openings;
  // One that was taken down early did not close on its day.
  return closes === undefined || status === 'closed'
    ? closed
    : fill(closedOn, { date: formatDate(closes, language) });
}

/** A role that never had an opening says nothing of it, unless the company wants to be written to. */
function viewNoOpening(
  page: JobDescriptionPage,
  notice: string | undefined,
  context: OpeningsContext,
): NoOpeningView | undefined {
  const { jobAlerts, words } = context.settings;
  if (notice === undefined && jobAlerts === undefined) return undefined;
  return {
    notice: notice ?? words.openings.none,
    ...(jobAlerts === undefined ? {} : { alertsUrl: jobAlerts }),
    similar: notice === undefined ? [] : similarTo(page, context),
  };
}

const mostSimilar = 3;

/** A few open jobs: those of the same team before others. */
function similarTo(page: JobDescriptionPage, context: OpeningsContext): readonly ListedOpening[] {
  const { open, openByTeam } = context.openings;
  const { team } = page.jobDescription.role;
  const sameTeam = team === undefined ? [] : (openByTeam.get(team) ?? []);
  // Enough of each list that one of a role's own openings can fall away; never all of a large handbook's.
  const candidates = [...sameTeam.slice(0, 40), ...open.slice(0, 40)];
  const byRole = groupBy(candidates, ({ path }) => path);
  return [...byRole]
    .flatMap(([path, [first]]) => (first && path !== page.path ? [first] : []))
    .slice(0, mostSimilar)
    .map((each) => viewListed(each, context));
}

/** An opening in a list: with its role. */
export function viewListed(opening: RoleOpening, context: OpeningsContext): ListedOpening {
  const { page, address } = opening;
  const { team } = page.jobDescription.role;
  const town = placeOf(opening);
  return {
    role: { label: page.title, url: address.url },
    opening: viewOpening(opening, context),
    ...(team === undefined ? {} : { team }),
    ...(town === undefined ? {} : { town }),
  };
}

function languageOfRole({ frontMatter }: JobDescriptionPage, { language }: HandbookSettings): string {
  return frontMatter.lang ?? language;
}

/** The name of the page of one of several openings: “Field Engineer, Ghent”. */
export function nameOfOpening(
  { page, opening }: RoleOpening,
  { words, language }: Pick<HandbookSettings, 'language'> & { readonly words: Words },
): string {
  const place = placeInWords(opening, words, page.frontMatter.lang ?? language);
  return place ? fill(words.openings.roleIn, { role: page.title, place }) : page.title;
}
