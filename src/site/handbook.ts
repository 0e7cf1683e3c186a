import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import { settleDiagnostics } from '../diagnostics/severities.ts';
import type { Handbook, PublishedFile } from '../domain/handbook.ts';
import type { LastChange } from '../domain/last-change.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { OpenedPage } from '../parsing/page.ts';
import type { PageReader, Read } from '../parsing/page-reader.ts';
import { addressOf, resolveAddresses } from './addresses.ts';
import { checkNavTitles } from './check-nav-titles.ts';
import { checkOpenings } from './check-openings.ts';
import { createUnspacedHeadings } from './dead-links.ts';
import { placeDocuments } from './group-documents.ts';
import { resolveGroups } from './groups.ts';
import { placeJobs } from './jobs-pages.ts';
import { createLinkIndex } from './link-index.ts';
import { type ResolvedPage, resolveLinks } from './links.ts';
import { buildNavigation } from './navigation.ts';
import { type CodeOwners, reportReviews, resolveOwners } from './owners.ts';
import { placeFiles, takeOwnPaths } from './place-files.ts';
import { resolveRedirects } from './redirects.ts';
import type { HandbookSettings } from './settings.ts';
import { reportIcons } from './site-icons.ts';
import { createTakenPaths, takeFreePath } from './taken-paths.ts';
import { reportUnreachable } from './unreachable.ts';

/** What a folder of Markdown holds, read once. */
export interface HandbookSources {
  /** In the order of their paths. */
  readonly pages: readonly SourceFile[];
  readonly repository?: RepositoryFacts;
  /** The other files, which links may lead to. */
  readonly files: readonly Omit<PublishedFile, 'address'>[];
}

/** What the repository around the handbook tells of its files. */
export interface RepositoryFacts {
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  /** Of CODEOWNERS, which lies at `file` as problems show it. */
  readonly codeOwners?: CodeOwners;
}

export interface BuiltHandbook {
  readonly handbook: Handbook;
  /** Every problem of every page, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a handbook of its sources: the whole way of the data, top to bottom. */
export function buildHandbook(
  sources: HandbookSources,
  settings: HandbookSettings,
  reader: PageReader,
  earlier: readonly Diagnostic[] = [],
): BuiltHandbook {
  const diagnostics: Diagnostic[] = [...earlier];
  const report = createReport(diagnostics);
  const take = <Value>({ value, diagnostics: found }: Read<Value>): Value => {
    diagnostics.push(...found);
    return value;
  };
  const opened = sources.pages.map((source) => take(reader.open(source)));
  const published = opened.filter((page) => isPublished(page, settings));
  const groups = resolveGroups(published);
  const parsed = published.map((page) => take(reader.parse(page, groups.get(page.source.path))));
  const taken = createTakenPaths();
  takeOwnPaths(sources.pages, settings.place, taken, report);
  const files = placeFiles(sources.files, settings.place, taken, report);
  const addresses = resolveAddresses(published, settings.place, taken, report);
  const redirects = resolveRedirects(published, addresses, settings.place, taken, report);
  const navigation = buildNavigation(parsed, addresses, settings, taken);
  const { openings, jobsPages, madeAddresses } = placeJobs(
    { opened: published, pages: parsed, addresses, redirects, taken },
    settings,
    report,
  );
  const contents = addressOf(takeFreePath('/all-pages/', taken), settings.place);
  const reviews = addressOf(takeFreePath('/reviews/', taken), settings.place);
  const { place } = settings;
  const { tree, groupPages } = navigation;
  const documents = settings.files.groupDocuments
    ? placeDocuments(tree, { addresses, groupPages, taken, place })
    : new Map();
  const isHomeFree = taken.holderOf('/') === undefined;
  checkOpenings(published, parsed, settings, report);
  checkNavTitles(published, parsed, report);
  const texts = new Map(sources.pages.map(({ path, text }) => [path, text]));
  const withheld = opened.filter((page) => !isPublished(page, settings)).map(({ source }) => source.path);
  const index = createLinkIndex({
    pages: parsed,
    withheld,
    addresses,
    files,
    madeAddresses: [
      ...[...groupPages, ...documents.values()].map(({ address }) => address),
      ...madeAddresses,
      contents,
    ],
    redirects,
  });
  const textOf = (path: string) => texts.get(path) ?? '';
  const unspacedHeadings = createUnspacedHeadings(textOf);
  const links = { index, place: settings.place, addresses, textOf, unspacedHeadings, report };
  const resolved = parsed.map((page) => resolveLinks(page, links));
  const owners = resolveOwners(published, sources.repository?.codeOwners, report);
  reportReviews(published, owners, settings.today, report);
  const mentions = mentionsOf(resolved);
  reportIcons(files, settings, report);
  reportUnreachable(published, mentions, addresses, report);
  return {
    handbook: {
      pages: resolved.map(({ page }) => page),
      addresses,
      files,
      navigation: tree,
      groupPages,
      documents,
      ...(isHomeFree ? { isHomeFree } : {}),
      contents,
      reviews,
      redirects,
      openings,
      ...(jobsPages ? { jobsPages } : {}),
      owners,
      lastChanges: sources.repository?.lastChanges ?? new Map(),
      mentions,
    },
    diagnostics: settleDiagnostics(diagnostics, settings.severities),
  };
}

/** Drafts are not published at all, internal pages only for colleagues. */
function isPublished({ frontMatter }: OpenedPage, { parsing }: HandbookSettings): boolean {
  return !frontMatter.draft && (frontMatter.visibility === 'public' || parsing.audience === 'internal');
}

/** Who leads to whom, turned around. */
function mentionsOf(pages: readonly ResolvedPage[]): ReadonlyMap<string, readonly string[]> {
  const mentions = new Map<string, string[]>();
  for (const { page, leadsTo } of pages) {
    for (const path of leadsTo) {
      if (path === page.path) continue;
      const known = mentions.get(path);
      if (known) known.push(page.path);
      else mentions.set(path, [page.path]);
    }
  }
  return mentions;
}
