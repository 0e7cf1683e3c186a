import type { Location } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { HandbookPage } from '../domain/page.ts';
import { slugify } from '../parsing/heading-ids.ts';
import { folderOf } from './groups.ts';
import type { LinkIndex } from './link-index.ts';
import { decode, joinPath, splitTarget } from './link-paths.ts';
import { nearestTarget, relativePath } from './nearest-target.ts';

/** A link that leads nowhere, and what is known of where it was to lead. */
export interface DeadLink {
  readonly target: string;
  readonly isPicture: boolean;
  readonly location: Location;
  /** Whether to look for the nearest that is there. */
  readonly isSearched: boolean;
  /** Set where the page is there and only the heading is not. */
  readonly landsOn?: HandbookPage;
}

interface Reporting {
  readonly index: LinkIndex;
  readonly unspacedHeadings: UnspacedHeadings;
  readonly report: Report;
}

/** Says of a link what of its address is not there, and the nearest that is. */
export function reportDeadLink(
  dead: DeadLink,
  page: HandbookPage,
  { index, unspacedHeadings, report }: Reporting,
): void {
  const { target, location, landsOn } = dead;
  const wanted = decode(splitTarget(target).fragment ?? '').toLowerCase();
  report('link-to-nowhere', location, {
    target,
    ...missingPart(dead, page, index),
    unspaced: (landsOn && unspacedHeadings(landsOn.path).get(wanted)) ?? '',
  });
}

/** What of an address is not there, and the nearest to it that is. */
function missingPart(
  { target, isPicture, landsOn, isSearched }: DeadLink,
  page: HandbookPage,
  index: LinkIndex,
): { readonly missing: 'page' | 'heading' | 'folder' | 'picture'; readonly nearest: string } {
  const nearest = isSearched ? nearestTarget(target, page, landsOn, index) : '';
  if (landsOn) return { missing: 'heading', nearest };
  if (isPicture) return { missing: 'picture', nearest };
  const folder = joinPath(folderOf(page.path), decode(splitTarget(target).path));
  const inside = nearest === '' ? index.firstIn(folder) : undefined;
  if (inside === undefined) return { missing: 'page', nearest };
  return { missing: 'folder', nearest: relativePath(folderOf(page.path), inside) };
}

/** The lines of a page that would be headings but for a space, mended, by the id that they would have. */
export type UnspacedHeadings = (path: string) => ReadonlyMap<string, string>;

/** Looks through a page once, however many links lead to it. */
export function createUnspacedHeadings(textOf: (path: string) => string): UnspacedHeadings {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (path) => {
    const found = known.get(path) ?? findUnspaced(textOf(path));
    known.set(path, found);
    return found;
  };
}

/** “##Dishes”, which would be the heading that “#dishes” leads to. */
function findUnspaced(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^(?<marks>#{1,6})(?<words>[^\s#].*)$/gm);
  return new Map(
    [...lines].map(({ groups }) => [slugify(groups?.words ?? ''), `${groups?.marks} ${groups?.words}`]),
  );
}
