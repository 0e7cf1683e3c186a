import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Picture } from '../domain/handbook.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { findNameFault, type NameFault } from './file-names.ts';
import { measurePicture } from './measure-picture.ts';
import { isMade } from './output-folder.ts';
import { isPage, isPublishable } from './publishable-files.ts';
import { reasonOf } from './read-file.ts';
import { isSafePicture, readPage } from './read-page.ts';

/** A file that is no page and is published beside the pages. */
export interface HandbookFile {
  /** Relative to the handbook's folder, with `/` between folders: `people/map.png`. */
  readonly path: string;
  /** The path as problems show it: `handbook/people/map.png`. */
  readonly shownPath: string;
  /** Where its bytes are: no symbolic link, and inside the handbook's folder. */
  readonly realPath: string;
  /** Looks at the first bytes of a picture. */
  readonly measure: () => Picture | undefined;
}

/** Everything that a handbook's folder holds for the site, each in the order of its path. */
export interface Sources {
  readonly pages: readonly SourceFile[];
  readonly files: readonly HandbookFile[];
}

const deepestFolder = 100;
const bounds = { mostEntries: 200_000 };

/**
 * Reads a handbook's folder once. Nothing outside of it is read, whatever links say; hidden files and `node_modules`
 * are left alone. What can't be read is reported, and the rest is read. One file after the other: with 4,500 files
 * that takes less time than 32 reads at once.
 */
export function readSources(folder: string, report: Report, { mostEntries } = bounds): Sources {
  const root = realFolder(folder);
  if (root === undefined) {
    report('folder-missing', locate(folder, 1), { folder });
    return { pages: [], files: [] };
  }
  const pages: SourceFile[] = [];
  const files: HandbookFile[] = [];
  const walk: Walk = { root, folder, report, pages, files, mostEntries, entries: 0 };
  readFolder({ name: '', path: '', shownPath: folder, realPath: root }, [root], walk);
  if (pages.length === 0) report('folder-empty', locate(folder, 1), { folder });
  return { pages: pages.sort(byPath), files: files.sort(byPath) };
}

interface Walk {
  readonly root: string;
  readonly folder: string;
  readonly report: Report;
  readonly pages: SourceFile[];
  readonly files: HandbookFile[];
  readonly mostEntries: number;
  entries: number;
}

/** A file or folder on the way; `realPath` is never a link. */
interface Entry extends Omit<HandbookFile, 'measure'> {
  readonly name: string;
}

function realFolder(folder: string): string | undefined {
  try {
    const real = realpathSync(folder);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** `above` are the real paths of the folders that lead here, so that links in a circle are noticed. */
function readFolder(folder: Entry, above: readonly string[], walk: Walk): void {
  let children: Dirent[];
  try {
    children = readdirSync(folder.realPath, { withFileTypes: true });
  } catch (error) {
    walk.report('file-unreadable', locate(folder.shownPath, 1), { reason: reasonOf(error) });
    return;
  }
  for (const child of children.sort(byName)) {
    if (isHidden(child.name)) {
      if (holdsPages(child)) walk.report('folder-hidden', locate(join(folder.shownPath, child.name), 1), {});
      continue;
    }
    walk.entries++;
    if (walk.entries > walk.mostEntries) {
      reportTooLarge(walk);
      return;
    }
    const entry = {
      name: child.name,
      path: folder.path ? `${folder.path}/${child.name}` : child.name,
      shownPath: join(folder.shownPath, child.name),
      realPath: join(folder.realPath, child.name),
    };
    if (hasUsableName(entry, walk)) readEntry(entry, child, above, walk);
  }
}

/** Told once, however many folders are still on the way. */
function reportTooLarge({ entries, mostEntries, folder, report }: Walk): void {
  if (entries === mostEntries + 1) report('folder-too-large', locate(folder, 1), { most: mostEntries });
}

/** A site that was built into the handbook's folder is no part of the handbook. */
function readEntry(entry: Entry, kind: Kind, above: readonly string[], walk: Walk): void {
  if (kind.isSymbolicLink()) followLink(entry, above, walk);
  else if (kind.isFile()) takeFile(entry, walk);
  else if (!kind.isDirectory()) walk.report('file-special', locate(entry.shownPath, 1), {});
  else if (isMade(entry.realPath)) return;
  else if (above.length < deepestFolder) readFolder(entry, [...above, entry.realPath], walk);
  else walk.report('folder-too-deep', locate(entry.shownPath, 1), { most: deepestFolder });
}

type Kind = Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFile'>;

/** A link is followed only to what lies inside the handbook, in plain sight. */
function followLink(link: Entry, above: readonly string[], walk: Walk): void {
  const { report, root } = walk;
  const place = locate(link.shownPath, 1);
  try {
    const realPath = realpathSync(link.realPath);
    const inside = relative(root, realPath);
    const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || join(root, inside) !== realPath;
    const isCircle = realPath === root || above.includes(realPath);
    if (isOutside || inside.split(sep).some(isHidden)) report('link-out-of-handbook', place, {});
    else if (isCircle) report('link-in-a-circle', place, {});
    else readEntry({ ...link, realPath }, statSync(realPath), above, walk);
  } catch (error) {
    const isCircle = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    if (isCircle) report('link-in-a-circle', place, {});
    else report('file-unreadable', place, { reason: `the link leads nowhere (${reasonOf(error)})` });
  }
}

function takeFile(entry: Entry, walk: Walk): void {
  const { name, path, shownPath, realPath } = entry;
  if (isPage(name)) {
    walk.pages.push({ path, shownPath, text: readPage(entry, walk.report) });
  } else if (!isPublishable(name)) {
    walk.report('file-not-published', locate(shownPath, 1), {});
  } else if (isSafePicture(entry, walk.report)) {
    walk.files.push({ path, shownPath, realPath, measure: () => measurePicture(realPath) });
  }
}

function hasUsableName({ name, shownPath }: Entry, { report }: Walk): boolean {
  const fault: NameFault | undefined = findNameFault(name);
  if (!fault) return true;
  if (fault.isUsable) report('file-name-awkward', locate(shownPath, 1), { reason: fault.reason });
  else report('file-name-unfit', locate(shownPath, 1), { reason: fault.reason });
  return fault.isUsable;
}

/** `.git`, `.github`, `.DS_Store`; nobody means to publish these. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A hidden folder that an author may have meant; the rest belong to programs, to ours too. */
function holdsPages(entry: Dirent): boolean {
  return entry.isDirectory() && !/^(?:\.git|\.hg|\.svn|node_modules|\..*\.handbook-.*)$/.test(entry.name);
}

/** By code unit, so that the order is the same on every machine. */
function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
