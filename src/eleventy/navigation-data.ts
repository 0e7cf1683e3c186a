import type { NavEntry, NavTree } from '../domain/navigation.ts';

/** What `@11ty/eleventy-navigation` reads of a page. */
export interface EleventyNavigation {
  /** The page's address, encoded and without the path prefix: unique, and free of the commas that would split it. */
  readonly key: string;
  readonly parent?: string;
  readonly order: number;
  readonly title: string;
  readonly url: string;
}

/**
 * The navigation as data of each page, by the page's address. A group and the page that leads it share an address and
 * so are one entry, as they are in the sidebar.
 */
export function viewNavigationData(
  { links, groups }: NavTree,
  pathOf: (url: string) => string,
): ReadonlyMap<string, EleventyNavigation> {
  const found = new Map<string, EleventyNavigation>();
  const walk = (entries: readonly NavEntry[], parent: string | undefined) => {
    for (const { label, url, children } of entries) {
      const key = pathOf(url);
      if (!found.has(url)) {
        const order = found.size + 1;
        found.set(url, { key, ...(parent ? { parent } : {}), order, title: escapeMarkup(label), url: key });
      }
      walk(children, key);
    }
  };
  walk([...links, ...groups], undefined);
  return found;
}

/** Its filters print titles as HTML, whatever stands in them. */
function escapeMarkup(text: string): string {
  return text.replaceAll('<', '&lt;');
}
