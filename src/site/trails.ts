import type { NavEntry, NavTree } from '../domain/navigation.ts';

/** Where an address stands in the navigation. */
export interface Trail {
  /** From the top to the entry itself. */
  readonly entries: readonly NavEntry[];
  readonly previous?: NavEntry;
  readonly next?: NavEntry;
}

/** Goes once through the navigation and remembers for each address what leads to it, and what stands beside it. */
export function createTrails({ links, groups }: NavTree): ReadonlyMap<string, Trail> {
  const trails = new Map<string, Trail>();
  const order: NavEntry[] = [];
  const walk = (entry: NavEntry, above: readonly NavEntry[]) => {
    const entries = [...above, entry];
    // A group and the page that leads it share an address: the deeper entry is the page.
    if (!trails.has(entry.url) || entry.path !== undefined) trails.set(entry.url, { entries });
    if (entry.path !== undefined) order.push(entry);
    for (const child of entry.children) walk(child, entries);
  };
  for (const entry of [...links, ...groups]) walk(entry, []);
  order.forEach(({ url }, at) => {
    const trail = trails.get(url);
    const [previous, next] = [order[at - 1], order[at + 1]];
    if (trail) trails.set(url, { ...trail, ...(previous ? { previous } : {}), ...(next ? { next } : {}) });
  });
  return trails;
}
