import type { Handbook, PageAddress } from '../domain/handbook.ts';
import { addressKey, addressOf } from './addresses.ts';
import { createBranchViewer } from './branch.ts';
import { freePath } from './group-pages.ts';
import type { PageView, SiteView } from './page-view.ts';
import { contentSecurityPolicy } from './policy.ts';
import type { HandbookSettings } from './settings.ts';
import { homeOf, siteTitle } from './site-title.ts';
import { createTrails } from './trails.ts';
import { viewContentsPage, viewGroupPage, viewNotFoundPage } from './view-made-pages.ts';
import { type ViewContext, viewPage } from './view-page.ts';

/** Files of the site that its pages ask for, by their names below the handbook. */
export interface SiteAssets {
  readonly stylesheet: string;
  readonly script: string;
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
  const contents = placeContentsPage(handbook, settings);
  const site = viewSite(handbook, settings, assets, contents);
  const context: ViewContext = {
    handbook,
    settings,
    site,
    trails: createTrails(handbook.navigation),
    viewBranch: createBranchViewer(handbook.navigation),
    pagesByPath: new Map(handbook.pages.map((page) => [page.path, page])),
  };
  const list = (address: PageAddress, view: () => PageView) => ({ outputPath: address.outputPath, view });
  for (const page of handbook.pages) {
    const address = handbook.addresses.get(page.path);
    if (!address) continue;
    const found = settings.search && !page.frontMatter.unlisted ? { searchUrl: address.url } : {};
    yield { ...list(address, () => viewPage(page, address, context)), ...found };
  }
  for (const made of handbook.groupPages) yield list(made.address, () => viewGroupPage(made, context));
  yield list(contents, () => viewContentsPage(contents, context));
  const notFound = { ...addressOf('/404.html', settings.place), outputPath: '404.html' };
  yield list(notFound, () => viewNotFoundPage(notFound, context));
}

/** The address of the page with the whole navigation; an author's page of that name goes before it. */
function placeContentsPage({ addresses, groupPages }: Handbook, { place }: HandbookSettings): PageAddress {
  const taken = [...addresses.values(), ...groupPages.map(({ address }) => address)];
  return addressOf(freePath('/all-pages/', new Set(taken.map(({ path }) => addressKey(path)))), place);
}

function viewSite(
  handbook: Handbook,
  settings: HandbookSettings,
  { stylesheet, script }: SiteAssets,
  contents: PageAddress,
): SiteView {
  const { organization, parsing, place, words } = settings;
  return {
    title: siteTitle(handbook, settings),
    homeUrl: homeOf(handbook) ? addressOf('/', place).url : contents.url,
    contentsUrl: contents.url,
    stylesheetUrl: addressOf(`/${stylesheet}`, place).url,
    scriptUrl: addressOf(`/${script}`, place).url,
    ...(settings.search ? { searchUrl: addressOf(`/${searchFolder}/pagefind.js`, place).url } : {}),
    organization,
    audience: parsing.audience,
    words,
    policy: contentSecurityPolicy(handbook, settings),
  };
}
