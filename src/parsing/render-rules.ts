import type { PageLink } from '../domain/page.ts';
import { classifyAddress } from './addresses.ts';
import type { HtmlProblem } from './clean-html.ts';
import { isMarked, markLink } from './link-markers.ts';
import { untitledKind } from './markdown/alerts.ts';
import { labelOf, placeOf } from './markdown/footnotes.ts';
import { isDone } from './markdown/task-lists.ts';
import type { Env, MarkdownParser, Token } from './markdown.ts';
import type { OpenTags } from './open-tags.ts';
import { ownId, type PageIds } from './page-ids.ts';
import { escapeHtml } from './plain-text.ts';
import { guardRawHtml } from './raw-html.ts';
import type { TextWords } from './settings.ts';
import type { TagLines } from './tag-numbers.ts';
import { inlineText } from './token-text.ts';

/** What rendering needs to know of its page, and what it notes for it. */
export interface RenderNotes {
  /** 1-based line of the file in which the Markdown begins. */
  readonly bodyLine: number;
  readonly html: 'clean' | 'trusted';
  readonly words: TextWords;
  readonly ids: PageIds;
  /** The image at which a reader looks first, or the raw HTML that holds it: it must not wait. */
  readonly firstImage: Token | undefined;
  readonly links: PageLink[];
  readonly problems: HtmlProblem[];
  /** Ids in the text that links may lead to. */
  readonly anchors: string[];
  /** Ids of headings and footnotes that are to be met again when the HTML is cleaned. */
  readonly ownIds: Set<string>;
  /** The lines of the tags of raw HTML. */
  readonly tagLines: TagLines;
  /** The number of the tag that has each id. */
  readonly claimed: Map<string, number | undefined>;
  /** The images in raw HTML so far. */
  readonly rawImages: unknown[];
  readonly openTags: OpenTags;
  /** Whether what is rendered is cleaned afterwards, so that the ids of ours must be told from the author's. */
  readonly isRaw: boolean;
}

/** How notes travel through markdown-it. */
export const renderEnv = (notes: RenderNotes): Env => ({ notes });

/** Our HTML where markdown-it's own would not do: links to resolve, raw HTML to clean, classes instead of styles. */
export function addRenderRules(markdown: MarkdownParser): void {
  const { rules } = markdown.renderer;
  const image = rules.image;
  // The package's own drops code and escaped characters from the words for a picture.
  markdown.renderer.renderInlineAsText = wordsForPicture;
  rules.link_open = (tokens, index, options, env, renderer) => {
    markAddress(tokens[index], 'href', 'link', env);
    return renderer.renderToken(tokens, index, options);
  };
  rules.image = (tokens, index, options, env, renderer) => {
    markAddress(tokens[index], 'src', 'image', env);
    loadLate(tokens[index], notesOf(env));
    return image?.(tokens, index, options, env, renderer) ?? '';
  };
  rules.html_block = rules.html_inline = (tokens, index, _options, env) =>
    guardRawHtml(tokens[index], notesOf(env));
  rules.heading_open = (tokens, index, _options, env) => openHeading(tokens[index], notesOf(env));
  rules.heading_close = (tokens, index, _options, env) =>
    closeHeading(tokens.slice(index - 2, index + 1), notesOf(env));
  rules.table_open = (_tokens, _index, _options, env) => `${openTable(notesOf(env))}<table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.td_open = (tokens, index) => openCell(tokens[index]);
  rules.th_open = (tokens, index) => openCell(tokens[index], tokens[index + 1]?.content === '' ? 'td' : 'th');
  rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>\n' : '</th>\n');
  rules.task = (tokens, index, _options, env) => writeTask(tokens[index], notesOf(env));
  rules.alert_open = (tokens, index, options, env, renderer) =>
    renderer.renderToken(tokens, index, options) + writeAlertTitle(tokens[index], notesOf(env));
  rules.footnote_ref = (tokens, index, _options, env) => writeMark(tokens[index], notesOf(env));
}

function markAddress(
  token: Token | undefined,
  attribute: string,
  kind: PageLink['kind'],
  env: Env | undefined,
): void {
  const target = String(token?.attrGet(attribute) ?? '');
  const { links, bodyLine } = notesOf(env);
  if (!token || isMarked(target) || classifyAddress(target).kind !== 'internal') return;
  const [first, end] = token.map ?? [0, 1];
  token.attrSet(
    attribute,
    markLink(links, { kind, target, line: bodyLine + first, endLine: bodyLine + end - 1 }),
  );
}

function wordsForPicture(children: readonly Token[] | null): string {
  return (children ?? [])
    .map((child) => {
      if (child.type === 'image') return wordsForPicture(child.children);
      if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n';
      return keptForPicture.has(child.type) ? child.content : '';
    })
    .join('');
}

const keptForPicture = new Set(['text', 'text_special', 'code_inline', 'html_inline']);

/** Images below the first wait until a reader comes near. */
function loadLate(image: Token | undefined, { firstImage }: RenderNotes): void {
  if (image !== firstImage) image?.attrSet('loading', 'lazy');
  image?.attrSet('decoding', 'async');
}

function openHeading(open: Token | undefined, notes: RenderNotes): string {
  const id = String(open?.attrGet('id') ?? '');
  if (id === '') return `<${open?.tag}>`;
  notes.anchors.push(id);
  return `<${open?.tag} id="${writeId(id, notes)}">`;
}

/** An id of ours; where the author's are looked through afterwards, with a sign that it is. */
function writeId(id: string, { isRaw, ownIds }: RenderNotes): string {
  if (!isRaw) return escapeHtml(id);
  ownIds.add(id);
  return escapeHtml(ownId(id));
}

/** A link to the heading for those who want to hand it on; its sign is drawn by the stylesheet, so that it is no text. */
function closeHeading([open, inline, close]: readonly Token[], { words }: RenderNotes): string {
  const id = escapeHtml(String(open?.attrGet('id') ?? ''));
  const end = `</${close?.tag}>\n`;
  if (!close || id === '' || !/^h[2-4]$/.test(close.tag)) return end;
  const label = escapeHtml(words.linkTo.replace('{name}', () => inlineText(inline?.children ?? [])));
  return ` <a class="anchor" href="#${id}" aria-label="${label}"></a>${end}`;
}

/** Wide tables scroll inside of a box of their own; a box that the keyboard stops at must have a name. */
function openTable({ words }: RenderNotes): string {
  return `<div class="table" role="group" aria-label="${escapeHtml(words.table)}" tabindex="0">`;
}

/** The policy allows no inline style, so that alignment is a class; a heading without a word is a plain cell. */
function openCell(token: Token | undefined, tag = token?.tag): string {
  const align = /text-align:\s*(left|center|right)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
  return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${align ? ` class="align-${align}"` : ''}>`;
}

function writeTask(task: Token | undefined, { words }: RenderNotes): string {
  const done = isDone(task);
  const label = escapeHtml(done ? words.done : words.notDone);
  return `<input type="checkbox" disabled${done ? ' checked' : ''} aria-label="${label}"> `;
}

function writeAlertTitle(alert: Token | undefined, { words }: RenderNotes): string {
  const kind = untitledKind(alert);
  return kind ? `<p class="alert-title">${escapeHtml(words.alerts[kind])}</p>\n` : '';
}

function writeMark(mark: Token | undefined, notes: RenderNotes): string {
  if (!mark) return '';
  const place = placeOf(mark);
  if (!place) return escapeHtml(`[^${labelOf(mark)}]`);
  const id = writeId(place.id, notes);
  const label = escapeHtml(notes.words.footnote.replace('{number}', String(place.number)));
  return `<sup class="footnote-ref"><a id="${id}" href="#${place.note}" aria-label="${label}">${place.number}</a></sup>`;
}

function notesOf(env: Env | undefined): RenderNotes {
  return (env as { notes: RenderNotes }).notes;
}
