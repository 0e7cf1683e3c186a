import type { PageLink } from '../domain/page.ts';
import type { RichText } from '../domain/rich-text.ts';
import { type CleanHtml, cleanHtml, type RemovedMarkup } from './clean-html.ts';
import type { Markdown, Token } from './markdown.ts';
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
  /** Ids in raw HTML. */
  readonly anchors: readonly string[];
  readonly removed: readonly RemovedMarkup[];
}

export interface WriterSettings {
  readonly html: 'clean' | 'trusted';
  readonly bodyLine: number;
}

export function createPageWriter(markdown: Markdown, { html, bodyLine }: WriterSettings): PageWriter {
  const links: PageLink[] = [];
  const anchors: string[] = [];
  const removed: RemovedMarkup[] = [];
  const notes: RenderNotes = { links, html, bodyLine };
  const env = renderEnv(notes);
  const finish = (rendered: string, tokens: readonly Token[]): string => {
    if (html === 'trusted' || !tokens.some(holdsRawHtml)) return rendered;
    const cleaned: CleanHtml = cleanHtml(rendered, notes);
    anchors.push(...cleaned.anchors);
    removed.push(...cleaned.removed);
    return cleaned.html;
  };
  const writeHtml = (blocks: readonly Token[]) => finish(markdown.render(blocks, env), blocks);
  return {
    links,
    anchors,
    removed,
    write: (blocks) => ({ text: textOf(blocks), html: writeHtml(blocks) }),
    writeHtml,
    writeInline: (children) => ({
      text: inlineText(children),
      html: finish(markdown.renderInline(children, env), children),
    }),
  };
}

function holdsRawHtml(token: Token): boolean {
  return (
    token.type === 'html_block' ||
    token.type === 'html_inline' ||
    (token.children?.some(holdsRawHtml) ?? false)
  );
}
