import type { Location } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { PageAddress, Picture } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { fillMarkers } from '../parsing/link-markers.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import type { SitePlace } from './addresses.ts';
import { reportDeadLink, type UnspacedHeadings } from './dead-links.ts';
import { folderOf } from './groups.ts';
import type { LinkIndex, LinkTarget } from './link-index.ts';
import { asAddress, decode, joinPath, splitTarget } from './link-paths.ts';
import { createLinkLocator, type LinkLocator } from './locate-link.ts';
import { mapHtml } from './map-html.ts';

export interface LinkContext {
  readonly index: LinkIndex;
  readonly place: SitePlace;
  readonly addresses: ReadonlyMap<string, PageAddress>;
  /** The text of a page's file, to find the column of a link to nowhere. */
  readonly textOf: (path: string) => string;
  readonly unspacedHeadings: UnspacedHeadings;
  readonly report: Report;
}

/** What a page links to, once it is known where everything stands. */
export interface ResolvedPage {
  readonly page: HandbookPage;
  /** Paths of the pages and files that it leads to, each once. */
  readonly leadsTo: readonly string[];
}

/** Puts the addresses of a page's links in place, and reports those that lead nowhere. */
export function resolveLinks(page: HandbookPage, context: LinkContext): ResolvedPage {
  if (page.links.length === 0) return { page, leadsTo: [] };
  const leadsTo = new Set<string>();
  let known: LinkLocator | undefined;
  let dead = 0;
  const locator = (): LinkLocator => {
    known ??= createLinkLocator(page, context.textOf(page.path));
    return known;
  };
  const fills = page.links.map((link, index) => {
    const found = resolveLink(link.target, page, context);
    if (found.to) leadsTo.add(found.to);
    if (found.problem) {
      const location = locator().locate(index);
      dead++;
      const described = {
        target: link.target,
        isPicture: link.kind === 'image',
        location,
        isSearched: dead <= mostSearched,
      };
      if (found.problem === 'link-to-unpublished')
        context.report(found.problem, location, { target: link.target });
      else
        reportDeadLink({ ...described, ...(found.landsOn ? { landsOn: found.landsOn } : {}) }, page, context);
    }
    const picture = link.kind === 'image' ? found.picture?.() : undefined;
    if (picture && picture.bytes > largestPicture) reportPicture(picture, locator().locate(index), context);
    return {
      address: escapeHtml(found.href),
      attributes: picture && !link.isSized ? sizeOf(picture) : '',
    };
  });
  return { page: mapHtml(page, (html) => fillMarkers(html, fills)), leadsTo: [...leadsTo] };
}

/** For how many dead links of a page the nearest that is there is looked for: it takes a look at all there is. */
const mostSearched = 100;

/** With its size known, nothing moves on the page when a picture comes. */
function sizeOf({ width, height }: Picture): string {
  return width && height ? ` width="${width}" height="${height}"` : '';
}

const largestPicture = 2 * 1024 * 1024;

function reportPicture({ bytes }: Picture, location: Location, { report }: LinkContext): void {
  report('picture-large', location, { megabytes: (bytes / 1024 / 1024).toFixed(1) });
}

interface FoundLink {
  readonly href: string;
  readonly picture?: LinkTarget['picture'];
  readonly to?: string;
  readonly problem?: 'link-to-nowhere' | 'link-to-unpublished';
  /** Set where the page is there and only the heading is not. */
  readonly landsOn?: HandbookPage;
}

function resolveLink(
  target: string,
  page: HandbookPage,
  { index, place, addresses }: LinkContext,
): FoundLink {
  const { path, query, fragment } = splitTarget(target);
  const own = addresses.get(page.path);
  if (path === '') return withFragment(index.byFile(page.path), own?.url ?? '', query, fragment, true);
  const decoded = decode(path);
  const found = findTarget(decoded, page, own, place, index);
  if (found) return withFragment(found, found.address.url, query, fragment, false);
  const problem = index.isWithheld(joinPath(folderOf(page.path), decoded))
    ? 'link-to-unpublished'
    : 'link-to-nowhere';
  return { href: encodeURI(target.trim()), problem };
}

function withFragment(
  target: LinkTarget | undefined,
  url: string,
  query: string,
  fragment: string | undefined,
  samePage: boolean,
): FoundLink {
  const to = target?.page?.path;
  const id = fragment === undefined ? undefined : findAnchor(fragment, target);
  const hash = fragment === undefined ? '' : `#${encodeURI(id ?? fragment)}`;
  const href = samePage && hash ? hash : url + query + hash;
  const found = {
    href,
    ...(to === undefined ? {} : { to }),
    ...(target?.picture ? { picture: target.picture } : {}),
  };
  const dead = fragment !== undefined && target?.anchor !== undefined && id === undefined;
  if (!dead) return found;
  return { ...found, problem: 'link-to-nowhere', ...(target.page ? { landsOn: target.page } : {}) };
}

/** A heading by its id, however the id is spelt in the address. */
function findAnchor(fragment: string, target: LinkTarget | undefined): string | undefined {
  const anchor = target?.anchor;
  if (!anchor) return undefined;
  const decoded = decode(fragment);
  return anchor(fragment) ?? anchor(decoded) ?? anchor(decoded.toLowerCase());
}

/**
 * Authors write links as files, as addresses, from the page's folder or from its address; the first reading that
 * leads somewhere is the one they meant.
 */
export function findTarget(
  path: string,
  page: HandbookPage,
  own: PageAddress | undefined,
  { prefix }: SitePlace,
  index: LinkIndex,
): LinkTarget | undefined {
  if (path.startsWith('/')) return fromTop(path, prefix, index);
  const fromFile = firstOf([joinPath(folderOf(page.path), path)], index);
  if (fromFile || !own) return fromFile;
  return firstOf([joinPath(own.path.replace(/[^/]*$/, '').slice(1), path)], index);
}

/** An address from the top leads to the same place from each page, and stands on many. */
function fromTop(path: string, prefix: string, index: LinkIndex): LinkTarget | undefined {
  let known = foundFromTop.get(index);
  if (!known) {
    known = new Map();
    foundFromTop.set(index, known);
  }
  if (!known.has(path)) known.set(path, firstOf(rootBases(path, prefix, index), index));
  return known.get(path);
}

const foundFromTop = new WeakMap<LinkIndex, Map<string, LinkTarget | undefined>>();

function firstOf(bases: readonly string[], index: LinkIndex): LinkTarget | undefined {
  for (const base of bases) {
    const found = index.byFile(base) ?? index.byFile(`${base}.md`) ?? index.byAddress(asAddress(base));
    if (found) return found;
  }
  return undefined;
}

/** “/handbook/people/” may be meant from the top of the site, of the handbook, or of a folder of content in it. */
function rootBases(path: string, prefix: string, { contentFolders }: LinkIndex): string[] {
  const whole = joinPath('', path.slice(1));
  const below = path.startsWith(prefix) ? [joinPath('', path.slice(prefix.length))] : [];
  return [...new Set([...below, whole, ...contentFolders.map((folder) => joinPath(folder, whole))])];
}
