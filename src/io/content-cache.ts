import { join } from 'node:path';
import type { MadeOf, OutputFile } from '../publishing/output-file.ts';
import { readCodeStamp } from './code-stamp.ts';
import { keyOf, openKeptTexts } from './kept-texts.ts';

/** What an earlier build made of the same. */
export interface ContentCache {
  /** The same files, whose contents are looked up before they are made. */
  readonly around: (files: Iterable<OutputFile>) => Generator<OutputFile, void, undefined>;
  /** Writes what this build published, and drops what it did not. */
  readonly save: () => void;
  /** Leaves what is kept as it is: no site came of this build. */
  readonly discard: () => void;
}

/** Opens the cache in a folder. All that a content is made of is in its key, the code and the templates too. */
export function openContentCache(folder: string, templates: string): ContentCache {
  const texts = openKeptTexts(join(folder, 'contents.txt'));
  const maker = keyOf(readCodeStamp(import.meta.url), templates);
  const textOf = createTextOf();
  const contentOf = ({ own, shared, make }: MadeOf): string | Uint8Array => {
    const key = keyOf(maker, JSON.stringify(own), ...shared.map(textOf));
    const known = texts.get(key);
    if (known) return known;
    const made = make();
    texts.put(key, made);
    return made;
  };
  const withCache = (file: OutputFile): OutputFile => {
    if (!('content' in file && file.madeOf)) return file;
    const { content, madeOf } = file;
    return {
      ...file,
      content: () => {
        const parts = madeOf();
        return parts ? contentOf(parts) : content();
      },
    };
  };
  return {
    *around(files) {
      for (const file of files) yield withCache(file);
    },
    save: texts.save,
    discard: texts.discard,
  };
}

/** What many contents are made of is told once. */
function createTextOf(): (value: object) => string {
  const texts = new WeakMap<object, string>();
  return (value) => {
    const known = texts.get(value) ?? JSON.stringify(value);
    texts.set(value, known);
    return known;
  };
}
