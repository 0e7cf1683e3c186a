import type { Element, RootContent } from 'hast';
import { parseHtml } from './html-tree.ts';
import { escapeHtml } from './plain-text.ts';

/** How a text's own marks are written; a feed that wants no entities has a way of its own. */
export type EscapeText = (text: string) => string;

/** Ends the paragraph before it, and the paragraph that it holds. */
const blocks = new Set(
  `address article aside blockquote details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hr main nav p pre section summary table tbody tfoot thead tr`.split(/\s+/),
);
/** What has no words of its own. */
const wordless = new Set(['img', 'input', 'script', 'style', 'svg', 'template']);
/** Links that only lead around in the page. */
const pageLinks = new Set(['anchor', 'footnote-ref', 'footnote-backref']);

/**
 * HTML that keeps every word and has no elements but `p`, `ul`, `li` and `br`, which is what search engines and job
 * boards read of a description. Headings, table rows and quotes become paragraphs.
 */
export function flattenHtml(html: string, escapeText: EscapeText = escapeMarks): string {
  return flatten(parseHtml(html).children, { escapeText });
}

/**
 * The same with numbered lists, bold, italics and links, which applicant tracking systems keep too: `p`, `ul`, `ol`,
 * `li`, `br`, `strong`, `em` and `a`. `leadTo` gives a link's whole address; a link without one keeps its words alone.
 */
export function simplifyHtml(html: string, leadTo: (address: string) => string | undefined): string {
  return flatten(parseHtml(html).children, { escapeText: escapeMarks, leadTo });
}

/** How much of the marks stays. */
interface FlatStyle {
  readonly escapeText: EscapeText;
  readonly leadTo?: (address: string) => string | undefined;
}

/** What is being written: whole blocks, and the paragraph on its way. */
interface Writing {
  readonly blocks: string[];
  line: string;
  readonly style: FlatStyle;
}

function flatten(nodes: readonly RootContent[], style: FlatStyle): string {
  const writing: Writing = { blocks: [], line: '', style };
  for (const node of nodes) write(node, writing, false);
  endLine(writing);
  return writing.blocks.join('');
}

function write(node: RootContent, writing: Writing, isCode: boolean): void {
  if (node.type === 'text') writing.line += textOf(node.value, isCode, writing.style.escapeText);
  if (node.type !== 'element' || isSilent(node)) return;
  const { tagName, children } = node;
  if (tagName === 'ul' || tagName === 'ol') {
    endLine(writing);
    writing.blocks.push(flattenList(node, writing.style));
    return;
  }
  if (blocks.has(tagName)) endLine(writing);
  if (tagName === 'br') writing.line += '<br>';
  if ((tagName === 'td' || tagName === 'th') && tidy(writing.line) !== '')
    writing.line = `${writing.line.trimEnd()}, `;
  const [opening, closing] = marksOf(node, writing.style);
  writing.line += opening;
  for (const child of children) write(child, writing, isCode || tagName === 'pre');
  writing.line += closing;
  if (blocks.has(tagName)) endLine(writing);
}

/** What stands around an element's words in the simpler text. */
function marksOf(element: Element, { leadTo }: FlatStyle): readonly [string, string] {
  const { tagName, properties } = element;
  if (!leadTo || holdsBlock(element)) return ['', ''];
  if (tagName === 'strong' || tagName === 'b') return ['<strong>', '</strong>'];
  if (tagName === 'em' || tagName === 'i') return ['<em>', '</em>'];
  const address = tagName === 'a' ? leadTo(String(properties.href ?? '')) : undefined;
  return address === undefined ? ['', ''] : [`<a href="${escapeHtml(address)}">`, '</a>'];
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (blocks.has(child.tagName) || /^[uo]l$/.test(child.tagName) || holdsBlock(child)),
  );
}

function endLine(writing: Writing): void {
  const text = tidy(writing.line);
  if (text !== '') writing.blocks.push(`<p>${text}</p>`);
  writing.line = '';
}

function flattenList({ children, tagName }: Element, style: FlatStyle): string {
  const entries = children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = flatten(child.children, style);
    return inner === '' ? [] : [`<li>${inner.replace(/^<p>(.*?)<\/p>/s, '$1')}</li>`];
  });
  const list = style.leadTo ? tagName : 'ul';
  return entries.length === 0 ? '' : `<${list}>${entries.join('')}</${list}>`;
}

function isSilent({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return (
    wordless.has(tagName) ||
    (Array.isArray(className) && className.some((name) => pageLinks.has(String(name))))
  );
}

function textOf(text: string, isCode: boolean, escapeText: EscapeText): string {
  if (!isCode) return escapeText(text.replace(/\s+/g, ' '));
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => escapeText(line.trimEnd())).join('<br>');
}

/** One space for each run of them, none at the ends. */
function tidy(line: string): string {
  return line.replace(/ {2,}/g, ' ').replace(/^(?: |<br>)+|(?: |<br>)+$/g, '');
}

function escapeMarks(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
