import type { JobsFilter, PageAddress } from '../domain/handbook.ts';
import { plainText } from '../parsing/plain-text.ts';
import { groupBy } from './group-by.ts';
import { placeOf } from './jobs-pages.ts';
import { fill } from './opening-facts.ts';
import { nameOfOpening, viewListed, viewOpening } from './opening-view.ts';
import type { RoleOpening } from './openings-index.ts';
import type { JobsFilterLink, JobsTeam, JobsView, ListedOpening, PageView, RoleLink } from './page-view.ts';
import { tongueOf } from './tongue-of.ts';
import { viewMadePage } from './view-made-pages.ts';
import { type ViewContext, viewLink, viewPage } from './view-page.ts';
import { wordOrder } from './word-order.ts';

/** The page of openings and roles. */
export function viewJobsPage(address: PageAddress, context: ViewContext): PageView {
  const { handbook, site } = context;
  const { openJobs, allRoles } = site.words;
  const entry = context.trails.get(address.url)?.entries.at(-1);
  const group = handbook.groupPages.find((made) => made.address.url === address.url);
  const hasOpenings = handbook.openings.length > 0;
  const roles = viewRoles(context);
  const roleUrls = new Set(roles.map(({ url }) => url));
  return {
    ...viewMadePage('jobs', group?.label ?? (hasOpenings ? openJobs : allRoles), address, context),
    jobs: {
      ...viewJobs(context.openings.open, context),
      filters: (handbook.jobsPages?.filters ?? []).map((filter) => viewFilter(filter, context)),
      roles,
    },
    children: (entry?.children ?? []).map(viewLink).filter(({ url }) => !roleUrls.has(url)),
    feeds: viewFeeds(context),
  };
}

/** The page of the openings of one team or place, or of the remote ones. */
export function viewFilterPage(filter: JobsFilter, allUrl: string, context: ViewContext): PageView {
  const { openings, openJobs } = context.site.words;
  const link = viewFilter(filter, context);
  const title = fill(openings.filtered, { jobs: openJobs, value: link.label });
  const made = viewMadePage('jobs', title, filter.address, context);
  return {
    ...made,
    breadcrumbs: [...made.breadcrumbs, { label: openJobs, url: allUrl }],
    jobs: {
      ...viewJobs(
        context.openings.open.filter((opening) => passes(opening, filter)),
        context,
      ),
      filters: [link],
      allUrl,
    },
  };
}

/** The page of one of several openings of a role: the role's, with this opening alone. */
export function viewOpeningPage(placed: RoleOpening, own: PageAddress, context: ViewContext): PageView {
  const role = context.handbook.addresses.get(placed.path) ?? own;
  const {
    previous: _1,
    next: _2,
    markdownUrl: _3,
    source: _4,
    ...view
  } = viewPage(placed.page, role, context);
  const title = nameOfOpening(placed, context.settings);
  const { origin } = context.settings;
  const job = view.job && {
    ...view.job,
    openings: [viewOpening(placed, tongueOf(placed.page, context.settings))],
    ...(placed.status === 'open' ? {} : { noOpening: noOpeningOf(placed, view, context) }),
  };
  return {
    ...view,
    url: own.url,
    outputPath: own.outputPath,
    // While it is the only one that is open, the role's page is its job ad.
    ...(origin === undefined ? {} : { canonicalUrl: origin + placed.address.url }),
    title,
    heading: plainText(title),
    breadcrumbs: [...view.breadcrumbs, { label: placed.page.navTitle, url: role.url }],
    mentions: [],
    unlisted: view.unlisted || placed.status !== 'open',
    ...(job ? { job } : {}),
  };
}

function noOpeningOf(placed: RoleOpening, { job }: Pick<PageView, 'job'>, context: ViewContext) {
  const tongue = tongueOf(placed.page, context.settings);
  const notice = viewOpening(placed, tongue).closedNotice ?? '';
  const others = (context.openings.byPath.get(placed.path) ?? []).filter(({ status }) => status === 'open');
  const similar =
    others.length > 0 ? others.map((each) => viewListed(each, tongue)) : job?.noOpening?.similar;
  return { ...job?.noOpening, notice, similar: similar ?? [] };
}

function viewJobs(open: readonly RoleOpening[], context: ViewContext): JobsView {
  const { settings, handbook } = context;
  const compare = wordOrder(settings.language);
  const openings = open
    .map((each) => viewListed(each, settings.tongue))
    .sort((a, b) => compare(a.role.label, b.role.label) || compare(a.opening.place, b.opening.place));
  return {
    openings,
    teams: byTeam(openings, compare, context.site.words.openings.otherTeams),
    filters: [],
    roles: [],
    hasOpenings: handbook.openings.length > 0,
    ...(settings.jobAlerts === undefined ? {} : { alertsUrl: settings.jobAlerts }),
  };
}

function byTeam(
  openings: readonly ListedOpening[],
  compare: (a: string, b: string) => number,
  otherTeams: string,
): readonly JobsTeam[] {
  const teams = groupBy(openings, ({ team }) => team);
  const named = [...teams.keys()].filter((team) => team !== undefined).sort(compare);
  const others = teams.get(undefined);
  return [
    ...named.map((name) => ({ name, openings: teams.get(name) ?? [] })),
    ...(others ? [{ name: named.length > 0 ? otherTeams : '', openings: others }] : []),
  ];
}

function viewRoles({ handbook, settings }: ViewContext): readonly RoleLink[] {
  const compare = wordOrder(settings.language);
  return handbook.pages
    .flatMap((page): RoleLink[] => {
      const address = handbook.addresses.get(page.path);
      if (page.kind !== 'job-description' || page.frontMatter.unlisted || !address) return [];
      const { team } = page.jobDescription.role;
      return [{ label: page.title, url: address.url, ...(team === undefined ? {} : { team }) }];
    })
    .sort((a, b) => compare(a.label, b.label) || (a.url < b.url ? -1 : 1));
}

function viewFilter({ kind, value, address }: JobsFilter, { site }: ViewContext): JobsFilterLink {
  return { kind, value, label: kind === 'remote' ? site.words.openings.remote : value, url: address.url };
}

function passes(opening: RoleOpening, { kind, value }: JobsFilter): boolean {
  if (kind === 'remote') return opening.opening.remote;
  return value === (kind === 'team' ? opening.page.jobDescription.role.team : placeOf(opening));
}

function viewFeeds({ settings, site }: ViewContext): NonNullable<PageView['feeds']> {
  if (!settings.files.feeds || settings.origin === undefined) return [];
  const below = (name: string) => settings.place.pathPrefix + settings.place.prefix.slice(1) + name;
  const title = `${site.words.openJobs} – ${site.title}`;
  return [
    { type: 'application/atom+xml', title, url: below('feed.xml') },
    { type: 'application/feed+json', title, url: below('feed.json') },
  ];
}
