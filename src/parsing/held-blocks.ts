import { randomBytes } from 'node:crypto';
import type { Element, Root } from 'hast';
import { htmlSchema } from './html-schema.ts';
import { parseHtml } from './html-tree.ts';

/** A piece of a page's rendered HTML: only one that holds raw HTML needs to be parsed. */
export interface HtmlPiece {
  readonly html: string;
  readonly isRaw: boolean;
  /** The same as it has to be where all is parsed. */
  readonly parseable: () => string;
}

/** A page's HTML as a tree, in which placeholders stand for what Markdown alone made. */
export interface HeldTree {
  readonly tree: Root;
  readonly isHeld: (element: Element) => boolean;
  /** The allow-list that lets the placeholders through. */
  readonly attributes: typeof htmlSchema.attributes;
  /** Puts the pieces back where their placeholders stand. */
  readonly restore: (html: string) => string;
}

/**
 * Parses raw HTML together with the Markdown around it. What Markdown alone made is fit already, and three lines of
 * raw HTML often enclose a hundred kilobytes of it: a placeholder takes its place, where it can.
 */
export function parsePieces(pieces: readonly HtmlPiece[]): HeldTree {
  const held = pieces.map(({ html, isRaw }, index) => (isRaw ? html : `<p data-held="${mark}${index}"></p>`));
  const tree = parseHtml(held.join(''));
  const placed = countPlaced(tree);
  if (placed < pieces.filter(({ isRaw }) => !isRaw).length) return parseWhole(pieces);
  return {
    tree,
    isHeld,
    attributes: attributesOfHeld,
    restore: (html) => html.replace(placeholder, (_, index) => pieces[index]?.html ?? ''),
  };
}

function parseWhole(pieces: readonly HtmlPiece[]): HeldTree {
  return {
    tree: parseHtml(pieces.map(({ parseable }) => parseable()).join('')),
    isHeld: () => false,
    attributes: htmlSchema.attributes,
    restore: (html) => html,
  };
}

/** Another word in each process, so that no author can write a placeholder, in whatever disguise. */
const mark = `held-${randomBytes(8).toString('hex')}-`;
const placeholder = new RegExp(`<p data-held="${mark}(\\d+)"></p>`, 'g');
const attributesOfHeld = {
  ...htmlSchema.attributes,
  p: [['dataHeld', new RegExp(`^${mark}\\d+$`)]],
} satisfies HeldTree['attributes'];

function isHeld({ properties: { dataHeld } }: Element): boolean {
  return typeof dataHeld === 'string' && dataHeld.startsWith(mark);
}

/** Where blocks of Markdown may lie as they are; in another element, say a link never closed, all has to be parsed. */
const holdsBlocks = /^(?:blockquote|dd|details|div|figure|li|section|td|th)$/;
const holdsItems = /^(?:dl|ol|table|tbody|tfoot|thead|tr|ul)$/;

/** How many placeholders lie where blocks may. */
function countPlaced(root: Root): number {
  let placed = 0;
  const waiting: { parent: Root | Element; mayHold: boolean }[] = [{ parent: root, mayHold: true }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of next.parent.children) {
      if (child.type !== 'element') continue;
      if (isHeld(child)) placed += next.mayHold ? 1 : 0;
      else {
        const mayHold = mayHoldBlocks(child, next.mayHold);
        if (mayHold !== undefined) waiting.push({ parent: child, mayHold });
      }
    }
  }
  return placed;
}

/** Whether blocks may lie right in an element; undefined where they may lie nowhere in it. */
function mayHoldBlocks({ tagName }: Element, isAround: boolean): boolean | undefined {
  if (holdsBlocks.test(tagName)) return true;
  if (holdsItems.test(tagName)) return false;
  // What is not on the list is taken out, and what it holds moves up.
  return htmlSchema.tagNames?.includes(tagName) ? undefined : isAround;
}
