import type { RichText } from '../domain/rich-text.ts';

/** Plain words as rich text, for what no author wrote in Markdown. */
export function plainText(text: string): RichText {
  return { text, html: escapeHtml(text) };
}

/** Text that HTML shows as it is, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
