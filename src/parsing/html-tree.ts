import { createRequire } from 'node:module';
import type { Root } from 'hast';
import { readPlainHtml } from './plain-html.ts';
import { visit } from './visit.ts';

type Package = typeof import('hast-util-from-html');
const load = createRequire(import.meta.url);

/** A piece of HTML as a tree. */
export interface HtmlTree {
  readonly root: Root;
  /** Where in the text each element and comment begins; not of elements that a browser adds itself. */
  readonly starts: ReadonlyMap<object, number>;
}

/**
 * A piece of HTML as a tree, read as browsers read it. What is not plain goes to the parser, from where it begins:
 * nothing is open there.
 */
export function readHtml(html: string): HtmlTree {
  const { children, starts, end } = readPlainHtml(html);
  if (end === html.length) return { root: { type: 'root', children: [...children] }, starts };
  const rest = parseRest(html, end);
  return {
    root: { type: 'root', children: [...children, ...rest.root.children] },
    starts: new Map([...starts, ...rest.starts]),
  };
}

/** Parses what stands behind an element. */
function parseRest(html: string, start: number): HtmlTree {
  // Where a text begins, a browser reads “<td>” and “</p>” in another way than behind an element.
  const before = start === 0 ? '' : '<wbr>';
  const root = parseHtml(before + html.slice(start));
  if (before !== '') root.children.shift();
  const starts = new Map<object, number>();
  visit(root, (node) => {
    const offset = node.position?.start.offset;
    if (offset !== undefined && (node.type === 'element' || node.type === 'comment'))
      starts.set(node, offset - before.length + start);
  });
  return { root, starts };
}

/** The same by the parser alone, which is loaded with the first page that needs it. */
export function parseHtml(html: string): Root {
  const { fromHtml } = load('hast-util-from-html') as Package;
  return fromHtml(html, { fragment: true });
}
