import type { Element, Root, RootContent } from 'hast';

/** Puts each table of raw HTML into a box that scrolls, as those of Markdown have one; a table in a table scrolls with it. */
export function boxTables(tree: Root, label: string): Root {
  // A stack of our own: deep trees overflow the machine's.
  const waiting: (Root | Element)[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.tagName !== 'table') waiting.push(child);
      return child.tagName === 'table' && !isBox(parent) ? boxAround(child, label) : child;
    }) as RootContent[] & Element['children'];
  }
  return tree;
}

function isBox(node: Root | Element): boolean {
  return node.type === 'element' && String(node.properties.className ?? '') === 'table';
}

function boxAround(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'group', ariaLabel: label, tabIndex: 0 },
    children: [table],
  };
}
