import type { Handbook, PageAddress } from '../domain/handbook.ts';
import { addressOf } from './addresses.ts';
import { createBranchViewer } from './branch.ts';
import { jobsPath } from './jobs-pages.ts';
import { indexOpenings } from './openings-index.ts';
import type { PageView, SiteView } from './page-view.ts';
import { contentSecurityPolicy } from './policy.ts';
import type { HandbookSettings } from './settings.ts';
import { findIcons } from './site-icons.ts';
import { homeOf, siteTitle } from './site-title.ts';
import { createTrails } from './trails.ts';
import { viewDocument } from './view-document.ts';
import { viewFilterPage, viewJobsPage, viewOpeningPage } from './view-jobs-pages.ts';
import { viewContentsPage, viewGroupPage, viewNotFoundPage } from './view-made-pages.ts';
import { languageOf, type ViewContext, viewPage } from './view-page.ts';
import { hasReviews, viewReviewsPage } from './view-reviews-page.ts';

/** Files of the site that its pages ask for, by their names below the handbook. */
export interface SiteAssets {
  readonly stylesheet: string;
  readonly script: string;
  readonly drawScript: string;
}

/** A page of the site: where it goes, and what its template sees, made when it is asked for. */
export interface ListedView {
  readonly outputPath: string;
  /** The address by which the search knows it; absent where the search passes it by. */
  readonly searchUrl?: string;
  readonly view: () => PageView;
}

/** Where the search's index lies, below the handbook. */
export const searchFolder = 'pagefind';

/** Every page of the site; each is viewed when its turn comes, so that no build holds them all. */
export function* viewHandbook(
  handbook: Handbook,
  settings: HandbookSettings,
  assets: SiteAssets,
): Generator<ListedView, void, undefined> {
  const { contents } = handbook;
  const reviews = hasReviews(handbook) ? handbook.reviews : undefined;
  const site = viewSite(handbook, settings, assets, contents);
  const context: ViewContext = {
    handbook,
    settings,
    site,
    trails: createTrails(handbook.navigation),
    viewBranch: createBranchViewer(handbook.navigation),
    pagesByPath: new Map(handbook.pages.map((page) => [page.path, page])),
    openings: indexOpenings(handbook),
  };
  const list = (address: PageAddress, view: () => PageView) => ({ outputPath: address.outputPath, view });
  for (const page of handbook.pages) {
    const address = handbook.addresses.get(page.path);
    if (!address) continue;
    const found = settings.search && !page.frontMatter.unlisted ? { searchUrl: address.url } : {};
    yield { ...list(address, () => viewPage(page, address, context)), ...found };
  }
  for (const { ownAddress, ...placed } of [...context.openings.byPath.values()].flat()) {
    if (ownAddress) yield list(ownAddress, () => viewOpeningPage(placed, ownAddress, context));
  }
  const { jobsPages } = handbook;
  for (const made of handbook.groupPages) {
    // The page of jobs shows what stands below a group or folder at its address, too.
    if (made.address.path !== jobsPages?.address.path)
      yield list(made.address, () => viewGroupPage(made, context));
  }
  if (jobsPages) {
    const { address, filters } = jobsPages;
    yield list(address, () => viewJobsPage(address, context));
    for (const filter of filters)
      yield list(filter.address, () => viewFilterPage(filter, address.url, context));
  }
  for (const document of handbook.documents.values())
    yield list(document.address, () => viewDocument(document, context));
  yield list(contents, () => viewContentsPage(contents, reviews, context));
  if (reviews) yield list(reviews, () => viewReviewsPage(reviews, context));
  const notFound = { ...addressOf('/404.html', settings.place), outputPath: '404.html' };
  yield list(notFound, () => viewNotFoundPage(notFound, context));
}

function viewSite(
  handbook: Handbook,
  settings: HandbookSettings,
  { stylesheet, script, drawScript }: SiteAssets,
  contents: PageAddress,
): SiteView {
  const { organization, parsing, place, words } = settings;
  return {
    title: siteTitle(handbook, settings),
    homeUrl: homeOf(handbook) ? addressOf('/', place).url : contents.url,
    contentsUrl: contents.url,
    ...viewJobsLink(handbook, settings),
    stylesheetUrl: addressOf(`/${stylesheet}`, place).url,
    scriptUrl: addressOf(`/${script}`, place).url,
    ...viewIcons(handbook, settings),
    ...(settings.mermaid
      ? {
          drawing: {
            scriptUrl: addressOf(`/${drawScript}`, place).url,
            programUrl: addressOf(`/${settings.mermaid.fileName}`, place).url,
          },
        }
      : {}),
    ...(settings.search ? { searchUrl: addressOf(`/${searchFolder}/pagefind.js`, place).url } : {}),
    organization,
    audience: parsing.audience,
    ...languageOf(settings.language),
    words,
    policy: contentSecurityPolicy(handbook, settings),
  };
}

function viewIcons({ files }: Handbook, settings: HandbookSettings): Pick<SiteView, 'icons'> {
  const { icon, touchIcon } = findIcons(files, settings);
  if (!icon && !touchIcon) return {};
  return {
    icons: {
      ...(icon ? { iconUrl: icon.address.url } : {}),
      ...(touchIcon ? { touchIconUrl: touchIcon.address.url } : {}),
      manifestUrl: addressOf('/site.webmanifest', settings.place).url,
    },
  };
}

/** Where there are roles there is a page of jobs, ours or an author's. */
function viewJobsLink(
  { pages, openings }: Handbook,
  { place }: HandbookSettings,
): Pick<SiteView, 'jobsUrl' | 'openJobs'> {
  const listed = pages.filter(({ kind, frontMatter }) => kind === 'job-description' && !frontMatter.unlisted);
  if (listed.length === 0) return {};
  const paths = new Set(listed.map(({ path }) => path));
  const open = openings.filter(({ status, path }) => status === 'open' && paths.has(path));
  return {
    jobsUrl: addressOf(jobsPath, place).url,
    ...(openings.length > 0 ? { openJobs: open.length } : {}),
  };
}
