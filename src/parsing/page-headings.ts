import type { PageHeading } from '../domain/page.ts';
import type { Heading } from '../domain/section.ts';
import type { Token } from './markdown.ts';
import type { OutlineSection } from './outline.ts';
import type { PageWriter } from './page-writer.ts';
import { inlineText } from './token-text.ts';

/** `heading_open`, `inline`, `heading_close` */
type HeadingTokens = readonly [Token, Token, Token];

/** What the names of a page's headings tell of them. */
export interface HeadingSigns {
  /** Whether the front matter has a title. */
  readonly hasTitle: boolean;
  /** “Senior Engineer”: such a heading is the page's own where it comes first, whatever its level. */
  readonly isTitle: (text: string) => boolean;
  /** “Who you are”: such a heading is a part, even where the author made every part an H1. */
  readonly isPart: (text: string) => boolean;
}

/**
 * The page's own heading is the H1 with which it opens, a logo or a comment aside; a later one is a part of the text.
 * Where a page has neither a title nor an H1 and opens with a heading above all others, that is it.
 */
export function takePageHeading(
  tokens: readonly Token[],
  { hasTitle, isTitle, isPart }: HeadingSigns,
): { pageHeading?: HeadingTokens; rest: readonly Token[] } {
  const at = skipBeforeHeading(tokens);
  const [open, inline, close] = tokens.slice(at, at + 3);
  if (open?.type !== 'heading_open' || !close || !inline?.content.trim()) return { rest: tokens };
  const text = inlineText(inline.children ?? []);
  const isOwn =
    open.tag === 'h1'
      ? !isPart(text) || countH1(tokens) === 1 || (isTitle(text) && headsParts(open, tokens, isPart))
      : !hasTitle && countH1(tokens) === 0 && (isTitle(text) || (standsAbove(open, tokens) && !isPart(text)));
  if (!isOwn) return { rest: tokens };
  return { pageHeading: [open, inline, close], rest: tokens.toSpliced(at, 3) };
}

/** Past comments, and paragraphs that are a picture. */
function skipBeforeHeading(tokens: readonly Token[]): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token?.type === 'html_block' && /^\s*<!--[\s\S]*-->\s*$/.test(token.content)) at += 1;
    else if (token?.type === 'paragraph_open' && isPicture(tokens[at + 1])) at += 3;
    else return at;
  }
}

function isPicture(inline: Token | undefined): boolean {
  const children = inline?.children ?? [];
  return children.length > 0 && children.every(({ type }) => type === 'image' || type === 'softbreak');
}

function countH1(tokens: readonly Token[]): number {
  return tokens.filter(({ type, tag, level }) => type === 'heading_open' && tag === 'h1' && level === 0)
    .length;
}

/** “Senior Engineer: hiring process” over H2s, or before H1s of which none is a part, is the page's own in spite of its name. */
function headsParts(first: Token, tokens: readonly Token[], isPart: HeadingSigns['isPart']): boolean {
  const headings = tokens.flatMap((token, at) =>
    token.type === 'heading_open' && token.level === 0 && token !== first
      ? [{ tag: token.tag, text: inlineText(tokens[at + 1]?.children ?? []) }]
      : [],
  );
  return headings[0]?.tag === 'h2' || headings.every(({ tag, text }) => tag !== 'h1' || !isPart(text));
}

function standsAbove(first: Token, tokens: readonly Token[]): boolean {
  const others = tokens.filter(
    (token) => token.type === 'heading_open' && token.level === 0 && token !== first,
  );
  return others.length > 0 && others.every(({ tag }) => tag > first.tag);
}

/** The words of a heading; a badge or logo beside them is none of them. */
export function textOfHeading([, inline]: HeadingTokens): string {
  const children = inline.children ?? [];
  return inlineText(children.filter(({ type }) => type !== 'image')) || inlineText(children);
}

/** The page's own heading, with the id by which links reach it. */
export function writePageHeading([open, inline]: HeadingTokens, writer: PageWriter): PageHeading {
  const id = open.attrGet('id');
  return { ...writer.writeInline(inline.children ?? []), ...(id ? { id: String(id) } : {}) };
}

/** Below the one H1, a heading's level is how deep it lies, whatever the author skipped. */
export function levelHeadings(section: OutlineSection): void {
  const tag = `h${Math.min(6, section.depth + 1)}`;
  for (const token of section.heading ?? []) if (token.tag) token.tag = tag;
  section.sections.forEach(levelHeadings);
}

/** Every heading below the page's own, in order, for tables of contents. */
export function headingsOf(outline: OutlineSection, writer: PageWriter, bodyLine: number): Heading[] {
  const headings: Heading[] = [];
  const add = ({ heading, level, sections }: OutlineSection): void => {
    if (heading) {
      const [open, inline] = heading;
      const { text, html } = writer.writeInline(withoutLinks(inline.children ?? []));
      const id = String(open.attrGet('id') ?? '');
      headings.push({ text, html, id, level, line: bodyLine + (open.map?.[0] ?? 0) });
    }
    sections.forEach(add);
  };
  add(outline);
  return headings;
}

/** A heading in a table of contents is a link itself. */
function withoutLinks(children: readonly Token[]): readonly Token[] {
  return children.filter(
    ({ type }) =>
      type === 'text' || type === 'text_special' || type === 'code_inline' || /^(em|strong)_/.test(type),
  );
}
