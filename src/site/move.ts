import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Handbook } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { addRedirect } from '../parsing/add-redirect.ts';
import type { OpenedPage } from '../parsing/page.ts';
import type { PageReader } from '../parsing/page-reader.ts';
import { applyEdits, type TextEdit } from '../parsing/text-edit.ts';
import { pathFromFile } from './addresses.ts';
import { buildHandbook, type HandbookSources } from './handbook.ts';
import { destinationsOf, indexOf, type MovedLink, type Moves, mendLinks } from './move-links.ts';
import { createFolderMoves, type FolderMoves } from './moved-folders.ts';
import { findNewProblems } from './new-problems.ts';
import { tidyAddress } from './permalink.ts';
import type { HandbookSettings } from './settings.ts';

export interface MoveInput {
  readonly sources: HandbookSources;
  readonly moves: Moves;
  readonly settings: HandbookSettings;
  /** Reads everything, whoever may read it. */
  readonly reader: PageReader;
}

/** What moving files changes in the texts of pages. */
export interface MovePlan {
  /** By the path before the move. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly links: readonly MovedLink[];
  /** Old addresses that the moved pages keep, by their path before the move. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Why it is not sure that everything would lead where it did, in sentences; empty where it is. */
  readonly doubts: readonly string[];
  /** Problems of the moved handbook that this one does not have. */
  readonly problems: readonly Diagnostic[];
  /** The sources after the move. */
  readonly moved: HandbookSources;
}

/** Works out a move, makes it in memory, and looks whether every link leads where it did. */
export function planMove(input: MoveInput): MovePlan {
  const { sources, moves, settings, reader } = input;
  const published = buildHandbook(sources, settings, reader);
  const whole = buildHandbook(sources, settings, readingDrafts(reader)).handbook;
  const texts = new Map(sources.pages.map(({ path, text }) => [path, text]));
  const opened = new Map(sources.pages.map((source) => [source.path, reader.open(source).value]));
  const index = indexOf(whole);
  const folderMoves = createFolderMoves(
    moves,
    [...sources.pages, ...sources.files].map(({ path }) => path),
  );
  const links = whole.pages.flatMap((page) =>
    mendLinks(page, {
      moves,
      index,
      addresses: whole.addresses,
      newAddress: (path) => addressAfter(path, moves, opened, settings),
      folderMoves,
      place: settings.place,
      textOf: (path) => texts.get(path) ?? '',
    }),
  );
  const doubts = links
    .filter(({ edit }) => !edit)
    .map(
      ({ page, line, from }) =>
        `${page.shownPath}:${line}: the link to “${from}” can’t be found in the text.`,
    );
  const redirects = redirectsFor(moves, opened, published.handbook, settings);
  const edits = new Map<string, TextEdit[]>();
  const add = (path: string, edit: TextEdit) => edits.set(path, [...(edits.get(path) ?? []), edit]);
  for (const { page, edit } of links) if (edit) add(page.path, edit);
  for (const [path, address] of redirects) {
    const page = opened.get(path);
    const own = addressAfter(moves.get(path) ?? path, moves, opened, settings);
    const isOwn = (old: string) => tidyAddress(old, settings.place.prefix) === own;
    const edit = page && addRedirect(page, address, isOwn);
    if (edit) add(path, edit);
    else doubts.push(`${page?.source.shownPath}: “redirectFrom: ${address}” can’t be added to its settings.`);
  }
  const moved = moveSources(sources, moves, edits);
  const after = buildHandbook(moved, settings, reader);
  return {
    edits,
    links,
    redirects,
    doubts: doubts.length > 0 ? doubts : compare(whole, moved, folderMoves, input),
    problems: findNewProblems({
      before: published.diagnostics,
      after: after.diagnostics,
      sources,
      moved,
      moves,
    }),
    moved,
  };
}

/** Links in drafts are mended, too. */
function readingDrafts(reader: PageReader): PageReader {
  return {
    parse: reader.parse,
    open: (source) => {
      const read = reader.open(source);
      const frontMatter = { ...read.value.frontMatter, draft: false, visibility: 'public' as const };
      return { ...read, value: { ...read.value, frontMatter } };
    },
  };
}

/** Where a page will stand, by its path after the move. */
function addressAfter(
  path: string,
  moves: Moves,
  opened: ReadonlyMap<string, OpenedPage>,
  { place }: HandbookSettings,
): string | undefined {
  const before = [...moves].find(([, to]) => to === path)?.[0] ?? path;
  const page = opened.get(before);
  if (!page) return undefined;
  const { permalink } = page.frontMatter;
  return permalink === undefined ? pathFromFile(path) : tidyAddress(permalink, place.prefix);
}

/** A page that nobody could read has no old address. */
function redirectsFor(
  moves: Moves,
  opened: ReadonlyMap<string, OpenedPage>,
  { addresses }: Handbook,
  settings: HandbookSettings,
): ReadonlyMap<string, string> {
  const redirects = new Map<string, string>();
  for (const [from, to] of moves) {
    const old = addresses.get(from)?.path;
    if (old !== undefined && opened.has(from) && old !== addressAfter(to, moves, opened, settings))
      redirects.set(from, old);
  }
  return redirects;
}

function moveSources(
  sources: HandbookSources,
  moves: Moves,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): HandbookSources {
  const renamed = <File extends { path: string; shownPath: string }>(file: File): File => {
    const to = moves.get(file.path);
    if (to === undefined) return file;
    return { ...file, path: to, shownPath: file.shownPath.slice(0, -file.path.length) + to };
  };
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  return {
    ...sources,
    pages: sources.pages
      .map((page) => ({ ...renamed(page), text: applyEdits(page.text, edits.get(page.path) ?? []) }))
      .sort(byPath),
    files: sources.files.map(renamed).sort(byPath),
  };
}

/** Sentences about links that would lead elsewhere than before. */
function compare(
  before: Handbook,
  moved: HandbookSources,
  folderMoves: FolderMoves,
  { moves, settings, reader }: MoveInput,
): readonly string[] {
  const after = buildHandbook(moved, settings, readingDrafts(reader)).handbook;
  const [indexBefore, indexAfter] = [indexOf(before), indexOf(after)];
  const pages = new Map(after.pages.map((page) => [page.path, page]));
  const expected = (destination: string) => {
    const [path = '', fragment] = destination.split('\n');
    return `${moves.get(path) ?? folderMoves(path) ?? path}\n${fragment}`;
  };
  return before.pages.flatMap((page: HandbookPage) => {
    const same = pages.get(moves.get(page.path) ?? page.path);
    const was = destinationsOf(page, before, indexBefore, settings.place);
    const is = same ? destinationsOf(same, after, indexAfter, settings.place) : [];
    const wrong = was.findIndex((destination, at) =>
      destination === '' ? Boolean(is[at]) : is[at] !== expected(destination),
    );
    const link = page.links[wrong];
    return link ? [`${page.shownPath}:${link.line}: the link to “${link.target}” would lead elsewhere.`] : [];
  });
}
