import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport, type Report } from '../diagnostics/report.ts';
import { dayOfBuild } from '../io/day-of-build.ts';
import { findMermaid } from '../io/mermaid-program.ts';
import { readSources } from '../io/read-sources.ts';
import { readRepository } from '../io/repository.ts';
import { isSearchInstalled } from '../io/search-index.ts';
import { findShareLetters } from '../io/share-fonts.ts';
import { createMarkdown } from '../parsing/markdown.ts';
import { createPageReader, type PageReader, type Read, rememberPages } from '../parsing/page-reader.ts';
import { viewSite } from '../publishing/view-site.ts';
import { type Assets, readAssets } from '../rendering/assets.ts';
import { namesOf } from '../rendering/publish.ts';
import { resolveOptions } from '../resolve-options.ts';
import {
  type BuiltHandbook,
  buildHandbook,
  type HandbookSources,
  type RepositoryFacts,
} from '../site/handbook.ts';
import type { HandbookSettings } from '../site/settings.ts';
import type { HandbookLocation } from './locate-handbook.ts';
import { viewNavigationData } from './navigation-data.ts';
import { SitePage } from './site-page.ts';

/** The handbook of one build, ready for Eleventy. */
export interface EleventySite extends BuiltHandbook {
  readonly settings: HandbookSettings;
  readonly sources: HandbookSources;
  readonly assets: Assets;
  /** In the order of the navigation. */
  readonly pages: readonly SitePage[];
}

export interface SiteRequest {
  readonly location: HandbookLocation;
  /** As somebody gave them, checked by nobody. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The file in which the options stand, as problems show it. */
  readonly configFile: string;
  readonly pathPrefix: string;
  /** Whether pictures for links are made: nobody sends links to a machine on which somebody writes. */
  readonly makesShareImages: boolean;
  /** Whether the site has a page of its own for addresses that lead nowhere. */
  readonly hasNotFoundPage: boolean;
  /** Looks for problems of the Eleventy site around the handbook. */
  readonly checkHost: (report: Report) => void;
}

/** Reads the handbook once a build; pages whose text is the same are not read again. */
export function createSiteLoader(): (request: SiteRequest) => EleventySite {
  let reader: PageReader | undefined;
  let repository: Read<RepositoryFacts | undefined> | undefined;
  return ({ location, options, configFile, pathPrefix, hasNotFoundPage, makesShareImages, checkHost }) => {
    // Nobody commits while writing: the history is read once.
    repository ??= readOnce(location.folder);
    const earlier: Diagnostic[] = [...repository.diagnostics];
    const report = createReport(earlier);
    checkHost(report);
    const host = {
      prefix: location.prefix,
      pathPrefix,
      today: dayOfBuild(process.env),
      searchInstalled: isSearchInstalled(),
      mermaid: findMermaid(),
      shareImages: makesShareImages ? { letters: findShareLetters() } : undefined,
    };
    const given = { values: belowOthers(options, location), file: configFile, text: '' };
    const settings = resolveOptions(given, host, report);
    reader ??= rememberPages(createPageReader(settings.parsing, createMarkdown()));
    const read = readSources(location.folder, report);
    const sources = repository.value ? { ...read, repository: repository.value } : read;
    const built = buildHandbook(sources, settings, reader, earlier);
    const assets = readAssets();
    const pages = viewPages(built, settings, assets);
    const makesNotFound = settings.place.prefix === '/' && !hasNotFoundPage;
    return {
      ...built,
      settings,
      sources,
      assets,
      pages: pages.filter(({ outputPath }) => outputPath !== '404.html' || makesNotFound),
    };
  };
}

function readOnce(folder: string): Read<RepositoryFacts | undefined> {
  const diagnostics: Diagnostic[] = [];
  return { value: readRepository(folder, createReport(diagnostics)), diagnostics };
}

/** Beside other pages of a company, the files that hosts read for a whole site are the company's to write. */
function belowOthers(
  options: Readonly<Record<string, unknown>>,
  { prefix }: HandbookLocation,
): Readonly<Record<string, unknown>> {
  if ((options.prefix ?? prefix) === '/') return options;
  const chosen = typeof options.files === 'object' ? options.files : {};
  return { ...options, files: { headers: false, redirects: false, ...chosen } };
}

function viewPages(
  { handbook }: BuiltHandbook,
  settings: HandbookSettings,
  assets: Assets,
): readonly SitePage[] {
  const { pathPrefix } = settings.place;
  const navigation = viewNavigationData(handbook.navigation, (url) => `/${url.slice(pathPrefix.length)}`);
  const order = new Map([...navigation.keys()].map((url, at) => [url, at]));
  const place = ({ view }: SitePage) => order.get(view.url) ?? order.size;
  return [...viewSite(handbook, settings, namesOf(assets))]
    .map((listed) => new SitePage(listed, navigation))
    .sort((a, b) => place(a) - place(b));
}
