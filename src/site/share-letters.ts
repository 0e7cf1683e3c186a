/** The letters that the fonts for share images have. */
export interface ShareLetters {
  readonly covers: (text: string) => boolean;
}

/** Emoji are left out of share images: no font that a package ships draws them in colour. */
export function withoutEmoji(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0e|\ufe0f|\u200d/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What has to be drawn of a text, each once: marks of direction and spaces need no letter. */
export function splitCharacters(text: string): readonly number[] {
  const letters = new Set(text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
  return [...letters].map((letter) => letter.codePointAt(0) ?? 0);
}
