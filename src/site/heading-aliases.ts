import type { Heading } from '../domain/section.ts';

/**
 * Other ids that authors use for a heading with emoji. “🎉 Launch day” is `-launch-day` on GitHub, `launch-day` where
 * hyphens are trimmed, and `🎉-launch-day` where emoji count as letters; “:tada: Launch day”, which looks the same, is
 * `tada-launch-day` on GitHub.
 */
export function headingAliases({ id, text }: Pick<Heading, 'id' | 'text'>): readonly string[] {
  if (!/\p{Extended_Pictographic}/u.test(text)) return [];
  const withEmoji = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Cf} _-]/gu, '')
    .replace(/ /g, '-');
  const withoutEmoji = withEmoji.replace(/\p{Extended_Pictographic}|\p{Cf}|\ufe0f/gu, '');
  const spellings = [id, withEmoji, withEmoji.replace(/\ufe0f|\u200d/g, ''), withoutEmoji];
  return [...spellings, ...spellings.map(trimHyphens)].filter((alias) => alias !== '' && alias !== id);
}

const trimHyphens = (id: string): string => id.replace(/^-+|-+$/g, '');
