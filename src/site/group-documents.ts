import type { GroupDocument, GroupPage, PageAddress } from '../domain/handbook.ts';
import type { NavEntry, NavTree } from '../domain/navigation.ts';
import { addressOf, type SitePlace } from './addresses.ts';
import { type TakenPaths, takeFreePath } from './taken-paths.ts';

/** A browser lays out and prints so many without a pause that one would take for the end. */
const mostPages = 100;

export interface DocumentPlaces {
  readonly addresses: ReadonlyMap<string, PageAddress>;
  readonly groupPages: readonly GroupPage[];
  readonly taken: TakenPaths;
  readonly place: SitePlace;
}

/**
 * Finds what is printed as one document: a group of the navigation, or of one that holds too many pages the folders in
 * it. A page stands in one document at most, so that all of them together are as long as the handbook.
 */
export function placeDocuments(
  { links, groups }: NavTree,
  { addresses, groupPages, taken, place }: DocumentPlaces,
): ReadonlyMap<string, GroupDocument> {
  const known = [...addresses.values(), ...groupPages.map(({ address }) => address)];
  const pathOf = new Map(known.map(({ url, path }) => [url, path]));
  const documents = new Map<string, GroupDocument>();
  const add = (entry: NavEntry): void => {
    if (entry.children.length === 0) return;
    const paths = [...new Set(pathsIn(entry))];
    const group = pathOf.get(entry.url);
    if (paths.length > mostPages) entry.children.forEach(add);
    else if (paths.length > 1 && group?.endsWith('/')) {
      const address = addressOf(takeFreePath(`${group}print/`, taken), place);
      documents.set(entry.url, { label: entry.label, address, groupUrl: entry.url, paths });
    }
  };
  [...links, ...groups].forEach(add);
  return documents;
}

function pathsIn(entry: NavEntry): readonly string[] {
  const paths: string[] = [];
  const add = ({ path, children }: NavEntry): void => {
    if (path !== undefined) paths.push(path);
    children.forEach(add);
  };
  add(entry);
  return paths;
}
