import { isAllowedTag } from './html-schema.ts';
import { htmlTags } from './html-tags.ts';
import { mapMarkup } from './map-markup.ts';
import type { Token } from './markdown.ts';
import type { RenderNotes } from './render-rules.ts';
import { numberTag } from './tag-numbers.ts';

/**
 * Elements whose start changes how a browser reads everything after it, or that run, load or embed. GitHub's Markdown
 * shows the first half of them as text for this reason; the rest follow the same rule.
 */
const dangerousTags =
  'script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|template|noscript|select|svg|math|base|meta|link|html|head|body|frameset|frame|object|embed|applet|portal';
/** Most raw HTML has none of them, and is looked through once instead of for each of what follows. */
const maybeDangerous = new RegExp(`<\\/?(?:${dangerousTags})`, 'i');
const dangerousTag = new RegExp(`<(?=/?(?:${dangerousTags})(?:[\\s/>]|$))`, 'gi');
/** A script or stylesheet that is closed: its text was never meant to be read. */
const closedCode = /<(script|style)(?=[\s>])[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * The raw HTML of a token, harmless enough to be parsed together with the rest: dangerous elements as visible text,
 * others that pages don’t have left out, tags with a number by which clean-html.ts knows their line.
 */
export function guardRawHtml(token: Token | undefined, notes: RenderNotes): string {
  const content = token?.content ?? '';
  if (notes.html === 'trusted') return content;
  if (isHarmless(content)) return content.replace(comment, '');
  const firstLine = notes.bodyLine + (token?.map?.[0] ?? 0);
  const safe = maybeDangerous.test(content) ? escapeDangerousTags(stripCode(content)) : content;
  const text = escapeUnknownTags(safe);
  const lineOf = countLines(text, firstLine);
  return mapMarkup(text, (markup, offset) => guardTag(markup, () => lineOf(offset), notes));
}

function guardTag(
  markup: string,
  line: () => number,
  { openTags, problems, tagLines }: RenderNotes,
): string | undefined {
  const [, slash, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(markup) ?? [];
  const tag = name.toLowerCase();
  if (tag === '') return markup;
  if (!isAllowedTag(tag)) {
    if (!slash)
      problems.push({ kind: 'removed', markup: `<${tag}>`, active: activeTag.test(tag), line: line() });
    // Line ends stay, so that lines can still be counted.
    return markup.replace(/[^\n]+/g, '');
  }
  if (!slash) return openTags.open(tag, line) ? numberTag(markup, line, tagLines) : undefined;
  openTags.close(tag);
  return markup;
}

const activeTag = /^(?:form|button|video|audio|canvas|dialog|marquee)$/;

/** The line of each place in a text, asked for from top to bottom. */
function countLines(text: string, firstLine: number): (offset: number) => number {
  let line = firstLine;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}

/** Line breaks and comments, which most raw HTML of a handbook is; they need no parser. */
export function isHarmless(content: string): boolean {
  return /^<br\s*\/?>$/i.test(content) || /^\s*<!--[^<>]*-->\s*$/.test(content);
}

/** Finds what `guardRawHtml` will not let through. */
export function findDangerousTags(content: string): readonly { tag: string; offset: number }[] {
  if (!maybeDangerous.test(content)) return [];
  const bare = content.replace(comment, (text) => ' '.repeat(text.length));
  return [...bare.matchAll(new RegExp(`<(${dangerousTags})(?:[\\s/>]|$)`, 'gi'))].map((found) => ({
    tag: (found[1] ?? '').toLowerCase(),
    offset: found.index,
  }));
}

function stripCode(content: string): string {
  // Line ends stay, so that lines can still be counted.
  return content.replace(closedCode, (code) => code.replace(/[^\n]+/g, ''));
}

function escapeDangerousTags(content: string): string {
  return content.replace(dangerousTag, '&lt;');
}

/** “<your-name>”, “<TabItem>”: no HTML, but words to fill in or another program's parts, which readers must not miss. */
function escapeUnknownTags(content: string): string {
  return content.replace(/<(?=\/?([a-z][^\s/>]*))/gi, (sign, tag: string) =>
    htmlTags.has(tag.toLowerCase()) ? sign : '&lt;',
  );
}
