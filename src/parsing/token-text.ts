import type { Token } from './markdown.ts';

const lineBreak = /^<br\b/i;
/** White space that is no space; most texts have none, and copying them costs. */
const otherSpace = /[^\S ]/;

/** The plain text of block tokens: one space where a block or a line ends, no marks, no raw HTML. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const words = blockText(token);
    // Most tokens of a list have none, and runs of spaces between them would have to be cut again.
    if (words !== '') text += ` ${words}`;
  }
  return collapse(text);
}

/** The plain text of an inline token's children. */
export function inlineText(children: readonly Token[]): string {
  return collapse(textOfChildren(children));
}

function blockText(token: Token): string {
  if (token.type === 'inline') return textOfChildren(token.children ?? []);
  return token.type === 'fence' || token.type === 'code_block' ? token.content : '';
}

function textOfChildren(children: readonly Token[]): string {
  let text = '';
  for (const child of children) text += childText(child);
  return text;
}

function childText(child: Token): string {
  if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
  if (child.type === 'image') return textOfChildren(child.children ?? []);
  if (child.type === 'html_inline') return lineBreak.test(child.content) ? ' ' : '';
  return child.content;
}

function collapse(text: string): string {
  return withSingleSpaces(text).trim();
}

/** A text with one space for each run of white space. */
export function withSingleSpaces(text: string): string {
  const isEven = !text.includes('  ') && !otherSpace.test(text);
  return isEven ? text : text.replace(/\s+/g, ' ');
}
