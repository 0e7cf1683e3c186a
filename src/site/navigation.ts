import type { GroupPage, PageAddress } from '../domain/handbook.ts';
import type { NavEntry, NavTree } from '../domain/navigation.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { SitePlace } from './addresses.ts';
import { createPageMaker, type PageMaker } from './group-pages.ts';
import { addTo, type NavNode, placePages } from './nav-nodes.ts';
import type { TakenPaths } from './taken-paths.ts';
import { wordOrder } from './word-order.ts';

export interface NavigationSettings {
  readonly groups: readonly string[];
  readonly otherGroup: string;
  readonly language: string;
  readonly place: SitePlace;
}

export interface Navigation {
  readonly tree: NavTree;
  /** Pages to make for groups and folders that have none of their own. */
  readonly groupPages: readonly GroupPage[];
}

/** Builds the folder tree with the groups as its top level. */
export function buildNavigation(
  pages: readonly HandbookPage[],
  addresses: ReadonlyMap<string, PageAddress>,
  settings: NavigationSettings,
  taken: TakenPaths,
): Navigation {
  const listed = pages.filter(({ frontMatter }) => !frontMatter.unlisted);
  const { home, loose, groups } = placePages(listed, addresses);
  if (groups.size > 0 && loose.length > 0) addTo(groups, settings.otherGroup, loose);
  const compare = siblingOrder(settings.language);
  const maker = createPageMaker(settings.place, taken);
  const finish = (node: NavNode): NavEntry => finishNode(node, compare, maker);
  const top = groups.size > 0 ? [] : [...loose].sort(compare);
  return {
    tree: {
      links: [...(home ? [home] : []), ...top].map(finish),
      groups: orderGroups(groups, settings, compare).map(([label, nodes]) =>
        finishGroup(label, nodes, finish, compare, maker),
      ),
    },
    groupPages: maker.made,
  };
}

type Compare = (a: NavNode, b: NavNode) => number;

/** Low order first, then by label in the language's own order, then by path, so that every machine agrees. */
function siblingOrder(language: string): Compare {
  const compareWords = wordOrder(language);
  return (a, b) =>
    (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
    compareWords(a.label, b.label) ||
    ((a.path ?? a.folder ?? '') < (b.path ?? b.folder ?? '') ? -1 : 1);
}

function finishNode(node: NavNode, compare: Compare, maker: PageMaker): NavEntry {
  const address = node.address ?? maker.forFolder(node.label, node.folder ?? '');
  return {
    label: node.label,
    url: address.url,
    ...(node.path === undefined ? {} : { path: node.path }),
    children: [...node.children].sort(compare).map((child) => finishNode(child, compare, maker)),
  };
}

/** A group that is one folder with a page of its own is led by that page; any other group gets a page made for it. */
function finishGroup(
  label: string,
  nodes: readonly NavNode[],
  finish: (node: NavNode) => NavEntry,
  compare: Compare,
  maker: PageMaker,
): NavEntry {
  const folders = nodes.filter(({ folder, path }) => folder !== undefined && path !== undefined);
  const [lead] = folders;
  if (folders.length !== 1 || !lead?.address) {
    return { label, url: maker.forGroup(label).url, children: [...nodes].sort(compare).map(finish) };
  }
  const others = [...nodes.filter((node) => node !== lead), ...lead.children].sort(compare);
  return {
    label,
    url: lead.address.url,
    children: [finish({ ...lead, children: [] }), ...others.map(finish)],
  };
}

/** The option's order first, then the smallest order of what stands in a group, then its name; “Other” last. */
function orderGroups(
  groups: ReadonlyMap<string, readonly NavNode[]>,
  { groups: chosen, otherGroup, language }: NavigationSettings,
  compare: Compare,
): readonly (readonly [string, readonly NavNode[]])[] {
  const compareWords = wordOrder(language);
  const rank = (label: string) => {
    if (label === otherGroup && !chosen.includes(label)) return Number.POSITIVE_INFINITY;
    const at = chosen.indexOf(label);
    return at < 0 ? chosen.length : at;
  };
  const smallest = (nodes: readonly NavNode[]) => [...nodes].sort(compare)[0]?.order ?? Number.MAX_VALUE;
  return [...groups]
    .map(([label, nodes]) => ({ label, nodes, rank: rank(label), order: smallest(nodes) }))
    .sort(
      (a, b) =>
        compareNumbers(a.rank, b.rank) || compareNumbers(a.order, b.order) || compareWords(a.label, b.label),
    )
    .map(({ label, nodes }) => [label, nodes]);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
