import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHtml } from './html-tree.ts';

/**
 * Writes a tree so that a browser reads the same tree from it. Some trees that come of badly nested HTML can’t be
 * written down: a browser would open a link or a paragraph in them once more, with its id.
 */
export function writeSettled(tree: Root): string {
  let html = toHtml(tree);
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

/** Every node of a tree, in the order of the text. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  // A stack of our own: deep trees overflow the machine's.
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    see(next);
    if (!('children' in next)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child) waiting.push(child);
    }
  }
}
