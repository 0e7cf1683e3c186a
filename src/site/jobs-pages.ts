import type { Report } from '../diagnostics/report.ts';
import type { JobsFilter, JobsPages, PageAddress, PlacedOpening, Redirect } from '../domain/handbook.ts';
import { isRemoteWord } from '../domain/opening.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { addressKey, addressOf, type SitePlace } from './addresses.ts';
import { placeOpenings, shortSlug } from './openings.ts';
import type { HandbookSettings } from './settings.ts';
import { type TakenPaths, takeFreePath } from './taken-paths.ts';
import { wordOrder } from './word-order.ts';

/** Where the page of openings and roles stands, below the handbook. */
export const jobsPath = '/jobs/';

/** What placing openings and the pages that list them needs of the build. */
export interface JobsInput {
  readonly opened: readonly OpenedPage[];
  readonly pages: readonly HandbookPage[];
  readonly addresses: ReadonlyMap<string, PageAddress>;
  readonly redirects: readonly Redirect[];
  readonly taken: TakenPaths;
}

/** Openings and the pages that list them, with the addresses of all pages that are made for them. */
export interface PlacedJobs {
  readonly openings: readonly PlacedOpening[];
  readonly jobsPages?: JobsPages;
  readonly madeAddresses: readonly PageAddress[];
}

/**
 * Places every opening, the page of openings and roles, and one page for each team, place and remote work. Where an
 * author's page stands, that one is the page of jobs, and ours is not made.
 */
export function placeJobs(
  input: JobsInput,
  { place, today, language }: HandbookSettings,
  report: Report,
): PlacedJobs {
  const { pages, addresses, taken } = input;
  const openings = placeOpenings({ pages, addresses, taken, place, today });
  const owned = openings.flatMap(({ ownAddress }) => ownAddress ?? []);
  const hasRoles = pages.some(({ kind, frontMatter }) => kind === 'job-description' && !frontMatter.unlisted);
  if (!hasRoles) return { openings, madeAddresses: owned };
  const author = authorOf(input);
  if (author) {
    report('jobs-page-taken', author.placeOf('permalink'), { url: jobsPath });
    return { openings, madeAddresses: owned };
  }
  // A group or folder of that name is shown by it, too.
  taken.take(jobsPath, jobsPath);
  const jobsPages = {
    address: addressOf(jobsPath, place),
    filters: placeFilters(openings, pages, taken, place, language),
  };
  const made = [jobsPages.address, ...jobsPages.filters.map(({ address }) => address)];
  return { openings, jobsPages, madeAddresses: [...owned, ...made] };
}

/** The page that stands where the page of jobs would, or to which its address leads. */
function authorOf({ opened, addresses, redirects }: JobsInput): OpenedPage | undefined {
  const isThere = ({ path }: PageAddress) => addressKey(path) === addressKey(jobsPath);
  const path =
    [...addresses].find(([, address]) => isThere(address))?.[0] ??
    redirects.find(({ from }) => isThere(from))?.path;
  return path === undefined ? undefined : opened.find(({ source }) => source.path === path);
}

/** A way to look through openings is offered only where it would divide them. */
function placeFilters(
  openings: readonly PlacedOpening[],
  pages: readonly HandbookPage[],
  taken: TakenPaths,
  place: SitePlace,
  language: string,
): readonly JobsFilter[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const open = openings.filter(
    ({ status, path }) => status === 'open' && byPath.get(path)?.frontMatter.unlisted === false,
  );
  const teams = unique(
    open.map(({ path }) => teamOf(byPath.get(path))),
    language,
  );
  const places = unique(open.map(placeOf), language);
  const remote = open.filter(({ opening }) => opening.remote).length;
  const make = (kind: JobsFilter['kind'], value: string, path: string): JobsFilter => ({
    kind,
    value,
    address: addressOf(takeFreePath(path, taken), place),
  });
  return [
    ...(teams.length > 1
      ? teams.map((team) => make('team', team, `${jobsPath}team/${shortSlug(team)}/`))
      : []),
    ...(places.length > 1
      ? places.map((town) => make('place', town, `${jobsPath}place/${shortSlug(town)}/`))
      : []),
    ...(remote > 0 && remote < open.length ? [make('remote', '', `${jobsPath}remote/`)] : []),
  ];
}

/** The team by which an opening is found. */
export function teamOf(page: HandbookPage | undefined): string | undefined {
  return page?.kind === 'job-description' ? page.jobDescription.role.team : undefined;
}

/** The place by which an opening is found; absent for a remote job without an office. */
export function placeOf({ opening: { location } }: PlacedOpening): string | undefined {
  return isRemoteWord(location) ? undefined : location;
}

function unique(values: readonly (string | undefined)[], language: string): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort(wordOrder(language));
}
