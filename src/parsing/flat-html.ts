import { parseDocument } from 'htmlparser2';
import { escapeHtml } from './plain-text.ts';
import { withSingleSpaces } from './token-text.ts';

// What we read here has been cleaned or comes from Markdown: it needs no parser that mends like a browser's.
type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly tagName: string }>;

/** A piece of HTML, read once for whatever is made of it. */
export type HtmlNodes = readonly Node[];

export const readNodes = (html: string): HtmlNodes => parseDocument(html).children;

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
export function flattenHtml(nodes: HtmlNodes, escapeText: EscapeText = escapeMarks): string {
  return flatten(nodes, { escapeText });
}

/**
 * The same with numbered lists, bold, italics and links, which applicant tracking systems keep too: `p`, `ul`, `ol`,
 * `li`, `br`, `strong`, `em` and `a`. `leadTo` gives a link's whole address; a link without one keeps its words alone.
 */
export function simplifyHtml(nodes: HtmlNodes, leadTo: (address: string) => string | undefined): string {
  return flatten(nodes, { escapeText: escapeMarks, leadTo });
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

function flatten(nodes: HtmlNodes, style: FlatStyle): string {
  const writing: Writing = { blocks: [], line: '', style };
  for (const node of nodes) write(node, writing, false);
  endLine(writing);
  return writing.blocks.join('');
}

function write(node: Node, writing: Writing, isCode: boolean): void {
  if (isText(node)) writing.line += textOf(node.data, isCode, writing.style.escapeText);
  if (!isElement(node) || isSilent(node)) return;
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
  if (!leadTo) return noMarks;
  const marks = element.tagName === 'a' ? marksOfLink(element, leadTo) : marksByTag.get(element.tagName);
  return marks && !holdsBlock(element) ? marks : noMarks;
}

function marksOfLink(
  { attribs }: Element,
  leadTo: NonNullable<FlatStyle['leadTo']>,
): readonly [string, string] | undefined {
  const address = leadTo(attribs.href ?? '');
  return address === undefined ? undefined : [`<a href="${escapeHtml(address)}">`, '</a>'];
}

const noMarks: readonly [string, string] = ['', ''];
const marksByTag = new Map<string, readonly [string, string]>([
  ['strong', ['<strong>', '</strong>']],
  ['b', ['<strong>', '</strong>']],
  ['em', ['<em>', '</em>']],
  ['i', ['<em>', '</em>']],
]);

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (child) =>
      isElement(child) && (blocks.has(child.tagName) || /^[uo]l$/.test(child.tagName) || holdsBlock(child)),
  );
}

function endLine(writing: Writing): void {
  const text = tidy(writing.line);
  if (text !== '') writing.blocks.push(`<p>${text}</p>`);
  writing.line = '';
}

function flattenList({ children, tagName }: Element, style: FlatStyle): string {
  const entries = children.flatMap((child) => {
    if (!isElement(child)) return [];
    const inner = flatten(child.children, style);
    return inner === '' ? [] : [`<li>${inner.replace(/^<p>(.*?)<\/p>/s, '$1')}</li>`];
  });
  const list = style.leadTo ? tagName : 'ul';
  return entries.length === 0 ? '' : `<${list}>${entries.join('')}</${list}>`;
}

function isSilent({ tagName, attribs }: Element): boolean {
  if (wordless.has(tagName)) return true;
  return attribs.class?.split(' ').some((name) => pageLinks.has(name)) ?? false;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is Extract<Node, { readonly data: string }> => node.type === 'text';

function textOf(text: string, isCode: boolean, escapeText: EscapeText): string {
  if (!isCode) return escapeText(withSingleSpaces(text));
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => escapeText(line.trimEnd())).join('<br>');
}

/** One space for each run of them, none at the ends, and no line end there. */
function tidy(line: string): string {
  const text = line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line;
  let [start, end] = [0, text.length];
  for (let step = 1; step > 0; start += step) step = lengthOfSpace(text, start, start);
  for (let step = 1; step > 0 && end > start; end -= step)
    step = lengthOfSpace(text, end - 1, end - lineEnd.length);
  return text.slice(start, Math.max(start, end));
}

const lineEnd = '<br>';

/** How much of the text is a space or a line end there; 0 where it is neither. */
function lengthOfSpace(text: string, spaceAt: number, lineEndAt: number): number {
  if (text[spaceAt] === ' ') return 1;
  return lineEndAt >= 0 && text.startsWith(lineEnd, lineEndAt) ? lineEnd.length : 0;
}

function escapeMarks(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
