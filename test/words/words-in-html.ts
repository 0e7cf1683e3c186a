import { childrenOf, type HtmlNode, isElement, parseHtml, select } from '../html-tree.ts';

/** Elements inside a line; every other element ends a word. */
export const insideLines = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What stands in these is no text for readers, wherever a browser takes them to end. */
const unread = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

/** The words that a reader sees in HTML, in order; comments are left out. */
export function wordsInHtml(html: string): readonly string[] {
  return wordsIn(textOf(parseHtml(html)));
}

/** The words in a page's `<main>`. */
export function wordsOfPage(html: string): readonly string[] {
  return wordsIn(select(parseHtml(html), 'main').map(textOf).join(' '));
}

/** Letters and digits in small letters. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (unread.has(node.nodeName)) return ' ';
  const content = 'content' in node ? textOf(node.content) : '';
  const text = childrenOf(node).map(textOf).join('') + content;
  return isElement(node) && !insideLines.has(node.tagName) ? ` ${text} ` : text;
}
