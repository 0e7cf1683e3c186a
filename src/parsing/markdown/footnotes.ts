import footnotePlugin from 'markdown-it-footnote';
import type { MarkdownParser, Token } from '../markdown.ts';

/** What stands below a page for a mark in its text, as the author wrote it. */
export interface Footnote {
  /** “1” of `[^1]: …` */
  readonly label: string;
  readonly open: Token;
  readonly content: readonly Token[];
  /** The last token of the page's text above it; it lies in the section of that one. */
  readonly above: Token | undefined;
}

/** Where a mark stands and leads; a mark that nobody gave one is shown as it was written. */
export interface MarkPlace {
  /** The id of the mark itself. */
  readonly id: string;
  /** The id of its footnote. */
  readonly note: string;
  readonly number: number;
}

/**
 * Reads `[^1]` and `[^1]: …`. The plugin's own list, which it puts behind the last section, is left out: a page is
 * written section by section, and a section may be withheld; footnotes of a `^[single line]` are not GitHub's.
 */
export function addFootnotes(markdown: MarkdownParser): void {
  const { ruler } = markdown.block;
  const known = new Set(ruler.getRules(''));
  markdown.use(footnotePlugin);
  markdown.disable(['footnote_tail', 'footnote_inline']);
  const [define] = ruler.getRules('').filter((rule) => !known.has(rule));
  if (!define) return;
  // The plugin tells no footnote its lines.
  const defineWithLines: typeof define = (state, start, end, silent) => {
    const at = state.tokens.length;
    const isFound = define(state, start, end, silent);
    const open = isFound && !silent ? state.tokens[at] : undefined;
    if (open) open.map = [start, state.line];
    return isFound;
  };
  ruler.at('footnote_def', defineWithLines, { alt: ['paragraph', 'reference'] });
}

/** The page's tokens without its footnotes, and these. */
export function takeFootnotes(tokens: readonly Token[]): {
  text: readonly Token[];
  footnotes: readonly Footnote[];
} {
  if (!tokens.some(({ type }) => type === 'footnote_reference_open')) return { text: tokens, footnotes: [] };
  const text: Token[] = [];
  const footnotes: Footnote[] = [];
  const openFootnotes: { footnote: Footnote; content: Token[] }[] = [];
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const content: Token[] = [];
      const { label } = token.meta as { label: string };
      const footnote = { label, open: token, content, above: text.at(-1) };
      footnotes.push(footnote);
      openFootnotes.push({ footnote, content });
    } else if (token.type === 'footnote_reference_close') openFootnotes.pop();
    else (openFootnotes.at(-1)?.content ?? text).push(token);
  }
  return { text, footnotes };
}

/** The footnotes to which these tokens lead, and those to which they lead in turn, in the order of their marks. */
export function followMarks(tokens: readonly Token[], footnotes: readonly Footnote[]): readonly Footnote[] {
  const byLabel = new Map([...footnotes].reverse().map((footnote) => [footnote.label, footnote]));
  const found = new Set<Footnote>();
  const follow = (text: readonly Token[]): void => {
    for (const mark of marksIn(text)) {
      const footnote = byLabel.get(labelOf(mark));
      if (footnote) found.add(footnote);
    }
  };
  follow(tokens);
  // A set hands out what is added on the way.
  for (const footnote of found) follow(footnote.content);
  return [...found];
}

/** Every mark of a footnote in a text. */
export function marksIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap(({ children }) => children?.filter(({ type }) => type === 'footnote_ref') ?? []);
}

export const labelOf = (mark: Token): string => (mark.meta as { label: string }).label;

export const placeOf = (mark: Token): MarkPlace | undefined => (mark.meta as { place?: MarkPlace }).place;

export function setPlace(mark: Token, place: MarkPlace): void {
  mark.meta = { label: labelOf(mark), place };
}
