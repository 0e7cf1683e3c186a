import type { Handbook, PageAddress } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { TextEdit } from '../parsing/text-edit.ts';
import type { SitePlace } from './addresses.ts';
import { folderOf } from './groups.ts';
import { createLinkIndex, type LinkIndex, type LinkTarget } from './link-index.ts';
import { asAddress, decode, joinPath, splitTarget } from './link-paths.ts';
import { findTarget } from './links.ts';
import { createLinkLocator } from './locate-link.ts';
import type { FolderMoves } from './moved-folders.ts';

/** Where files of the handbook go: from path to path, relative to its folder. */
export type Moves = ReadonlyMap<string, string>;

/** One link of a page that has to change. */
export interface MovedLink {
  readonly page: HandbookPage;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Absent where the link's place in the text can't be found for sure. */
  readonly edit?: TextEdit;
}

/** What mending links needs of the handbook before and after. */
export interface MoveContext {
  readonly moves: Moves;
  readonly index: LinkIndex;
  readonly addresses: ReadonlyMap<string, PageAddress>;
  readonly newAddress: (path: string) => string | undefined;
  readonly folderMoves: FolderMoves;
  readonly place: SitePlace;
  readonly textOf: (path: string) => string;
}

/** Finds the links of a page that would lead elsewhere after the move, with what they have to be. */
export function mendLinks(page: HandbookPage, context: MoveContext): readonly MovedLink[] {
  const locator = createLinkLocator(page, context.textOf(page.path));
  const seen = new Set<string>();
  return page.links.flatMap(({ target, line }, index): MovedLink[] => {
    const to = newTarget(target, page, context);
    if (to === undefined || to === target) return [];
    const found = locator.find(index);
    if (!found) return [{ page, line, from: target, to }];
    // Several links may stand for one place: all that name the same “[name]: address”.
    const key = `${found.line}:${found.column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const edit = { line: found.line, column: found.column, length: target.length, text: to };
    return [{ page, line: found.line, from: target, to, edit }];
  });
}

/** The address that a link must have; undefined where it may stay, or leads nowhere as it is. */
function newTarget(target: string, page: HandbookPage, context: MoveContext): string | undefined {
  const { moves, index, addresses, place } = context;
  const { path, query, fragment } = splitTarget(target);
  if (path === '') return undefined;
  const written = decode(path);
  const found = findTarget(written, page, addresses.get(page.path), place, index);
  if (!found) return undefined;
  const file = fileOf(found, index);
  const moved = file === undefined ? undefined : (moves.get(file) ?? file);
  const tail = query + (fragment === undefined ? '' : `#${fragment}`);
  const mended = path.startsWith('/')
    ? rootTarget(written, file, moved, found, context)
    : relativeTarget(path, file, moved, page, found, context);
  return mended === undefined ? undefined : encode(mended) + tail;
}

/** The way to a file from the folder in which its page will lie. */
function relativeTarget(
  path: string,
  file: string | undefined,
  moved: string | undefined,
  page: HandbookPage,
  found: LinkTarget,
  { moves, newAddress, folderMoves }: MoveContext,
): string | undefined {
  const written = decode(path);
  const newFolder = folderOf(moves.get(page.path) ?? page.path);
  const newMade = file === undefined ? folderMoves(found.address.path) : undefined;
  const end = moved ?? (newMade ?? found.address.path).slice(1);
  const stays = moved === file && newMade === undefined && newFolder === folderOf(page.path);
  const joined = joinPath(newFolder, written);
  if (stays || joined === end || `${joined}.md` === end) return undefined;
  const newPath = moved === undefined ? newMade : newAddress(moved);
  if (newPath !== undefined && asAddress(joined) === newPath) return undefined;
  const relative = relativePath(newFolder, end);
  return path.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative;
}

/** “/handbook/people/leave.md” and “/people/leave/” keep their beginning and their form. */
function rootTarget(
  written: string,
  file: string | undefined,
  moved: string | undefined,
  { address, page }: LinkTarget,
  { newAddress, folderMoves }: MoveContext,
): string | undefined {
  const isMade = file === undefined;
  if (!isMade && moved !== undefined && moved !== file && written.endsWith(`/${file}`))
    return written.slice(0, -file.length) + moved;
  const wanted = isMade
    ? folderMoves(address.path)
    : moved === file || !page
      ? undefined
      : newAddress(moved ?? '');
  if (wanted === undefined || wanted === address.path) return undefined;
  const bare = address.path.replace(/\/$/, '');
  const tail = ['', '/', '.html', '.md', '/index.html'].find((ending) => written.endsWith(bare + ending));
  // A redirect or another reading leads there; what the move leaves behind will, too.
  if (tail === undefined || bare === '') return undefined;
  return written.slice(0, written.length - bare.length - tail.length) + wanted.replace(/\/$/, '') + tail;
}

/** The file that a link leads to, relative to the handbook's folder; undefined for a page that is made. */
function fileOf({ page, address }: LinkTarget, index: LinkIndex): string | undefined {
  if (page) return page.path;
  const file = address.path.slice(1);
  return index.byFile(file) ? file : undefined;
}

function relativePath(folder: string, file: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), file.split('/')];
  const end = to.at(-1) === '' ? to.length - 1 : to.length;
  let shared = 0;
  while (shared < from.length && shared < end - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** What would end an address in Markdown or HTML, or mean something else in one, goes in by its number. */
function encode(path: string): string {
  return path.replace(
    /[\s%()<>"'\\?#&`]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The index of everything that links in a finished handbook can lead to. */
export function indexOf(handbook: Handbook): LinkIndex {
  const { pages, addresses, files, groupPages, redirects, jobsPages, openings, contents } = handbook;
  const made = [
    contents,
    ...groupPages.map(({ address }) => address),
    ...(jobsPages ? [jobsPages.address, ...jobsPages.filters.map(({ address }) => address)] : []),
    ...openings.flatMap(({ ownAddress }) => ownAddress ?? []),
  ];
  return createLinkIndex({ pages, withheld: [], addresses, files, madeAddresses: made, redirects });
}

/** Where each link of a page leads, as one text each; empty where it leads nowhere. */
export function destinationsOf(
  page: HandbookPage,
  handbook: Handbook,
  index: LinkIndex,
  place: SitePlace,
): readonly string[] {
  const own = handbook.addresses.get(page.path);
  return page.links.map(({ target }) => {
    const { path, fragment = '' } = splitTarget(target);
    const found =
      path === ''
        ? index.byFile(page.path.normalize('NFC'))
        : findTarget(decode(path), page, own, place, index);
    if (!found) return '';
    return `${fileOf(found, index) ?? found.address.path}\n${fragment}`;
  });
}
