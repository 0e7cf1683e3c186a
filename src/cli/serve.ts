import { readFileSync } from 'node:fs';
import { createReport } from '../diagnostics/report.ts';
import { readSources } from '../io/read-sources.ts';
import { readRepository } from '../io/repository.ts';
import { tellProblems } from '../io/tell.ts';
import { watchFolder } from '../io/watch-folder.ts';
import { withSearch } from '../io/with-search.ts';
import { createMarkdown } from '../parsing/markdown.ts';
import { createPageReader, type PageReader, rememberPages } from '../parsing/page-reader.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { readAssets } from '../rendering/assets.ts';
import { createEnvironment } from '../rendering/environment.ts';
import { publishHandbook } from '../rendering/publish.ts';
import { buildHandbook, type RepositoryFacts } from '../site/handbook.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { searchFolder } from '../site/views.ts';
import { type CallArguments, handbookFlags, readArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { type Answer, startDevServer } from './dev-server.ts';
import { readSettings } from './load-handbook.ts';
import { mediaTypeOf } from './media-type.ts';

/** The site as it is now: each file is made when somebody asks for it, and the search when somebody searches. */
interface Site {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly search: () => Promise<ReadonlyMap<string, OutputFile>>;
}

/** `handbook serve`: shows the site on this machine and follows every change of the folder. */
export async function serve(words: readonly string[]): Promise<number> {
  const call = readArguments(words, { ...handbookFlags, port: { type: 'string' } });
  const port = readPort(textFlag(call, 'port') ?? '8080');
  // Nobody sends links to this machine: the pictures for them are made by a build.
  const { shareImages: _, ...settings } = readSettings(call, createReport([]));
  // Nobody commits while writing: the history is read once.
  const repository = readRepository(call.folder, createReport([]));
  const reader = rememberPages(createPageReader(settings.parsing, createMarkdown()));
  let site: Site = loadSite(call, settings, reader, repository) ?? noSite;
  const server = await startDevServer(port, (path) => answer(site, path, settings));
  const watcher = watchFolder(call.folder, () => {
    // While something is broken the last whole site stays.
    site = loadSite(call, settings, reader, repository) ?? site;
    server.reload();
  });
  await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await Promise.all([watcher.close(), server.close()]);
  return 0;
}

function loadSite(
  { folder }: CallArguments,
  settings: HandbookSettings,
  reader: PageReader,
  repository: RepositoryFacts | undefined,
): Site | undefined {
  const started = performance.now();
  const earlier: Parameters<typeof createReport>[0] = [];
  const sources = { ...readSources(folder, createReport(earlier)), ...(repository ? { repository } : {}) };
  const { handbook, diagnostics } = buildHandbook(sources, settings, reader, earlier);
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  const broken = told.some(({ severity }) => severity === 'error');
  tellProblems(told, sources, broken ? 'The page shows the last version without errors.' : '');
  if (broken) return undefined;
  const files = [...publishHandbook(handbook, settings, createEnvironment(), readAssets())];
  process.stdout.write(
    `${handbook.pages.length} pages read in ${Math.round(performance.now() - started)} ms\n`,
  );
  let search: Promise<ReadonlyMap<string, OutputFile>> | undefined;
  return {
    files: byPath(files),
    search: () => {
      search ??= searchFiles(files, settings);
      return search;
    },
  };
}

const noSite: Site = { files: new Map(), search: async () => new Map() };

const byPath = (files: readonly OutputFile[]) => new Map(files.map((file) => [file.path, file]));

async function searchFiles(files: readonly OutputFile[], settings: HandbookSettings) {
  const found: OutputFile[] = [];
  for await (const file of withSearch(files, settings))
    if (file.path.includes(`${searchFolder}/`)) found.push(file);
  return byPath(found);
}

async function answer(site: Site, path: string, { place }: HandbookSettings): Promise<Answer> {
  const asked = decodePath(
    path.startsWith(place.pathPrefix) ? path.slice(place.pathPrefix.length) : path.slice(1),
  );
  const { files } = site;
  const folderPage = `${asked.replace(/\/?$/, '/').replace(/^\//, '')}index.html`;
  const searched = asked.includes(`${searchFolder}/`) ? (await site.search()).get(asked) : undefined;
  const found = searched ?? files.get(asked) ?? files.get(folderPage);
  const file = found ?? files.get('404.html');
  if (!file) return { status: 404, type: 'text/plain', body: 'There is no page here yet.' };
  const body = 'content' in file ? asBody(file.content()) : readFileSync(file.copyOf);
  return { status: found ? 200 : 404, type: mediaTypeOf(file.path), body };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CallError(`“${text}” is no port; try --port 8080.`);
  return port;
}

function asBody(content: string | Uint8Array): string | Buffer {
  return typeof content === 'string' ? content : Buffer.from(content);
}
