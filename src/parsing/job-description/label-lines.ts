import type { Token } from '../markdown.ts';
import { inlineText } from '../token-text.ts';
import { copyToken } from './inline-slice.ts';
import { kindOfLabel } from './labels.ts';
import type { NameIndex } from './name-index.ts';
import { inlineOf, splitBlocks, type TextBlock } from './text-blocks.ts';

/** The blocks of a section, with a label that is only a line of its paragraph as a paragraph of its own. */
export function readBlocks(tokens: readonly Token[], names: NameIndex): readonly TextBlock[] {
  const blocks = splitBlocks(tokens);
  return blocks.flatMap((block, index) => {
    const inline = inlineOf(block);
    if (!inline?.children?.some(isLineEnd)) return [block];
    const parts = cutFirstLine(block, names);
    const last = parts.at(-1);
    if (!last || blocks[index + 1]?.type !== 'list') return parts;
    return [...parts.slice(0, -1), ...cutLastLine(last, names)];
  });
}

/** “**Who we are**” with its text on the next line. */
function cutFirstLine(block: TextBlock, names: NameIndex): readonly TextBlock[] {
  const children = inlineOf(block)?.children ?? [];
  const at = children.findIndex(isLineEnd);
  const line = children.slice(0, at);
  if (at < 0 || line[0]?.type !== 'strong_open' || line.findIndex(isStrongEnd) < line.length - 2)
    return [block];
  return names.kindOf(inlineText(line)) ? cutAt(block, at) : [block];
}

/** A sentence, and on its last line “What we look for:”. */
function cutLastLine(block: TextBlock, names: NameIndex): readonly TextBlock[] {
  const children = inlineOf(block)?.children ?? [];
  const at = children.findLastIndex(isLineEnd);
  if (at < 0 || balance(children.slice(0, at)) !== 0) return [block];
  const text = inlineText(children.slice(at + 1));
  if (text.length > 100 || !/[:：?]$/.test(text) || !kindOfLabel(text, names)) return [block];
  return cutAt(block, at);
}

function cutAt(block: TextBlock, at: number): readonly TextBlock[] {
  const [open, inline, close] = block.tokens;
  if (!open || !inline || !close) return [block];
  const children = inline.children ?? [];
  const line = (inline.map?.[0] ?? 0) + children.slice(0, at + 1).filter(isLineEnd).length;
  const end = inline.map?.[1] ?? line + 1;
  const part = (parts: readonly Token[], map: [number, number]): TextBlock => ({
    type: 'paragraph',
    tokens: [copyToken(open, { map }), copyToken(inline, { children: [...parts], map }), close],
  });
  return [
    part(children.slice(0, at), [inline.map?.[0] ?? 0, line]),
    part(children.slice(at + 1), [line, end]),
  ];
}

const isLineEnd = ({ type }: Token): boolean => type === 'softbreak' || type === 'hardbreak';
const isStrongEnd = ({ type }: Token): boolean => type === 'strong_close';
const balance = (tokens: readonly Token[]): number =>
  tokens.reduce((depth, { nesting }) => depth + nesting, 0);
