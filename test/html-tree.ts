import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Reads a whole page as a browser does. */
export function parseHtml(html: string): HtmlNode {
  return parse(html);
}

/** Every element for which `wanted` holds, in the order of the page. */
export function findAll(node: HtmlNode, wanted: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  const own = isElement(node) && wanted(node) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => findAll(child, wanted))];
}

/** Elements by tag, or by class with a dot before it: `main`, `.breadcrumbs`. */
export function select(node: HtmlNode, name: string): readonly HtmlElement[] {
  const wanted = name.startsWith('.')
    ? (element: HtmlElement) => attributeOf(element, 'class')?.split(/\s+/).includes(name.slice(1)) ?? false
    : (element: HtmlElement) => element.tagName === name;
  return findAll(node, wanted);
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Text as it stands, element after element. */
export function rawText(node: HtmlNode): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  return childrenOf(node).map(rawText).join('');
}

/** Text with one space where there is any. */
export function textOf(node: HtmlNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** Links as “text → address”. */
export function linksOf(node: HtmlNode): readonly string[] {
  return select(node, 'a').map((link) => `${textOf(link)} → ${attributeOf(link, 'href') ?? ''}`);
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}
