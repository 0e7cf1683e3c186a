import type { Handbook } from '../domain/handbook.ts';
import { groupBy } from '../site/group-by.ts';
import { indexOpenings } from '../site/openings-index.ts';
import { hasDrawing } from '../site/page-html.ts';
import { allowDrawings, contentSecurityPolicy, formatHeaders } from '../site/policy.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { findIcons } from '../site/site-icons.ts';
import { siteTitle } from '../site/site-title.ts';
import { formatAtom } from './atom-feed.ts';
import { jobsFeed } from './feed-entries.ts';
import { formatIndeed } from './indeed-feed.ts';
import { formatJobJson, formatJobsJson, jobParts, writeJobsJson } from './jobs-json.ts';
import { formatJsonFeed } from './json-feed.ts';
import { formatLlmsTxt } from './llms-txt.ts';
import { markdownTwins } from './markdown-twin.ts';
import type { OutputFile } from './output-file.ts';
import { formatRedirectPage, formatRedirects } from './redirects-file.ts';
import { formatSitemap } from './sitemap.ts';
import { formatManifest } from './web-manifest.ts';

/** What the site holds beside its pages, for hosts and programs; the same whatever renders the pages. */
export function* publishData(
  handbook: Handbook,
  settings: HandbookSettings,
): Generator<OutputFile, void, undefined> {
  const { files, language, origin, place } = settings;
  const below = (name: string) => place.prefix.slice(1) + name;
  const title = siteTitle(handbook, settings);
  const titles = new Map(handbook.pages.map((page) => [page.path, page.title]));
  if (files.jobsJson) yield* publishJobs(handbook, settings);
  if (files.feeds) yield* publishFeeds(handbook, settings);
  for (const redirect of handbook.redirects) {
    const label = titles.get(redirect.path) ?? title;
    yield { path: redirect.from.outputPath, content: () => formatRedirectPage(redirect, label, language) };
  }
  yield* publishHome(handbook, settings);
  if (files.redirects) yield { path: '_redirects', content: () => formatRedirects(handbook.redirects) };
  if (files.headers)
    yield {
      path: '_headers',
      // Both policies hold at once, that of the host and that of a page: this one allows what any page needs.
      content: () => formatHeaders(policyOfAll(handbook, settings), place),
    };
  if (files.sitemap && origin)
    yield { path: below('sitemap.xml'), content: () => formatSitemap(handbook, origin, settings.today) };
  const icons = findIcons(handbook.files, settings);
  if (icons.icon || icons.touchIcon)
    yield { path: below('site.webmanifest'), content: () => formatManifest(title, icons, settings) };
  if (files.llmsTxt)
    yield { path: below('llms.txt'), content: () => formatLlmsTxt(handbook, title, origin ?? '', place) };
  if (files.markdown) yield* markdownTwins(handbook, place);
}

/** A folder without a first page begins with the list of all: its bare address leads there. */
function* publishHome(
  handbook: Handbook,
  settings: HandbookSettings,
): Generator<OutputFile, void, undefined> {
  const { contents } = handbook;
  if (!handbook.isHomeFree) return;
  const title = siteTitle(handbook, settings);
  const content = () => formatRedirectPage({ to: contents }, title, settings.language);
  yield { path: `${settings.place.prefix.slice(1)}index.html`, content };
}

/** `jobs.json`, and `job.json` beside each job description's page, which its copy buttons read too. */
function* publishJobs(
  handbook: Handbook,
  { origin, place }: HandbookSettings,
): Generator<OutputFile, void, undefined> {
  yield {
    path: `${place.prefix.slice(1)}jobs.json`,
    content: () => formatJobsJson(handbook),
    pieces: () => writeJobsJson(handbook),
  };
  const open = groupBy(indexOpenings(handbook).open, ({ path }) => path);
  for (const page of handbook.pages) {
    const address = handbook.addresses.get(page.path);
    if (page.kind !== 'job-description' || !address?.path.endsWith('/')) continue;
    const path = address.outputPath.replace(/index\.html$/, 'job.json');
    const parts = () => jobParts(page, address.url, open.get(page.path) ?? [], origin);
    yield {
      path,
      content: () => formatJobJson(parts()),
      madeOf: () => {
        const own = parts();
        return { own, shared: [], make: () => formatJobJson(own) };
      },
    };
  }
}

/** Feeds of open jobs; they stay where no job is open, so that nobody who follows them finds nothing there. */
function* publishFeeds(
  handbook: Handbook,
  settings: HandbookSettings,
): Generator<OutputFile, void, undefined> {
  const feed = jobsFeed(handbook, settings);
  if (!feed) return;
  const below = (name: string) => settings.place.prefix.slice(1) + name;
  yield { path: below('feed.xml'), content: () => formatAtom(feed) };
  yield { path: below('feed.json'), content: () => formatJsonFeed(feed, settings.origin ?? '') };
  yield { path: below('indeed.xml'), content: () => formatIndeed(handbook, settings) };
}

function policyOfAll(handbook: Handbook, settings: HandbookSettings): string {
  const policy = contentSecurityPolicy(handbook, settings);
  return settings.mermaid && handbook.pages.some(hasDrawing) ? allowDrawings(policy) : policy;
}
