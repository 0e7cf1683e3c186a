import type { Handbook, PageAddress } from '../domain/handbook.ts';
import type { NavEntry } from '../domain/navigation.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { Heading } from '../domain/section.ts';
import type { createBranchViewer } from './branch.ts';
import { viewJobDescription } from './job-view.ts';
import { viewOpenings } from './opening-view.ts';
import type { OpeningsIndex } from './openings-index.ts';
import { hasDrawing } from './page-html.ts';
import type { ContentsEntry, PageView, SiteView, ViewLink } from './page-view.ts';
import { allowDrawings } from './policy.ts';
import type { HandbookSettings } from './settings.ts';
import { tongueOf } from './tongue-of.ts';
import type { Trail } from './trails.ts';
import { twinAddress } from './twin-address.ts';
import { viewFreshness } from './view-freshness.ts';

/** What every view of a build is made from. */
export interface ViewContext {
  readonly handbook: Handbook;
  readonly settings: HandbookSettings;
  readonly site: SiteView;
  readonly trails: ReadonlyMap<string, Trail>;
  readonly viewBranch: ReturnType<typeof createBranchViewer>;
  readonly pagesByPath: ReadonlyMap<string, HandbookPage>;
  readonly openings: OpeningsIndex;
}

/** A table of contents of fewer entries is of no help. */
const fewestContents = 3;

/** Joins one page with its place in the handbook: all that its template may see. */
export function viewPage(page: HandbookPage, address: PageAddress, context: ViewContext): PageView {
  const { settings, site } = context;
  const { frontMatter, description } = page;
  const tongue = tongueOf(page, settings);
  return {
    template: page.kind,
    site,
    source: page.path,
    title: page.title,
    heading: page.heading,
    words: tongue.words,
    unlisted: frontMatter.unlisted,
    internal: frontMatter.visibility === 'internal',
    frontMatter,
    mentions: viewMentions(page, context),
    contents: viewContents(page.headings),
    ...viewPlace(address, frontMatter.unlisted ? undefined : context.trails.get(address.url), context),
    ...(description === undefined ? {} : { description }),
    ...languageOf(frontMatter.lang ?? settings.language),
    ...viewFreshness(page, context),
    ...(page.footnotes ? { footnotes: page.footnotes } : {}),
    ...(site.drawing && hasDrawing(page) ? { drawingPolicy: allowDrawings(site.policy) } : {}),
    ...viewDocumentLink(address, context),
    ...(settings.files.markdown && !frontMatter.unlisted
      ? { markdownUrl: twinAddress(page, settings.place).url }
      : {}),
    ...(page.kind === 'article'
      ? { body: page.body }
      : {
          job: {
            ...viewJobDescription(page.jobDescription, tongue),
            ...viewOpenings(page, context),
          },
        }),
  };
}

/** A page that leads a group offers all of it. */
export function viewDocumentLink(
  { url }: PageAddress,
  { handbook }: ViewContext,
): Pick<PageView, 'documentUrl'> {
  const document = handbook.documents.get(url);
  return document ? { documentUrl: document.address.url } : {};
}

/** Where a page stands: sidebar, breadcrumbs and neighbours. */
export function viewPlace(
  address: PageAddress,
  trail: Trail | undefined,
  { handbook, settings, site, viewBranch }: ViewContext,
): Pick<
  PageView,
  | 'url'
  | 'canonicalUrl'
  | 'group'
  | 'outputPath'
  | 'branch'
  | 'branchKey'
  | 'breadcrumbs'
  | 'previous'
  | 'next'
> {
  const entries = trail?.entries ?? [];
  const [top] = entries;
  const branch = viewBranch(entries);
  return {
    url: address.url,
    outputPath: address.outputPath,
    branch: branch.links,
    branchKey: branch.key,
    breadcrumbs: viewBreadcrumbs(entries, address.url, site),
    ...(settings.origin === undefined ? {} : { canonicalUrl: settings.origin + address.url }),
    ...(top && handbook.navigation.groups.includes(top) ? { group: top.label } : {}),
    ...(trail?.previous ? { previous: viewLink(trail.previous) } : {}),
    ...(trail?.next ? { next: viewLink(trail.next) } : {}),
  };
}

/** The page's language, and the way it is written. */
export function languageOf(language: string): Pick<PageView, 'language' | 'direction'> {
  const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-Arab|nqo|ps|sd|ug|ur|yi)(?:-|$)/i.test(language);
  return { language, direction: rightToLeft ? 'rtl' : 'ltr' };
}

export const viewLink = ({ label, url }: NavEntry): ViewLink => ({ label, url });

/** From the home page to just above the page itself; a group and the page that leads it stand once. */
function viewBreadcrumbs(
  entries: readonly NavEntry[],
  url: string,
  { homeUrl, title }: SiteView,
): readonly ViewLink[] {
  if (url === homeUrl) return [];
  const above = entries.slice(0, -1).filter((entry) => entry.url !== url && entry.url !== homeUrl);
  return [{ label: title, url: homeUrl }, ...above.map(viewLink)];
}

/** A page that everybody names is not made longer by each of them. */
const mostMentions = 12;

function viewMentions({ path }: HandbookPage, { handbook, pagesByPath }: ViewContext): readonly ViewLink[] {
  const links: ViewLink[] = [];
  for (const from of (handbook.mentions.get(path) ?? []).slice(0, mostMentions)) {
    const page = pagesByPath.get(from);
    const address = handbook.addresses.get(from);
    if (page && address && !page.frontMatter.unlisted) links.push({ label: page.navTitle, url: address.url });
  }
  return links;
}

/** Two levels: more would be a copy of the page. */
function viewContents(headings: readonly Heading[]): readonly ContentsEntry[] {
  if (headings.length < fewestContents) return [];
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const entries: { id: string; html: string; children: ContentsEntry[] }[] = [];
  for (const { id, html, level } of headings) {
    const last = entries.at(-1);
    if (level === top || !last) entries.push({ id, html, children: [] });
    else if (level === top + 1) last.children.push({ id, html, children: [] });
  }
  return entries;
}
