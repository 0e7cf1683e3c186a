import type { NavEntry, NavTree } from '../domain/navigation.ts';
import type { OpeningView, PageView } from '../site/page-view.ts';
import { siteTitle } from '../site/site-title.ts';
import type { EleventySite } from './load-site.ts';

/** One page of the handbook, as a company's own templates see it. */
export interface ListedPage {
  /** As Eleventy's own `page.url`: without the path prefix, to go through its filter `url`. */
  readonly url: string;
  readonly title: string;
  readonly kind: PageView['template'];
  readonly description?: string;
  /** The group of the navigation. */
  readonly group?: string;
  readonly tags: readonly string[];
  readonly team?: string;
  readonly level?: string;
  readonly reportsTo?: string;
}

/** An opening that one can apply for now, with the page of its role. */
export interface ListedOpening extends OpeningView {
  readonly page: ListedPage;
}

/** What is known of the handbook under the name `handbook` in every template of the site. */
export interface HandbookGlobal {
  readonly title: string;
  readonly url: string;
  /** In the order of the navigation. */
  readonly pages: readonly ListedPage[];
  readonly jobs: readonly ListedPage[];
  readonly openings: readonly ListedOpening[];
  readonly navigation: NavTree;
}

/** Views the handbook for templates that are not the handbook's; unlisted pages are in none of its lists. */
export function viewHandbookGlobal({ handbook, settings, pages }: EleventySite): HandbookGlobal {
  const pathOf = (url: string) => `/${url.slice(settings.place.pathPrefix.length)}`;
  const listed = pages
    .filter(({ tags, view }) => tags.length > 0 && view.source !== undefined)
    .map(({ view, tags }) => ({ view, page: listPage(view, tags, pathOf) }));
  const jobs = listed.filter(({ page }) => page.kind === 'job-description');
  // Frozen: Eleventy copies an object that isn't for each template of the site.
  return Object.freeze({
    title: siteTitle(handbook, settings),
    url: pathOf(pages[0]?.view.site.homeUrl ?? settings.place.prefix),
    pages: listed.map(({ page }) => page),
    jobs: jobs.map(({ page }) => page),
    openings: jobs.flatMap(({ page, view }) =>
      (view.job?.openings ?? []).filter(({ open }) => open).map((opening) => ({ ...opening, page })),
    ),
    navigation: Object.freeze({
      links: listEntries(handbook.navigation.links, pathOf),
      groups: listEntries(handbook.navigation.groups, pathOf),
    }),
  });
}

function listPage(view: PageView, tags: readonly string[], pathOf: (url: string) => string): ListedPage {
  const { title, description, group, template } = view;
  const facts = (view.job?.facts ?? []).filter(({ name }) => /^(?:team|level|reportsTo)$/.test(name));
  return {
    url: pathOf(view.url),
    title,
    kind: template,
    ...(description === undefined ? {} : { description }),
    ...(group === undefined ? {} : { group }),
    tags,
    ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
  };
}

function listEntries(entries: readonly NavEntry[], pathOf: (url: string) => string): readonly NavEntry[] {
  return entries.map(({ url, children, ...entry }) => ({
    ...entry,
    url: pathOf(url),
    children: listEntries(children, pathOf),
  }));
}
