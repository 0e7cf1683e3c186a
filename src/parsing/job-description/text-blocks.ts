import type { Token } from '../markdown.ts';
import { inlineText } from '../token-text.ts';

/** One block of a page with all that lies in it: a paragraph, a list, a table, anything else. */
export interface TextBlock {
  readonly type: 'paragraph' | 'list' | 'other';
  /** From the block's opening token to its closing one. */
  readonly tokens: readonly Token[];
}

/** One item of a list: what lies between its marks. */
export interface ListItem {
  readonly open: Token;
  readonly close: Token;
  readonly blocks: readonly TextBlock[];
}

/** Cuts a run of tokens into its topmost blocks. */
export function splitBlocks(tokens: readonly Token[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = endOfBlock(tokens, start);
    blocks.push({ type: typeOf(tokens[start]), tokens: tokens.slice(start, end) });
    start = end;
  }
  return blocks;
}

/** The items of a list block. */
export function splitItems(list: TextBlock): readonly ListItem[] {
  const items: ListItem[] = [];
  for (let start = 1; start < list.tokens.length - 1; ) {
    const end = endOfBlock(list.tokens, start);
    const [open, close] = [list.tokens[start], list.tokens[end - 1]];
    if (open && close)
      items.push({ open, close, blocks: splitBlocks(list.tokens.slice(start + 1, end - 1)) });
    start = end;
  }
  return items;
}

/** The `inline` token of a paragraph. */
export function inlineOf(block: TextBlock | undefined): Token | undefined {
  return block?.type === 'paragraph' ? block.tokens[1] : undefined;
}

/** The plain text of a paragraph; empty for any other block. */
export function paragraphText(block: TextBlock | undefined): string {
  return inlineText(inlineOf(block)?.children ?? []);
}

/** The text of an item's first paragraph. */
export function headText(item: ListItem): string {
  return paragraphText(item.blocks[0]);
}

function endOfBlock(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth <= 0) return at + 1;
  }
  return tokens.length;
}

function typeOf(token: Token | undefined): TextBlock['type'] {
  if (token?.type === 'paragraph_open') return 'paragraph';
  return token?.type === 'bullet_list_open' || token?.type === 'ordered_list_open' ? 'list' : 'other';
}
