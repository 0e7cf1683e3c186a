import type { OpenedPage } from '../parsing/page.ts';
import { isIndexName } from '../parsing/titles.ts';

/** The folder of a path, `''` at the top. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Who has the better right to a folder: index.md, then _index.md, then README.md, then any other page. */
export function rankAsIndex(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  if (!isIndexName(name)) return 3;
  return /^index$/i.test(name) ? 0 : name.startsWith('_') ? 1 : 2;
}

/**
 * The folder that each leading page leads: its own where it is the index, else the one of its name beside it, since
 * `people/leave.md` and `people/leave/` have one address.
 */
export function foldersLed(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = foldersOf(paths);
  const led = new Set<string>();
  const leaders = new Map<string, string>();
  for (const path of [...paths].sort((a, b) => rankAsIndex(a) - rankAsIndex(b) || (a < b ? -1 : 1))) {
    const folder = rankAsIndex(path) < 3 ? folderOf(path) : path.replace(/\.[^./]*$/, '');
    if (!folders.has(folder) || led.has(folder)) continue;
    led.add(folder);
    leaders.set(path, folder);
  }
  return leaders;
}

/** Every folder in which pages lie, however deep. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths)
    for (let at = folderOf(path); !folders.has(at); at = folderOf(at)) folders.add(at);
  return folders;
}

/** The group of each page: its own, else that of the nearest folder whose leading page names one. */
export function resolveGroups(pages: readonly OpenedPage[]): ReadonlyMap<string, string> {
  const folderGroups = new Map<string, string>();
  const leaders = foldersLed(pages.map(({ source }) => source.path));
  for (const { source, frontMatter } of pages) {
    const folder = leaders.get(source.path);
    // The home page's group is its own: it would take the whole handbook along.
    if (frontMatter.navGroup && folder) folderGroups.set(folder, frontMatter.navGroup);
  }
  const groups = new Map<string, string>();
  for (const { source, frontMatter } of pages) {
    const group = frontMatter.navGroup ?? groupOfFolder(folderOf(source.path), folderGroups);
    if (group) groups.set(source.path, group);
  }
  return groups;
}

function groupOfFolder(folder: string, folderGroups: ReadonlyMap<string, string>): string | undefined {
  for (let at = folder; at !== ''; at = folderOf(at)) {
    const group = folderGroups.get(at);
    if (group) return group;
  }
  return undefined;
}
