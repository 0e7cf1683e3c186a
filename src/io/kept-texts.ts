import { createHash } from 'node:crypto';
import { createTexts, type NewTexts, openTexts, type TextPlace } from './texts-file.ts';

/** Texts that a build keeps for the next one, in one file; who deletes it only makes the next build slower. */
export interface KeptTexts {
  /** The text as it was put there; undefined where there is none, or it is not whole. */
  readonly get: (key: string) => Buffer | undefined;
  readonly put: (key: string, text: string) => void;
  /** Keeps what was got or put, and drops the rest. */
  readonly save: () => void;
  /** Leaves what is kept as it is. */
  readonly discard: () => void;
}

/** Opens such a file. What is damaged in it, or was made by another version, counts as not there. */
export function openKeptTexts(file: string): KeptTexts {
  const earlier = openTexts(file);
  const used = new Map<string, TextPlace>();
  let later: NewTexts | undefined;
  const write = (key: string, text: Buffer, sum: string) => {
    later ??= createTexts(file);
    later.write(key, text, sum);
  };
  return {
    get: (key) => {
      const place = earlier.places.get(key);
      const text = place && earlier.read(place);
      if (!place || !text || sumOf(key, text) !== place.sum) return undefined;
      used.set(key, place);
      return text;
    },
    put: (key, text) => {
      const bytes = Buffer.from(text);
      write(key, bytes, sumOf(key, bytes));
    },
    save: () => {
      const isSame = later === undefined && used.size === earlier.places.size;
      for (const [key, place] of isSame ? [] : used) {
        const text = earlier.read(place);
        if (text) write(key, text, place.sum);
      }
      earlier.close();
      later?.finish();
    },
    discard: () => {
      earlier.close();
      later?.discard();
    },
  };
}

/** The key of what is made of these texts. */
export function keyOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64url');
}

/** Of a text together with its key, so that none is taken for another. */
const sumOf = (key: string, text: Buffer): string =>
  createHash('sha256').update(key).update(text).digest('base64url');
