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
  /** Set where the page is there and only the heading is not. */
  readonly landsOn?: HandbookPage;
}

interface Reporting {
  readonly index: LinkIndex;
  readonly textOf: (path: string) => string;
  readonly report: Report;
}

/** Says of a link what of its address is not there, and the nearest that is. */
export function reportDeadLink(
  { target, isPicture, location, landsOn }: DeadLink,
  page: HandbookPage,
  { index, textOf, report }: Reporting,
): void {
  report('link-to-nowhere', location, {
    target,
    ...missingPart(target, isPicture, page, landsOn, index),
    unspaced: landsOn ? unspacedHeading(target, textOf(landsOn.path)) : '',
  });
}

/** What of an address is not there, and the nearest to it that is. */
function missingPart(
  target: string,
  isPicture: boolean,
  page: HandbookPage,
  landsOn: HandbookPage | undefined,
  index: LinkIndex,
): { readonly missing: 'page' | 'heading' | 'folder' | 'picture'; readonly nearest: string } {
  const nearest = nearestTarget(target, page, landsOn, index);
  if (landsOn) return { missing: 'heading', nearest };
  if (isPicture) return { missing: 'picture', nearest };
  const folder = joinPath(folderOf(page.path), decode(splitTarget(target).path));
  const inside = nearest === '' ? index.firstIn(folder) : undefined;
  if (inside === undefined) return { missing: 'page', nearest };
  return { missing: 'folder', nearest: relativePath(folderOf(page.path), inside) };
}

/** “##Dishes”, which would be the heading that “#dishes” leads to, with its space. */
function unspacedHeading(target: string, text: string): string {
  const wanted = decode(splitTarget(target).fragment ?? '').toLowerCase();
  for (const [, marks = '', words = ''] of text.matchAll(/^(#{1,6})([^\s#].*)$/gm))
    if (slugify(words) === wanted) return `${marks} ${words}`;
  return '';
}
