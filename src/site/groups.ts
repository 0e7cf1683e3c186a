import type { OpenedPage } from '../parsing/page.ts';
import { isIndexName } from '../parsing/titles.ts';

/** The folder of a path, `''` at the top. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Whether a file is its folder's own page. */
export function isIndexFile(path: string): boolean {
  return isIndexName((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''));
}

/** The group of each page: its own, else that of the nearest folder whose index page names one. */
export function resolveGroups(pages: readonly OpenedPage[]): ReadonlyMap<string, string> {
  const folderGroups = new Map<string, string>();
  for (const { source, frontMatter } of pages) {
    const folder = folderOf(source.path);
    // The home page's group is its own: it would take the whole handbook along.
    if (frontMatter.navGroup && folder !== '' && isIndexFile(source.path))
      folderGroups.set(folder, frontMatter.navGroup);
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
