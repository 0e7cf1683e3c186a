import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A piece of HTML as a tree, read as browsers read it. */
export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}
