import type { Statement } from '../../domain/section.ts';
import type { Token } from '../markdown.ts';
import type { PageWriter } from '../page-writer.ts';
import { textOf } from '../token-text.ts';
import { copyToken, isInText, linkRanges, rawText, sliceInline } from './inline-slice.ts';
import { leadOf } from './lead.ts';
import { inlineOf, type ListItem, splitItems, type TextBlock } from './text-blocks.ts';

/** “Experience with: …” is a sentence, not a name. */
const openEnd =
  /\b(?:with|in|of|to|for|as|on|by|and|or|at|from|including|includes?|following|following things|like|such as|e\.g|are|is|the|a|an)$/i;
const longestName = 90;

/** The statements of a list, each with its name where it has one. */
export function parseStatements(list: TextBlock, writer: PageWriter): readonly Statement[] {
  return splitItems(list).map((item) => parseStatement(item, writer));
}

/** One duty, skill or span of time: “Name: detail”. */
export function parseStatement(item: ListItem, writer: PageWriter): Statement {
  const tokens = item.blocks.flatMap((block) => block.tokens);
  const children = inlineOf(item.blocks[0])?.children ?? [];
  const cut = findName(children);
  if (!cut) {
    const detail = writer.write(tokens);
    return { detail, text: detail.text };
  }
  return {
    name: writer.writeInline(unwrapStrong(sliceInline(children, 0, cut.nameEnd, 0))),
    detail: writer.write(withInline(item.blocks, sliceInline(children, cut.rest, undefined, cut.nameEnd))),
    text: textOf(tokens),
  };
}

/** An item's tokens with another text in its first paragraph; without that paragraph where nothing is left of it. */
export function withInline(blocks: readonly TextBlock[], children: readonly Token[]): readonly Token[] {
  const [first, ...others] = blocks;
  const rest = others.flatMap(({ tokens }) => tokens);
  const [open, inline, close] = first?.tokens ?? [];
  if (!open || !inline || !close || children.length === 0) return rest;
  return [open, copyToken(inline, { children: [...children] }), close, ...rest];
}

/** The name is shown bold anyhow. */
export function unwrapStrong(children: readonly Token[]): readonly Token[] {
  return children.filter(({ type }) => type !== 'strong_open' && type !== 'strong_close');
}

function findName(children: readonly Token[]): { nameEnd: number; rest: number } | undefined {
  if (children.some(({ type, content }) => type === 'html_inline' && !/^<(?:br\b|!--)/i.test(content)))
    return undefined;
  const raw = rawText(children);
  const lead = leadOf(children, 'strong');
  const hasLead = lead && lead.start <= 1 && lead.end <= longestName * 2;
  const nameEnd = hasLead ? endByLead(raw, lead.end) : endByColon(raw.slice(0, longestName * 2));
  if (nameEnd === undefined || nameEnd > longestName || !isInText(children, nameEnd)) return undefined;
  if (linkRanges(children).some(({ start, end }) => start < nameEnd && nameEnd < end)) return undefined;
  const rest = /^\s*[:：.–—-]*\s*/.exec(raw.slice(nameEnd))?.[0].length ?? 0;
  const name = raw.slice(0, nameEnd).trim();
  return name === '' || openEnd.test(name) ? undefined : { nameEnd, rest: nameEnd + rest };
}

/** “**Name:** detail”, “**Name** – detail”, “**Name**” alone; a bold word within a sentence is no name. */
function endByLead(raw: string, end: number): number | undefined {
  const inside = raw.slice(0, end);
  const trimmed = inside.replace(/[\s:：.–—-]+$/, '').length;
  if (trimmed < inside.trimEnd().length) return trimmed;
  return /^\s*(?:$|\n|[:：.]|[–—-]\s)/.test(raw.slice(end))
    ? trimmed
    : endByColon(raw.slice(0, longestName * 2));
}

function endByColon(raw: string): number | undefined {
  const colon = /[:：](?=\s|$)/.exec(raw)?.index;
  if (colon === undefined) return undefined;
  const head = raw.slice(0, colon);
  return head.split(/\s+/).length <= 10 && !/[.!?;]\s/.test(head) ? colon : undefined;
}
