import type { JobDescriptionPage } from '../domain/page.ts';
import { formatDate } from './format-date.ts';
import { groupBy } from './group-by.ts';
import { placeOf } from './jobs-pages.ts';
import { factsOf, fill, placeInWords } from './opening-facts.ts';
import type { OpeningsIndex, RoleOpening } from './openings-index.ts';
import type { JobDescriptionView, ListedOpening, NoOpeningView, OpeningView } from './page-view.ts';
import type { HandbookSettings } from './settings.ts';
import { tongueOf } from './tongue-of.ts';
import type { Tongue } from './words/choose-words.ts';

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
  const tongue = tongueOf(page, context.settings);
  const openings = placed.map((each) => viewOpening(each, tongue));
  if (openings.some(({ open }) => open)) return { openings };
  const noOpening = viewNoOpening(page, openings.at(-1)?.closedNotice, tongue, context);
  return { openings, ...(noOpening ? { noOpening } : {}) };
}

/** One opening, in the language of the page that shows it. */
export function viewOpening({ opening, status, address }: RoleOpening, tongue: Tongue): OpeningView {
  const { words, language } = tongue;
  const open = status === 'open';
  const facts = factsOf(opening, words, language);
  return {
    opening,
    open,
    place: facts.find(({ name }) => name === 'place')?.value ?? '',
    facts,
    ...(open && opening.apply ? { applyUrl: opening.apply } : {}),
    url: address.url,
    closedNotice: closedNotice(opening.closes, status, tongue),
  };
}

function closedNotice(
  closes: string | undefined,
  status: RoleOpening['status'],
  { words, language }: Tongue,
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
  tongue: Tongue,
  context: OpeningsContext,
): NoOpeningView | undefined {
  const { jobAlerts } = context.settings;
  if (notice === undefined && jobAlerts === undefined) return undefined;
  return {
    notice: notice ?? tongue.words.openings.none,
    ...(jobAlerts === undefined ? {} : { alertsUrl: jobAlerts }),
    similar: notice === undefined ? [] : similarTo(page, tongue, context),
  };
}

const mostSimilar = 3;

/** A few open jobs: those of the same team before others. */
function similarTo(
  page: JobDescriptionPage,
  tongue: Tongue,
  context: OpeningsContext,
): readonly ListedOpening[] {
  const { open, openByTeam } = context.openings;
  const { team } = page.jobDescription.role;
  const sameTeam = team === undefined ? [] : (openByTeam.get(team) ?? []);
  // Enough of each list that one of a role's own openings can fall away; never all of a large handbook's.
  const candidates = [...sameTeam.slice(0, 40), ...open.slice(0, 40)];
  const byRole = groupBy(candidates, ({ path }) => path);
  return [...byRole]
    .flatMap(([path, [first]]) => (first && path !== page.path ? [first] : []))
    .slice(0, mostSimilar)
    .map((each) => viewListed(each, tongue));
}

/** An opening in a list: with its role. */
export function viewListed(opening: RoleOpening, tongue: Tongue): ListedOpening {
  const { page, address } = opening;
  const { team } = page.jobDescription.role;
  const town = placeOf(opening);
  return {
    role: { label: page.title, url: address.url },
    opening: viewOpening(opening, tongue),
    ...(team === undefined ? {} : { team }),
    ...(town === undefined ? {} : { town }),
  };
}

/** The name of the page of one of several openings: “Field Engineer, Ghent”. */
export function nameOfOpening(
  { page, opening }: RoleOpening,
  settings: Pick<HandbookSettings, 'tongue'>,
): string {
  const { words, language } = tongueOf(page, settings);
  const place = placeInWords(opening, words, language);
  return place ? fill(words.openings.roleIn, { role: page.title, place }) : page.title;
}
