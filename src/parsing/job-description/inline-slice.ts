import type { Token } from '../markdown.ts';

const lineBreak = /^<br\b/i;

/** The text of a paragraph in which each character knows its token; unlike `inlineText` it collapses nothing. */
export function rawText(children: readonly Token[]): string {
  return children.map(textOfChild).join('');
}

/**
 * The tokens of the characters from `from` up to `to`; marks that are cut open are closed and opened again. What has
 * no characters, as an image without a description, comes along from `emptyFrom` on, so that slices lose nothing.
 */
export function sliceInline(
  children: readonly Token[],
  from: number,
  to = Number.POSITIVE_INFINITY,
  emptyFrom = from,
): Token[] {
  const slice: Token[] = [];
  const open: { token: Token; shown: boolean }[] = [];
  let start = 0;
  for (const child of children) {
    const end = start + textOfChild(child).length;
    if (child.nesting === 1) open.push({ token: child, shown: false });
    else if (child.nesting === -1) {
      if (open.pop()?.shown) slice.push(child);
    } else {
      const kept =
        end === start ? keepEmpty(child, start, emptyFrom, to) : cutText(child, from - start, to - start);
      if (kept) slice.push(...openMarks(open), kept);
    }
    start = end;
  }
  return slice;
}

/** Raw HTML, or an image without a description. */
function keepEmpty(child: Token, start: number, from: number, to: number): Token | undefined {
  return start >= from && start < to ? child : undefined;
}

/** The marks around a text that the slice does not hold yet. */
function openMarks(open: { readonly token: Token; shown: boolean }[]): Token[] {
  return open.flatMap((mark) => {
    if (mark.shown) return [];
    mark.shown = true;
    return [mark.token];
  });
}

/** Where the outermost links lie. */
export function linkRanges(
  children: readonly Token[],
): readonly { readonly start: number; readonly end: number; readonly token: Token }[] {
  const ranges: { start: number; end: number; token: Token }[] = [];
  let offset = 0;
  let open: { start: number; token: Token } | undefined;
  for (const child of children) {
    if (child.type === 'link_open') open ??= { start: offset, token: child };
    if (child.type === 'link_close' && open) {
      ranges.push({ ...open, end: offset });
      open = undefined;
    }
    offset += textOfChild(child).length;
  }
  return ranges;
}

/** Whether a place can be cut: it lies between two runs of text or in plain text, not in code. */
export function isInText(children: readonly Token[], at: number): boolean {
  let start = 0;
  return children.every((child) => {
    const end = start + textOfChild(child).length;
    const isCut = start < at && at < end && child.type !== 'text';
    start = end;
    return !isCut;
  });
}

/** A copy of a token with other content. */
export function copyToken(token: Token, change: Partial<Token>): Token {
  const Copy = token.constructor as new (type: string, tag: string, nesting: Token['nesting']) => Token;
  return Object.assign(new Copy(token.type, token.tag, token.nesting), token, change);
}

/** Only text can be cut; code, an image or a line end belongs to the slice in which it begins. */
function cutText(child: Token, from: number, to: number): Token | undefined {
  const length = textOfChild(child).length;
  if (from >= length || to <= 0) return undefined;
  if (child.type !== 'text') return from <= 0 ? child : undefined;
  const content = child.content.slice(Math.max(0, from), to);
  return content === child.content ? child : copyToken(child, { content });
}

function textOfChild(child: Token): string {
  if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n';
  if (child.type === 'image') return (child.children ?? []).map(textOfChild).join('');
  if (child.type === 'html_inline') return lineBreak.test(child.content) ? '\n' : '';
  return child.content;
}
