import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ShareLetters, splitCharacters } from '../site/share-letters.ts';

/** A font's piece for some letters, as its package ships it. */
export interface FontPiece {
  readonly family: string;
  /** Tells whether it has a letter. */
  readonly has: (codePoint: number) => boolean;
  /** The file of a weight. */
  readonly fileOf: (weight: 400 | 700) => string;
}

/**
 * Packages that ship a font as WOFF files by the letters in them; those that are installed are used, in this order. Noto's
 * Arabic is not among them: satori puts its dots in the wrong place.
 */
const fontPackages = [
  '@fontsource/inter',
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource/noto-sans-hebrew',
  '@fontsource/noto-sans-devanagari',
  '@fontsource/noto-sans-thai',
  '@fontsource/noto-sans-jp',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-sans-kr',
];

/** What draws share images: large packages, and optional. */
const drawingPackages = ['satori', '@resvg/resvg-js'];

/** The letters that share images can be written in; undefined where a package that draws them is not installed. */
export function findShareLetters(): ShareLetters | undefined {
  const pieces = drawingPackages.every(isInstalled) ? findFontPieces() : [];
  if (pieces.length === 0) return undefined;
  return { covers: (text) => splitCharacters(text).every((letter) => pieces.some(({ has }) => has(letter))) };
}

/** The pieces of every font that is installed. */
export function findFontPieces(): readonly FontPiece[] {
  return fontPackages.flatMap((name) => {
    const folder = resolveIn(`${name}/unicode.json`)?.replace(/[\\/]unicode\.json$/, '');
    return folder === undefined ? [] : piecesIn(folder, name.replace('@fontsource/', ''));
  });
}

function piecesIn(folder: string, family: string): readonly FontPiece[] {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([subset, written]) => {
    const spans = written.split(',').map(spanOf);
    // “[12]” is the name of a numbered piece; its file says “12”.
    const file = `${family}-${subset.replace(/[[\]]/g, '')}`;
    return {
      family,
      has: (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to),
      fileOf: (weight) => join(folder, 'files', `${file}-${weight}-normal.woff`),
    };
  });
}

/** “U+0100-02BA”, “U+2122” */
function spanOf(written: string): readonly [number, number] {
  const [from = '', to = from] = written.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Whether we can load a program: it has to lie where we do, or above, whatever the project has. */
function isInstalled(name: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(name) !== '';
  } catch {
    return false;
  }
}

/** In the project that is built, or beside us. */
function resolveIn(name: string): string | undefined {
  for (const place of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      return createRequire(place).resolve(name);
    } catch {}
  }
  return undefined;
}
