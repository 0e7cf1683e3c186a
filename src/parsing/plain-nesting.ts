import type { Element, Root } from 'hast';

/*
 * Most raw HTML is nested as HTML means it to be, and browsers add nothing to it, move nothing, close nothing early:
 * each start tag is an element, each end tag closes the one opened last. The rules here are stricter than HTML's, so
 * that this needs no parser to be sure of: what they don’t know, they don’t hold for plain.
 */

/** What lies around a place in a tree, as far as browsers look at it before they open an element there. */
interface Surroundings {
  /** The element that would hold it; empty outside of all. */
  readonly parent: string;
  readonly inParagraph: boolean;
  readonly inLink: boolean;
  readonly inHeading: boolean;
}

const outside: Surroundings = { parent: '', inParagraph: false, inLink: false, inHeading: false };

/** What lies around a place in a new element; undefined where browsers might do more than open it. */
function enter(around: Surroundings, tag: string): Surroundings | undefined {
  const isHeading = headings.has(tag);
  const mayStand =
    mayLieIn(tag, around.parent) &&
    !(around.inParagraph && closesParagraph.has(tag)) &&
    !(around.inLink && tag === 'a') &&
    !(around.inHeading && isHeading);
  if (!mayStand) return undefined;
  return {
    parent: tag,
    inParagraph: around.inParagraph || tag === 'p',
    inLink: around.inLink || tag === 'a',
    inHeading: around.inHeading || isHeading,
  };
}

/** Whether text stays where it is: browsers move words out of a table’s frame. */
function mayHoldText({ parent }: Surroundings, text: string): boolean {
  return !tableFrame.has(parent) || /^[ \t\n\f]*$/.test(text);
}

/** Whether browsers read from a written tree the same tree. */
export function isPlainlyNested(tree: Root): boolean {
  // A stack of our own: deep trees overflow the machine's.
  const waiting: Opened[] = [{ element: tree, around: outside }];
  for (let opened = waiting.pop(); opened; opened = waiting.pop()) {
    if (!beginsPlainly(opened)) return false;
    const { element, around } = opened;
    for (const child of element.children) {
      const inside = child.type === 'element' ? enter(around, child.tagName) : undefined;
      if (child.type === 'element' && inside) waiting.push({ element: child, around: inside });
      else if (child.type !== 'text' || !mayHoldText(around, child.value)) return false;
    }
  }
  return true;
}

interface Opened {
  readonly element: Root | Element;
  /** What lies around a place in it. */
  readonly around: Surroundings;
}

/** Browsers skip a line end that a `<pre>` begins with, and what lies in an element that holds nothing lies behind it. */
function beginsPlainly({ element, around: { parent } }: Opened): boolean {
  const [first] = element.children;
  if (!first) return true;
  const losesLineEnd = parent === 'pre' && first.type === 'text' && first.value.startsWith('\n');
  return !voidTags.has(parent) && !losesLineEnd;
}

function mayLieIn(tag: string, parent: string): boolean {
  const parents = parentsOf.get(tag);
  if (parents) return parents.includes(parent);
  return !tableFrame.has(parent) && (closesParagraph.has(tag) || inText.has(tag));
}

const words = (text: string): readonly string[] => text.split(' ');

const headings = new Set(words('h1 h2 h3 h4 h5 h6'));

/** What is fit for some parents alone: elsewhere browsers leave it out, or close what is open. */
const parentsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ol', 'ul']],
  ['dd', ['dl']],
  ['dt', ['dl']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['thead', 'tbody', 'tfoot']],
  ['td', ['tr']],
  ['th', ['tr']],
]);

/** What holds nothing but the parts of a table. */
const tableFrame = new Set(words('table thead tbody tfoot tr'));

/** Blocks: in a paragraph, a browser closes it first. */
const closesParagraph = new Set([
  ...words('blockquote dd details div dl dt figcaption figure'),
  ...words('hr li ol p pre section summary table ul'),
  ...headings,
]);

const voidTags = new Set(words('br hr img input source wbr'));

const inText = new Set([
  ...words('a abbr b code del em i ins kbd mark picture q s samp small'),
  ...words('span strike strong sub sup tt u var'),
  ...voidTags,
]);
