import { createRequire } from 'node:module';
import type { Root } from 'hast';

type Parser = typeof import('parse5');
type Reader = typeof import('hast-util-from-parse5');
const load = createRequire(import.meta.url);

let packages: { readonly parser: Parser; readonly reader: Reader } | undefined;

/**
 * A piece of HTML as a tree, read as browsers read it. The parser is loaded with the first page that needs it; it notes
 * no places, which would cost a third of its work: tag-numbers.ts tells where an author's tags stand.
 */
export function parseHtml(html: string): Root {
  packages ??= {
    parser: load('parse5') as Parser,
    reader: load('hast-util-from-parse5') as Reader,
  };
  const { parser, reader } = packages;
  const { children } = reader.fromParse5(parser.parseFragment(html, { scriptingEnabled: false })) as Root;
  // Without the note how old the HTML is, which each copy of the tree would copy in the engine's slow, thorough way.
  return { type: 'root', children };
}
