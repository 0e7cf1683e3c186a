import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { PublishedFile } from '../domain/handbook.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { addressOf, type SitePlace } from './addresses.ts';
import { siteItself, type TakenPaths } from './taken-paths.ts';

/** A file beside the pages, as it lies in the handbook's folder. */
type FileBeside = Omit<PublishedFile, 'address'>;

/** Names below the handbook that the site needs for files of its own. */
const ownFiles = ['jobs.json', 'feed.xml', 'feed.json', 'indeed.xml', 'sitemap.xml', 'llms.txt'];
/** Names at the top of the whole site. */
const ownFilesAtTop = ['404.html', '_headers', '_redirects'];

/** Keeps the names of the site's own files, and of each page's Markdown, from being anything else. */
export function takeOwnPaths(
  pages: readonly SourceFile[],
  { prefix }: SitePlace,
  taken: TakenPaths,
  report: Report,
): void {
  for (const name of prefix === '/' ? [...ownFiles, ...ownFilesAtTop] : ownFiles)
    taken.take(`/${name}`, siteItself);
  for (const { path, shownPath } of pages) {
    const url = `/${path.normalize('NFC')}`;
    if (taken.holderOf(url) === siteItself) report('address-reserved', locate(shownPath, 1), { url });
    taken.take(url, shownPath);
  }
}

/** Files keep their place beside the pages; an author's own “llms.txt” goes before the one that is made. */
export function placeFiles(
  files: readonly FileBeside[],
  place: SitePlace,
  taken: TakenPaths,
  report: Report,
): readonly PublishedFile[] {
  return files.flatMap((file) => {
    const path = `/${file.path.normalize('NFC')}`;
    const other = taken.holderOf(path);
    if (other !== undefined && !isOwn(path)) {
      report('address-taken', locate(file.shownPath, 1), { url: path, other, by: 'name' });
      return [];
    }
    taken.take(path, file.shownPath);
    return [{ ...file, address: addressOf(path, place) }];
  });
}

function isOwn(path: string): boolean {
  return ownFiles.includes(path.slice(1));
}
