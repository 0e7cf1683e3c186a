import type { RichText } from '../domain/rich-text.ts';

/** Plain words as rich text, for what no author wrote in Markdown. */
export function plainText(text: string): RichText {
  return { text, html: escapeHtml(text) };
}

const markup = /[&<>"']/;
const everyMarkup = /[&<>"']/g;

/** Text that HTML shows as it is, in an element or an attribute. */
export function escapeHtml(text: string): string {
  // Of a hundred names and addresses one has something to escape.
  return markup.test(text) ? text.replace(everyMarkup, (sign) => references[sign] ?? sign) : text;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
