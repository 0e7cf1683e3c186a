import type { Heading } from '../domain/section.ts';

/**
 * Other ids that authors use for a heading with emoji. “🎉 Launch day” is `-launch-day` on GitHub, `launch-day` where
 * hyphens are trimmed, and `🎉-launch-day` where emoji count as letters.
 */
export function headingAliases({ id, text }: Pick<Heading, 'id' | 'text'>): readonly string[] {
  if (!/\p{Extended_Pictographic}/u.test(text)) return [];
  const withEmoji = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Cf} _-]/gu, '')
    .replace(/ /g, '-');
  return [id.replace(/^-+|-+$/g, ''), withEmoji, withEmoji.replace(/\ufe0f|\u200d/g, '')];
}
