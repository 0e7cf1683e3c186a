import type { MarkdownParser, Token } from '../markdown.ts';

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** “[!NOTE]”, and GitLab's “[!warning] Read this first” */
const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*([^\n]*)(?:\n|$)/i;

/**
 * Reads GitHub's alerts, which are quotes that begin with `[!NOTE]` or the like. Ours, since the package for it puts a
 * title into the page unescaped and pairs quotes in quotes wrongly.
 */
export function addAlerts(markdown: MarkdownParser): void {
  markdown.core.ruler.after('block', 'alerts', (state) => {
    if (state.src.includes('[!')) state.tokens = makeAlerts(state.tokens, state.Token);
  });
}

function makeAlerts(tokens: readonly Token[], TokenClass: TokenConstructor): Token[] {
  const made: Token[] = [];
  // For each open quote, whether it is an alert.
  const open: boolean[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    made.push(token);
    if (token.type === 'blockquote_close' && open.pop()) rename(token, 'alert_close');
    if (token.type !== 'blockquote_open') continue;
    const start = readStart(tokens, index);
    open.push(start !== undefined);
    if (!start) continue;
    made.push(...openAlert(token, start, tokens.slice(index + 1, index + 4), TokenClass));
    // Nothing is left of the paragraph that began with the marker.
    if (start.rest === '') index += 3;
  }
  return made;
}

/** The kind of an alert that has no title of its own. */
export function untitledKind(alert: Token | undefined): AlertKind | undefined {
  const { kind, titled } = (alert?.meta ?? {}) as { kind?: AlertKind; titled?: boolean };
  return titled ? undefined : kind;
}

type TokenConstructor = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

interface AlertStart {
  readonly kind: AlertKind;
  readonly title: string;
  /** What follows in the paragraph that began with the marker. */
  readonly rest: string;
}

function readStart(tokens: readonly Token[], quote: number): AlertStart | undefined {
  const inline = tokens[quote + 2];
  if (tokens[quote + 1]?.type !== 'paragraph_open' || inline?.type !== 'inline') return undefined;
  const found = marker.exec(inline.content);
  if (!found) return undefined;
  const rest = inline.content.slice(found[0].length);
  // A marker with nothing to say is a quotation of the marker.
  if (rest === '' && tokens[quote + 4]?.type === 'blockquote_close') return undefined;
  return { kind: (found[1] ?? '').toLowerCase() as AlertKind, title: (found[2] ?? '').trim(), rest };
}

/** Makes an alert of a quote; returns the paragraph of its title, if it has one. */
function openAlert(
  quote: Token,
  { kind, title, rest }: AlertStart,
  [open, inline, close]: readonly Token[],
  TokenClass: TokenConstructor,
): readonly Token[] {
  rename(quote, 'alert_open');
  quote.meta = { kind, titled: title !== '' };
  quote.attrSet('class', `alert alert-${kind}`);
  if (!open || !inline || !close) return [];
  const line = inline.map?.[0] ?? 0;
  const titles = title === '' ? [] : [open, inline, close].map((token) => copy(token, TokenClass));
  const [titleOpen, titleInline] = titles;
  titleOpen?.attrSet('class', 'alert-title');
  if (titleInline) {
    titleInline.content = title;
    titleInline.map = [line, line + 1];
  }
  inline.content = rest;
  if (inline.map) inline.map = [line + 1, inline.map[1]];
  open.map = inline.map;
  return titles;
}

function copy({ type, tag, nesting, level, block, map }: Token, TokenClass: TokenConstructor): Token {
  const token = new TokenClass(type, tag, nesting);
  return Object.assign(token, { level, block, map, children: type === 'inline' ? [] : null });
}

function rename(token: Token, type: string): void {
  token.type = type;
  token.tag = 'div';
}
