import type { PageLink } from '../domain/page.ts';
import type { RichText } from '../domain/rich-text.ts';
import { cleanHtml, type HtmlProblem } from './clean-html.ts';
import type { HtmlPiece } from './held-blocks.ts';
import type { Markdown, Token } from './markdown.ts';
import { createOpenTags } from './open-tags.ts';
import { isHarmless } from './raw-html.ts';
import { type RenderNotes, renderEnv } from './render-rules.ts';
import { inlineText, textOf } from './token-text.ts';

/** Turns the tokens of one page into rich text, and keeps what it met on the way. */
export interface PageWriter {
  /** Whole blocks: paragraphs, lists, tables. */
  readonly write: (blocks: readonly Token[]) => RichText;
  /** The same without the plain text, for what nobody reads as text: the body of a whole page. */
  readonly writeHtml: (blocks: readonly Token[]) => string;
  /** A run of text inside a block: the children of an `inline` token, or some of them. */
  readonly writeInline: (children: readonly Token[]) => RichText;
  readonly links: readonly PageLink[];
  /** Ids in the text that links may lead to. */
  readonly anchors: readonly string[];
  readonly problems: readonly HtmlProblem[];
}

export type WriterSettings = Pick<RenderNotes, 'html' | 'bodyLine' | 'words' | 'ids' | 'firstImage'>;

export function createPageWriter(markdown: Markdown, settings: WriterSettings): PageWriter {
  const notes: RenderNotes = {
    links: [],
    problems: [],
    anchors: [],
    ownIds: new Set(),
    tagLines: [],
    claimed: new Map(),
    rawImages: [],
    openTags: createOpenTags(() => {}),
    isRaw: false,
    ...settings,
  };
  const env = renderEnv(notes);
  const isTrusted = settings.html === 'trusted';
  const writeHtml = (blocks: readonly Token[]): string => {
    if (isTrusted || !blocks.some(holdsRawHtml)) return inOnePiece(markdown.render(blocks, env));
    const raw = rawNotes(notes);
    const pieces = splitRawHtml(blocks).map(({ isRaw, tokens }): HtmlPiece => {
      if (isRaw) return rawPiece(markdown.render(tokens, renderEnv(raw)));
      const parseable = () => markdown.render(tokens, renderEnv(raw));
      return { isRaw, html: markdown.render(tokens, env), parseable };
    });
    return cleanHtml(pieces, raw);
  };
  const writeInlineHtml = (children: readonly Token[]): string => {
    if (isTrusted || !children.some(holdsRawHtml)) return inOnePiece(markdown.renderInline(children, env));
    const raw = rawNotes(notes);
    return cleanHtml([rawPiece(markdown.renderInline(children, renderEnv(raw)))], raw);
  };
  return {
    links: notes.links,
    anchors: notes.anchors,
    problems: notes.problems,
    write: (blocks) => ({ text: textOf(blocks), html: writeHtml(blocks) }),
    writeHtml,
    writeInline: (children) => ({ text: inlineText(children), html: writeInlineHtml(children) }),
  };
}

/**
 * V8 keeps a text that was put together as a tree of its pieces until somebody looks through it: all pages so cost a
 * build half its memory, and much of its time.
 */
const inOnePiece = (html: string): string => (html.includes('\0') ? html.replaceAll('\0', '') : html);

const rawPiece = (html: string): HtmlPiece => ({ isRaw: true, html, parseable: () => html });

/** The same notes for what is cleaned afterwards, in one piece: its tags are counted anew. */
function rawNotes(notes: RenderNotes): RenderNotes {
  const { problems } = notes;
  return Object.assign({}, notes, {
    isRaw: true,
    tagLines: [],
    claimed: new Map(),
    openTags: createOpenTags((line) => problems.push({ kind: 'too-deep', line })),
  });
}

/** Blocks with raw HTML in them, and runs of blocks without, in their order. */
function splitRawHtml(
  tokens: readonly Token[],
): readonly { readonly isRaw: boolean; readonly tokens: readonly Token[] }[] {
  const parts: { isRaw: boolean; tokens: Token[] }[] = [];
  let depth = 0;
  let block: Token[] = [];
  let isRaw = false;
  tokens.forEach((token, index) => {
    block.push(token);
    depth += token.nesting;
    isRaw ||= holdsRawHtml(token);
    if (depth > 0 && index < tokens.length - 1) return;
    const last = parts.at(-1);
    if (last?.isRaw === isRaw) for (const own of block) last.tokens.push(own);
    else parts.push({ isRaw, tokens: block });
    block = [];
    isRaw = false;
  });
  return parts;
}

function holdsRawHtml(token: Token): boolean {
  if (token.type === 'html_block' || token.type === 'html_inline') return !isHarmless(token.content);
  return token.children?.some(holdsRawHtml) ?? false;
}
