import type { Report } from '../diagnostics/report.ts';
import type { PageAddress } from '../domain/handbook.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { isIndexName } from '../parsing/titles.ts';
import { rankAsIndex } from './groups.ts';
import { readPermalink } from './permalink.ts';
import { siteItself, type TakenPaths, takeFreePath } from './taken-paths.ts';

/** Where the handbook lies in the site, and the site on its host. */
export interface SitePlace {
  /** Begins and ends with a slash: `/handbook/`. */
  readonly prefix: string;
  /** The host's folder for the whole site: `/` or `/repository/`. */
  readonly pathPrefix: string;
}

/** The address of something below the handbook's prefix; a path that ends in a slash is a page of its own folder. */
export function addressOf(path: string, { prefix, pathPrefix }: SitePlace): PageAddress {
  const sitePath = prefix + path.slice(1);
  const url = pathPrefix + sitePath.slice(1).split('/').map(encodeSegment).join('/');
  return { path, url, outputPath: sitePath.slice(1) + (sitePath.endsWith('/') ? 'index.html' : '') };
}

/** Brackets, quotes and stars mean something in Markdown, in `_redirects` and to some programs that look for links. */
function encodeSegment(segment: string): string {
  if (plainSegment.test(segment)) return segment;
  return encodeURIComponent(segment).replace(
    /[()'!*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const plainSegment = /^[\w.~-]*$/;

/** Two addresses that some file system or host would take for one. */
export function addressKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Gives every page its address: from its permalink, else from its file's path; no two the same. */
export function resolveAddresses(
  pages: readonly OpenedPage[],
  place: SitePlace,
  taken: TakenPaths,
  report: Report,
): ReadonlyMap<string, PageAddress> {
  const addresses = new Map<string, PageAddress>();
  for (const page of [...pages].sort(byClaim)) {
    const wanted = readPermalink(page, place.prefix, report) ?? pathFromFile(page.source.path);
    const other = taken.holderOf(wanted);
    const location = page.placeOf(page.frontMatter.permalink === undefined ? undefined : 'permalink');
    if (other === siteItself) report('address-reserved', location, { url: wanted });
    else if (other !== undefined)
      report('address-taken', location, {
        url: wanted,
        other,
        by: page.frontMatter.permalink === undefined ? 'name' : 'permalink',
      });
    const holder = location.line > 1 ? `${location.file}:${location.line}` : location.file;
    const path = takeFreePath(other === undefined ? wanted : pathBesideFile(page), taken, holder);
    addresses.set(page.source.path, addressOf(path, place));
  }
  return addresses;
}

/** `people/leave.md` is `/people/leave/`; a folder's own page is the folder. */
export function pathFromFile(file: string): string {
  const segments = file.replace(/\.(?:md|markdown)$/i, '').split('/');
  if (isIndexName(segments.at(-1) ?? '')) segments.pop();
  return segments.length === 0 ? '/' : `/${segments.join('/').normalize('NFC')}/`;
}

/** Who has the better right to an address: one that asks for it, then its folder's own page. */
function byClaim(a: OpenedPage, b: OpenedPage): number {
  return claimOf(a) - claimOf(b) || (a.source.path < b.source.path ? -1 : 1);
}

function claimOf({ source, frontMatter }: OpenedPage): number {
  return frontMatter.permalink === undefined ? 1 + rankAsIndex(source.path) : 0;
}

/** In a lenient build a page that came too late still gets a place, under its own file name. */
function pathBesideFile({ source }: OpenedPage): string {
  return `/${source.path.replace(/\.(?:md|markdown)$/i, '').normalize('NFC')}/`;
}
