import type { NavEntry, NavTree } from '../domain/navigation.ts';
import type { BranchLink } from './page-view.ts';

/** How many entries of one level a page shows; of a longer level it shows the part in which the page stands. */
const mostSiblings = 40;

/** The sidebar of a page, and a name for it that pages with the same one open share. */
export interface Branch {
  readonly links: readonly BranchLink[];
  readonly key: string;
}

/**
 * Views the navigation as single pages show it: the groups, and open only what leads to the page. What a page shows
 * depends on how deep it lies, not on the number of pages; neighbours share one view.
 */
export function createBranchViewer({ links, groups }: NavTree): (trail: readonly NavEntry[]) => Branch {
  const seen = new Map<string, readonly BranchLink[]>();
  return (trail) => {
    const key = `${partNumber(groups, trail[0])} ${keyOf(trail, links)}`;
    const shared =
      seen.get(key) ?? viewLinks([...partOf(links, trail[0]), ...partOf(groups, trail[0])], trail);
    seen.set(key, shared);
    return { key, links: markCurrent(shared, trail.at(-1), trail) };
  };
}

/** What is open, and which part of each long level is shown. */
function keyOf(trail: readonly NavEntry[], top: readonly NavEntry[]): string {
  const levels = [{ url: '', children: top }, ...trail];
  return levels
    .map(({ url, children }, depth) =>
      children.length ? `${url} ${partNumber(children, trail[depth])}` : '',
    )
    .join(' ');
}

function viewLinks(entries: readonly NavEntry[], trail: readonly NavEntry[]): readonly BranchLink[] {
  const [open, ...below] = trail;
  return entries.map((entry): BranchLink => {
    const isOpen = entry === open;
    const shown = isOpen ? partOf(entry.children, below[0]) : [];
    const hidden = isOpen && shown.length < entry.children.length;
    return {
      label: entry.label,
      url: entry.url,
      current: false,
      open: isOpen,
      children: viewLinks(
        shown.filter((child) => !isSame(child, entry)),
        below,
      ),
      ...(hidden ? { more: { count: entry.children.length, url: entry.url } } : {}),
    };
  });
}

/** A group and the page of the same name that leads it stand once. */
function isSame(a: NavEntry, b: NavEntry): boolean {
  return a.url === b.url && a.label.toLowerCase() === b.label.toLowerCase();
}

function partOf(entries: readonly NavEntry[], open: NavEntry | undefined): readonly NavEntry[] {
  if (entries.length <= mostSiblings) return entries;
  const start = partNumber(entries, open) * mostSiblings;
  return entries.slice(start, start + mostSiblings);
}

function partNumber(entries: readonly NavEntry[], open: NavEntry | undefined): number {
  if (entries.length <= mostSiblings || !open) return 0;
  return Math.floor(Math.max(0, entries.indexOf(open)) / mostSiblings);
}

/** A copy of what leads to the page, with the page marked; everything beside it is shared. */
function markCurrent(
  links: readonly BranchLink[],
  current: NavEntry | undefined,
  [next, ...below]: readonly NavEntry[],
): readonly BranchLink[] {
  if (!current || !next) return links;
  return links.map((link) => {
    if (link.url !== next.url || link.label !== next.label) return link;
    const isHere = next === current || (below[0] === current && isSame(current, next));
    return { ...link, current: isHere, children: markCurrent(link.children, current, below) };
  });
}
