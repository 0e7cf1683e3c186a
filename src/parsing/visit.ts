import type { Nodes } from 'hast';

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
