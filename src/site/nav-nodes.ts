import type { PageAddress } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { nameFromSegment } from '../parsing/titles.ts';
import { folderOf, foldersLed } from './groups.ts';

/** A page or folder on its way into the navigation. */
export interface NavNode {
  label: string;
  order: number | undefined;
  path?: string;
  address?: PageAddress;
  /** The folder whose entry this is, where it is one. */
  folder?: string;
  /** Whether it stands at the top of a group. */
  grouped?: boolean;
  children: NavNode[];
}

/** Everything in its folder or group, in no order yet. */
export interface PlacedPages {
  /** The handbook's first page, unless it stands in a group. */
  readonly home?: NavNode;
  /** What stands at the top and in no group. */
  readonly loose: readonly NavNode[];
  readonly groups: Map<string, NavNode[]>;
}

/** Hangs each page into its folder, and what names a group into that. */
export function placePages(
  pages: readonly HandbookPage[],
  addresses: ReadonlyMap<string, PageAddress>,
): PlacedPages {
  const root: NavNode = { label: '', order: undefined, folder: '', children: [] };
  const folders = new Map<string, NavNode>([['', root]]);
  const groups = new Map<string, NavNode[]>();
  const leaders = foldersLed(pages.map(({ path }) => path));
  for (const page of pages) {
    const address = addresses.get(page.path);
    const { navGroup, navOrder: order } = page.frontMatter;
    if (!address) continue;
    const own = { label: page.navTitle, order, path: page.path, address };
    const led = leaders.get(page.path);
    const folder = openFolder(led ?? folderOf(page.path), folders);
    const node: NavNode = led === undefined ? { ...own, children: [] } : Object.assign(folder, own);
    if (navGroup) {
      node.grouped = true;
      // The home page goes into its group alone: it would take the whole handbook along.
      addTo(groups, navGroup, [node === root ? { ...own, children: [] } : node]);
    } else if (led === undefined) folder.children.push(node);
  }
  prune(root);
  const { children: loose, grouped, path } = root;
  return { loose, groups, ...(path === undefined || grouped ? {} : { home: { ...root, children: [] } }) };
}

/** Adds to the list of a key. */
export function addTo(groups: Map<string, NavNode[]>, label: string, nodes: readonly NavNode[]): void {
  const known = groups.get(label);
  if (known) known.push(...nodes);
  else groups.set(label, [...nodes]);
}

function openFolder(path: string, folders: Map<string, NavNode>): NavNode {
  const known = folders.get(path);
  if (known) return known;
  const label = nameFromSegment(path.split('/').at(-1) ?? '');
  const node: NavNode = { label, order: undefined, folder: path, children: [] };
  folders.set(path, node);
  openFolder(folderOf(path), folders).children.push(node);
  return node;
}

/** Takes away what stands in a group, and folders in which nothing is left. */
function prune(node: NavNode): void {
  node.children.forEach(prune);
  node.children = node.children.filter(
    (child) => !child.grouped && (child.path !== undefined || child.children.length > 0),
  );
}
