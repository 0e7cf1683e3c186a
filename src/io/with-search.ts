import type { OutputFile } from '../publishing/output-file.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { searchFolder } from '../site/views.ts';
import { openSearchIndex } from './search-index.ts';

/** The files of a site, and after them those of its search, which is made of the pages as they go by. */
export async function* withSearch(
  files: Iterable<OutputFile>,
  { place, search }: HandbookSettings,
): AsyncGenerator<OutputFile, void, undefined> {
  const index = search ? await openSearchIndex() : undefined;
  for (const file of files) {
    if (!index || !('content' in file) || file.searchUrl === undefined) {
      yield file;
      continue;
    }
    const content = file.content();
    yield { path: file.path, content: () => content };
    await index.add(file.searchUrl, String(content));
  }
  if (index) yield* await index.files(`${place.prefix.slice(1)}${searchFolder}/`);
}
