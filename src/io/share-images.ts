import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handbook } from '../domain/handbook.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { type ShareCard, shareCards } from '../publishing/share-cards.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { splitCharacters } from '../site/share-letters.ts';
import { cacheFolder } from './cache-folder.ts';
import { drawCard, type LoadedFont } from './draw-card.ts';
import { type FontPiece, findFontPieces } from './share-fonts.ts';

/**
 * The share images of a site, and the one for roles that none can be drawn for. One that was made before is taken from the cache by the hash of what it says; the packages
 * that draw are loaded when one is missing.
 */
export async function* shareImages(
  handbook: Handbook,
  settings: HandbookSettings,
  cache: string = cacheFolder(),
): AsyncGenerator<OutputFile, void, undefined> {
  const cards = new Map([...shareCards(handbook, settings).values()].map((card) => [card.fileName, card]));
  let pieces: readonly FontPiece[] | undefined;
  for (const card of cards.values()) {
    const path = settings.place.prefix.slice(1) + card.fileName;
    if (!card.isDrawn) {
      yield { path, copyOf: sharedPictureFile };
      continue;
    }
    const cached = join(cache, card.fileName);
    if (!existsSync(cached)) {
      pieces ??= findFontPieces();
      await make(card, cached, pieces);
    }
    yield { path, copyOf: cached };
  }
}

/** Beside `src/` and beside the compiled `dist/`. */
const sharedPictureFile = fileURLToPath(new URL('../../templates/pictures/role.png', import.meta.url));

async function make(card: ShareCard, path: string, pieces: readonly FontPiece[]): Promise<void> {
  const picture = await drawCard(card, loadFonts(card, pieces));
  mkdirSync(dirname(path), { recursive: true });
  // Another build may be making the same one.
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, picture);
  renameSync(whole, path);
}

/** Only the pieces that have one of the card's letters. */
function loadFonts(
  { title, company, facts }: ShareCard,
  pieces: readonly FontPiece[],
): readonly LoadedFont[] {
  const letters = splitCharacters([title, company, ...facts].join(''));
  const needed = new Set(letters.flatMap((letter) => pieces.find(({ has }) => has(letter)) ?? []));
  return [...needed].flatMap(({ family, fileOf }, index) =>
    ([400, 700] as const).map((weight) => ({
      // Each piece is a font of its own: of one name only the first would be looked into.
      name: `${family}-${index}`,
      weight,
      data: readFileSync(fileOf(weight)),
    })),
  );
}
