import type { PageAddress, PlacedOpening } from '../domain/handbook.ts';
import type { Opening, OpeningStatus } from '../domain/opening.ts';
import type { HandbookPage, JobDescriptionPage } from '../domain/page.ts';
import { slugify } from '../parsing/heading-ids.ts';
import { addressKey, addressOf, type SitePlace } from './addresses.ts';
import { type TakenPaths, takeFreePath } from './taken-paths.ts';

/** How an opening stands on a day: its author can take it down early, and nobody keeps it up longer than its dates. */
export function statusOf({ status, posted, closes }: Opening, today: string): OpeningStatus {
  if (status === 'closed') return 'closed';
  if (closes !== undefined && closes < today) return 'expired';
  return posted !== undefined && posted > today ? 'upcoming' : 'open';
}

/** What placing the openings needs of the build. */
export interface OpeningsInput {
  readonly pages: readonly HandbookPage[];
  readonly addresses: ReadonlyMap<string, PageAddress>;
  /** Addresses at which something stands already; those given here are added. */
  readonly taken: TakenPaths;
  readonly place: SitePlace;
  readonly today: string;
}

/**
 * Gives each opening that has been posted its page. A role that lists one opening is its job ad. Where a role lists
 * several, each has a page of its own below the role's, which keeps its address when the others close: job boards and
 * Google want a posting alone on its page. As long as one of them alone is open, the role's page is its job ad.
 */
export function placeOpenings(input: OpeningsInput): readonly PlacedOpening[] {
  return input.pages.flatMap((page) => (page.kind === 'job-description' ? placeRole(page, input) : []));
}

function placeRole(
  { path, jobDescription: { openings } }: JobDescriptionPage,
  { addresses, taken, place, today }: OpeningsInput,
): readonly PlacedOpening[] {
  const role = addresses.get(path);
  if (!role) return [];
  const slugs = slugsOf(openings);
  const openCount = openings.filter((opening) => statusOf(opening, today) === 'open').length;
  return openings.flatMap((opening, index) => {
    const [status, slug = ''] = [statusOf(opening, today), slugs[index]];
    if (status === 'upcoming') return [];
    const placed = { path, opening, status, slug };
    if (openings.length === 1) return [{ ...placed, address: role }];
    const below = role.path.replace(/(?:\.html|\/)$/, '');
    const ownAddress = addressOf(takeFreePath(`${below}/${slug}/`, taken), place);
    return [{ ...placed, ownAddress, address: status === 'open' && openCount > 1 ? ownAddress : role }];
  });
}

/** A name for an address, short enough for every disk and program. */
export function shortSlug(text: string): string {
  // In UTF-8 a letter takes up to four bytes, and a disk's name 255.
  return [...slugify(text)].slice(0, 50).join('');
}

/** A short name for each, no two the same in a role. */
function slugsOf(openings: readonly Opening[]): readonly string[] {
  const taken = new Set<string>();
  return openings.map(({ identifier, location, countries }, index) => {
    const wanted = shortSlug(identifier ?? location ?? (countries.join('-') || String(index + 1)));
    let slug = wanted;
    for (let number = 2; taken.has(addressKey(slug)); number++) slug = `${wanted}-${number}`;
    taken.add(addressKey(slug));
    return slug;
  });
}
