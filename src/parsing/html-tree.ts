import { createRequire } from 'node:module';
import type { Root } from 'hast';

type Package = typeof import('hast-util-from-html');
const load = createRequire(import.meta.url);

/** A piece of HTML as a tree, read as browsers read it. The parser is loaded with the first page that needs it. */
export function parseHtml(html: string): Root {
  const { fromHtml } = load('hast-util-from-html') as Package;
  return fromHtml(html, { fragment: true });
}
