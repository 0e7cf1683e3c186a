import type { Element, RootContent } from 'hast';
import { parseHtml } from './html-tree.ts';

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
  return flatten(parseHtml(html).children, escapeText);
}

/** What is being written: whole blocks, and the paragraph on its way. */
interface Writing {
  readonly blocks: string[];
  line: string;
  readonly escapeText: EscapeText;
}

function flatten(nodes: readonly RootContent[], escapeText: EscapeText): string {
  const writing: Writing = { blocks: [], line: '', escapeText };
  for (const node of nodes) write(node, writing, false);
  endLine(writing);
  return writing.blocks.join('');
}

function write(node: RootContent, writing: Writing, isCode: boolean): void {
  if (node.type === 'text') writing.line += textOf(node.value, isCode, writing.escapeText);
  if (node.type !== 'element' || isSilent(node)) return;
  const { tagName, children } = node;
  if (tagName === 'ul' || tagName === 'ol') {
    endLine(writing);
    writing.blocks.push(flattenList(node, writing.escapeText));
    return;
  }
  if (blocks.has(tagName)) endLine(writing);
  if (tagName === 'br') writing.line += '<br>';
  if ((tagName === 'td' || tagName === 'th') && tidy(writing.line) !== '') writing.line += ', ';
  for (const child of children) write(child, writing, isCode || tagName === 'pre');
  if (blocks.has(tagName)) endLine(writing);
}

function endLine(writing: Writing): void {
  const text = tidy(writing.line);
  if (text !== '') writing.blocks.push(`<p>${text}</p>`);
  writing.line = '';
}

function flattenList({ children }: Element, escapeText: EscapeText): string {
  const entries = children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = flatten(child.children, escapeText);
    return inner === '' ? [] : [`<li>${inner.replace(/^<p>(.*?)<\/p>/s, '$1')}</li>`];
  });
  return entries.length === 0 ? '' : `<ul>${entries.join('')}</ul>`;
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
