import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HandbookPage } from '../domain/page.ts';
import { readKept, writeKept } from '../parsing/kept-page.ts';
import type { OpenedPage } from '../parsing/page.ts';
import type { PageReader, Read } from '../parsing/page-reader.ts';
import type { ParseSettings } from '../parsing/settings.ts';
import { readCodeStamp } from './code-stamp.ts';

/** Pages as earlier builds read them, in one file; who deletes it only makes the next build slower. */
export interface PageCache {
  /** A reader that asks the cache first. */
  readonly around: (reader: PageReader) => PageReader;
  /** Writes what this build read, and drops what it did not ask for. */
  readonly save: () => void;
}

/** Opens the cache in a folder; what is not whole in it, or was written by another version, counts as not there. */
export function openPageCache(folder: string, settings: ParseSettings): PageCache {
  const file = join(folder, 'pages.txt');
  const known = readEntries(file);
  const maker = hashOf(JSON.stringify([readCodeStamp(import.meta.url), settings]));
  const used = new Map<string, Buffer>();
  let isChanged = false;
  const keep = (key: string, read: Read<HandbookPage>, opened: OpenedPage) => {
    used.set(key, Buffer.from(writeKept(read, opened)));
    isChanged = true;
    return read;
  };
  return {
    around: (reader) => ({
      ...reader,
      parse: (opened, navGroup) => {
        const key = keyOf(maker, opened, navGroup);
        const entry = known.get(key);
        if (!entry || !isWhole(key, entry)) return keep(key, reader.parse(opened, navGroup), opened);
        used.set(key, entry.text);
        return readKept(entry.text.toString('utf8'), opened);
      },
    }),
    save: () => {
      if (isChanged || used.size < known.size) writeEntries(file, used);
    },
  };
}

/** The text of a kept page with its sum, by which damage is known. */
interface Entry {
  readonly text: Buffer;
  readonly sum: string;
}

/** All that a page is made of: another text, place, group, setting or version is another key. */
function keyOf(maker: string, { source }: OpenedPage, navGroup: string | undefined): string {
  return hashOf(JSON.stringify([maker, source.path, source.shownPath, navGroup ?? null, source.text]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const space = 0x20;
const lineEnd = 0x0a;
/** Of a hash in its letters. */
const hashLength = 43;

/** One page a line: its key, the sum of its text, its text. */
function readEntries(file: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const bytes = readBytes(file);
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineEnd, start);
    const end = found < 0 ? bytes.length : found;
    const [keyEnd, sumEnd] = [start + hashLength, start + 2 * hashLength + 1];
    if (found >= 0 && bytes[keyEnd] === space && bytes[sumEnd] === space)
      entries.set(bytes.toString('latin1', start, keyEnd), {
        sum: bytes.toString('latin1', keyEnd + 1, sumEnd),
        text: bytes.subarray(sumEnd + 1, end),
      });
    start = end + 1;
  }
  return entries;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Of a text together with its key, so that no page is taken for another. */
const sumOf = (key: string, text: Buffer): string =>
  createHash('sha256').update(key).update(text).digest('base64url');

/** Whether the text is the one that was written. */
const isWhole = (key: string, { text, sum }: Entry): boolean => sumOf(key, text) === sum;

/** A cache that can't be written is none; the build goes on. */
function writeEntries(file: string, entries: ReadonlyMap<string, Buffer>): void {
  const whole = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lines = [...entries].flatMap(([key, text]) => [
      Buffer.from(`${key} ${sumOf(key, text)} `),
      text,
      Buffer.from('\n'),
    ]);
    writeFileSync(whole, Buffer.concat(lines));
    renameSync(whole, file);
  } catch {
    discard(whole);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no folder is, no file is either.
  }
}
