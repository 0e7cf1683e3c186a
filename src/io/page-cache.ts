import { join } from 'node:path';
import type { SourceFile } from '../domain/source-file.ts';
import { readKept, readKeptOpened, writeKept, writeKeptOpened } from '../parsing/kept-page.ts';
import type { PageReader } from '../parsing/page-reader.ts';
import type { ParseSettings } from '../parsing/settings.ts';
import { readCodeStamp } from './code-stamp.ts';
import { keyOf, openKeptTexts } from './kept-texts.ts';

/** Pages as an earlier build read them. */
export interface PageCache {
  /** A reader that asks the cache first. */
  readonly around: (reader: PageReader) => PageReader;
  /** Writes what this build read, and drops what it did not ask for. */
  readonly save: () => void;
}

/** Opens the cache in a folder. All that a page is made of is in its key: text, place, group, settings, version. */
export function openPageCache(folder: string, settings: ParseSettings): PageCache {
  const texts = openKeptTexts(join(folder, 'pages.txt'));
  const maker = keyOf(readCodeStamp(import.meta.url), JSON.stringify(settings));
  const keys = new WeakMap<SourceFile, string>();
  /** A page's text is long, and asked for twice. */
  const keyOfSource = (source: SourceFile): string => {
    const key = keys.get(source) ?? keyOf(maker, source.path, source.shownPath, source.text);
    keys.set(source, key);
    return key;
  };
  return {
    around: (reader) => ({
      open: (source) => {
        const key = keyOfSource(source);
        const known = texts.get(key);
        if (known) return readKeptOpened(known.toString('utf8'), source);
        const read = reader.open(source);
        const kept = writeKeptOpened(read);
        if (kept !== undefined) texts.put(key, kept);
        return read;
      },
      parse: (opened, navGroup) => {
        const key = keyOf(keyOfSource(opened.source), JSON.stringify(navGroup) ?? '');
        const known = texts.get(key);
        if (known) return readKept(known.toString('utf8'), opened);
        const read = reader.parse(opened, navGroup);
        texts.put(key, writeKept(read, opened));
        return read;
      },
    }),
    save: texts.save,
  };
}
