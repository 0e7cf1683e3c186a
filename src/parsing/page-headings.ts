import type { PageHeading } from '../domain/page.ts';
import type { Heading } from '../domain/section.ts';
import type { Token } from './markdown.ts';
import type { OutlineSection } from './outline.ts';
import type { PageWriter } from './page-writer.ts';

/** `heading_open`, `inline`, `heading_close` */
type HeadingTokens = readonly [Token, Token, Token];

/** The page's own heading is the H1 with which it opens; a later one is a part of the text. */
export function takePageHeading(tokens: readonly Token[]): {
  pageHeading?: HeadingTokens;
  rest: readonly Token[];
} {
  const at = tokens.findIndex(
    ({ type, content }) => !(type === 'html_block' && /^\s*<!--[\s\S]*-->\s*$/.test(content)),
  );
  const [open, inline, close] = tokens.slice(at, at + 3);
  if (open?.type !== 'heading_open' || open.tag !== 'h1' || !close || !inline?.content.trim())
    return { rest: tokens };
  return { pageHeading: [open, inline, close], rest: [...tokens.slice(0, at), ...tokens.slice(at + 3)] };
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
export function headingsOf(section: OutlineSection, writer: PageWriter, bodyLine: number): Heading[] {
  const below = section.sections.flatMap((child) => headingsOf(child, writer, bodyLine));
  if (!section.heading) return below;
  const [open, inline] = section.heading;
  const { text, html } = writer.writeInline(withoutLinks(inline.children ?? []));
  return [
    {
      text,
      html,
      id: String(open.attrGet('id') ?? ''),
      level: section.level,
      line: bodyLine + (open.map?.[0] ?? 0),
    },
    ...below,
  ];
}

/** A heading in a table of contents is a link itself. */
function withoutLinks(children: readonly Token[]): readonly Token[] {
  return children.filter(
    ({ type }) =>
      type === 'text' || type === 'text_special' || type === 'code_inline' || /^(em|strong)_/.test(type),
  );
}
