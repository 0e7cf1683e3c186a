import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isLeftOver } from './output-siblings.ts';

/*
 * A file of many texts: one behind the other, then a line for each with its key, its sum, where it begins and how long it
 * is, in bytes; last, in a line of sixteen digits, where those lines begin. Only the texts that are asked for are read.
 */

/** Where a text stands, in bytes, and the sum by which damage is known. */
export interface TextPlace {
  readonly sum: string;
  readonly start: number;
  readonly length: number;
}

/** A file that stands, or none: then it has no places. */
export interface StandingTexts {
  readonly places: ReadonlyMap<string, TextPlace>;
  readonly read: (place: TextPlace) => Buffer | undefined;
  readonly close: () => void;
}

const noTexts: StandingTexts = { places: new Map(), read: () => undefined, close: () => {} };
const lengthOfEnd = 17;

/** Opens a file of texts; one that can't be read, or is no such file, has none. */
export function openTexts(file: string): StandingTexts {
  const descriptor = tried(() => openSync(file, 'r'));
  if (descriptor === undefined) return noTexts;
  const read = ({ start, length }: Pick<TextPlace, 'start' | 'length'>) => {
    const bytes = Buffer.allocUnsafe(length);
    return tried(() => readSync(descriptor, bytes, 0, length, start)) === length ? bytes : undefined;
  };
  const size = tried(() => fstatSync(descriptor).size) ?? 0;
  return { places: readPlaces(read, size), read, close: () => tried(() => closeSync(descriptor)) };
}

function readPlaces(
  read: (place: Pick<TextPlace, 'start' | 'length'>) => Buffer | undefined,
  size: number,
): ReadonlyMap<string, TextPlace> {
  const places = new Map<string, TextPlace>();
  const atEnd = Math.max(size - lengthOfEnd, 0);
  const end = read({ start: atEnd, length: size - atEnd })?.toString('latin1') ?? '';
  const last = /^\d{16}\n$/.test(end) ? Number(end) : atEnd;
  if (last > atEnd) return places;
  const lines = read({ start: last, length: atEnd - last })?.toString('latin1') ?? '';
  for (const line of lines.split('\n')) {
    const [key, sum, start, length] = line.split(' ');
    const place = { sum: sum ?? '', start: Number(start), length: Number(length) };
    // What a damaged line asks for may be more than there is.
    if (key && place.start >= 0 && place.length >= 0 && place.start + place.length <= last)
      places.set(key, place);
  }
  return places;
}

/** A file of texts on its way; it takes the place of the earlier one when it is whole. */
export interface NewTexts {
  readonly write: (key: string, text: Buffer, sum: string) => void;
  readonly finish: () => void;
  readonly discard: () => void;
}

const nowhere: NewTexts = { write: () => {}, finish: () => {}, discard: () => {} };

/** So many bytes are written at once. */
const batch = 1 << 20;

/** Begins a new file; where it can't be written there is none, and nobody hears of it. */
export function createTexts(file: string): NewTexts {
  const unfinished = `${file}.${process.pid}`;
  const descriptor = tried(() => {
    mkdirSync(dirname(file), { recursive: true });
    clearUnfinished(file);
    return openSync(unfinished, 'w');
  });
  if (descriptor === undefined) return nowhere;
  const lines: string[] = [];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let start = 0;
  let isWhole = true;
  const flush = () => {
    isWhole &&= tried(() => writeAll(descriptor, Buffer.concat(waiting))) !== undefined;
    waiting = [];
    waitingBytes = 0;
  };
  const add = (bytes: Buffer) => {
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes >= batch) flush();
  };
  const discard = () => {
    tried(() => closeSync(descriptor));
    tried(() => rmSync(unfinished, { force: true }));
  };
  return {
    write: (key, text, sum) => {
      lines.push(`${key} ${sum} ${start} ${text.length}\n`);
      start += text.length;
      add(text);
    },
    finish: () => {
      add(Buffer.from(`${lines.join('')}${String(start).padStart(16, '0')}\n`));
      flush();
      if (isWhole) tried(() => renameSync(unfinished, file));
      discard();
    },
    discard,
  };
}

/** What builds left that were killed while they wrote. */
function clearUnfinished(file: string): void {
  const [folder, prefix] = [dirname(file), `${basename(file)}.`];
  const unfinished = readdirSync(folder).filter((name) => name.startsWith(prefix));
  for (const path of unfinished.map((name) => join(folder, name)))
    if (isLeftOver(path)) rmSync(path, { force: true });
}

function writeAll(descriptor: number, bytes: Buffer): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  return written;
}

/** What could be done; undefined where the disk would not. */
function tried<Value>(step: () => Value): Value | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
