import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHtml } from './html-tree.ts';
import { isPlainlyNested } from './plain-nesting.ts';
import { visit } from './visit.ts';

/**
 * Writes a tree so that a browser reads the same tree from it. Some trees that come of badly nested HTML can’t be
 * written down: a browser would open a link or a paragraph in them once more, with its id.
 */
export function writeSettled(tree: Root): string {
  if (!isPlainlyNested(tree)) return settle(toHtml(tree));
  dropRepeatedIds(tree);
  const html = toHtml(tree);
  // A browser reads `\r` and a character of nothing as something else.
  return /[\r\0]/.test(html) ? settle(html) : html;
}

/** Reads and writes HTML until nothing changes any more. */
function settle(written: string): string {
  let html = written;
  for (let round = 0; round < mostRounds; round++) {
    const again = parseHtml(html);
    dropRepeatedIds(again);
    const next = toHtml(again);
    if (next === html) break;
    html = next;
  }
  return html;
}

/** One is the rule, two where something was nested badly. */
const mostRounds = 5;

function dropRepeatedIds(tree: Root): void {
  const known = new Set<unknown>();
  visit(tree, (node) => {
    if (node.type !== 'element' || node.properties.id === undefined) return;
    if (known.has(node.properties.id)) delete node.properties.id;
    else known.add(node.properties.id);
  });
}
