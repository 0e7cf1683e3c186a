import type { NavEntry, NavTree } from '../domain/navigation.ts';
import type { BranchLink } from './page-view.ts';

/** How many entries of one level a page shows; a longer level shows those around the page and says how many there are. */
const mostSiblings = 40;

/**
 * The navigation as one page shows it: every group, and open only what leads to the page. What it holds depends on
 * the number of groups and on the depth of the page, not on the number of pages.
 */
export function viewBranch({ links, groups }: NavTree, trail: readonly NavEntry[]): readonly BranchLink[] {
  const onTrail = new Set(trail);
  const current = trail.at(-1);
  const view = (entry: NavEntry): BranchLink => {
    const open = onTrail.has(entry);
    const children = open ? around(entry.children, onTrail) : [];
    const hidden = open && children.length < entry.children.length;
    return {
      label: entry.label,
      url: entry.url,
      current: entry === current,
      open,
      children: children.map(view),
      ...(hidden ? { more: { count: entry.children.length, url: entry.url } } : {}),
    };
  };
  return [...around(links, onTrail), ...groups].map(view);
}

/** The entries around the one that is open, or the first ones. */
function around(entries: readonly NavEntry[], onTrail: ReadonlySet<NavEntry>): readonly NavEntry[] {
  if (entries.length <= mostSiblings) return entries;
  const at = Math.max(
    0,
    entries.findIndex((entry) => onTrail.has(entry)),
  );
  const start = Math.max(0, Math.min(at - mostSiblings / 2, entries.length - mostSiblings));
  return entries.slice(start, start + mostSiblings);
}
