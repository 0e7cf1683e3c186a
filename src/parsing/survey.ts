import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { classifyAddress } from './addresses.ts';
import { findForeignMarkup, insteadOf } from './foreign-markup.ts';
import { takenIdOf } from './heading-attributes.ts';
import { deepestNesting, type Token } from './markdown.ts';
import { findNearMisses } from './near-misses.ts';
import { findDangerousTags } from './raw-html.ts';
import { shorten } from './titles.ts';

/**
 * Goes once over the tokens of a page before anything is rendered: tells each link and piece of raw HTML its lines,
 * makes text of links that may not be, and reports what a reader would never see otherwise.
 */
export function surveyTokens(
  tokens: readonly Token[],
  bodyLine: number,
  source: SourceFile,
  report: Report,
): void {
  const foreign = new Set<string>();
  let row: Token['map'] = null;
  for (const [index, token] of tokens.entries()) {
    // markdown-it tells the line of a table's row, and not those of its cells.
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'inline') token.map ??= row;
    if (token.type === 'html_block') reportRawHtml(token, bodyLine, source, report);
    if (token.type === 'inline' && token.children) surveyInline(token, bodyLine, source, report);
    if (token.type === 'inline' || token.type === 'html_block')
      reportForeign(token, foreign, bodyLine, source, report);
    if (token.type === 'inline' && tokens[index - 1]?.type === 'paragraph_open')
      reportNearMisses(token, bodyLine, source, report);
    if (token.type === 'heading_open') reportTakenId(token, bodyLine, source, report);
  }
  reportTooDeep(tokens, bodyLine, source, report);
}

/** What holds other blocks; markdown-it reads none where they would lie too deep. */
const containers = new Set([
  'blockquote_open',
  'alert_open',
  'list_item_open',
  'dd_open',
  'footnote_reference_open',
]);

function reportTooDeep(tokens: readonly Token[], bodyLine: number, source: SourceFile, report: Report): void {
  const deep = tokens.find(
    ({ type, level, children }) =>
      (level + 1 >= deepestNesting && containers.has(type)) ||
      (children?.some((child) => child.level >= deepestNesting) ?? false),
  );
  if (deep)
    report('nested-too-deep', locate(source.shownPath, bodyLine + (deep.map?.[0] ?? 0)), {
      most: deepestNesting,
    });
}

/** Each kind once, where it stands first. */
function reportForeign(
  token: Token,
  known: Set<string>,
  bodyLine: number,
  source: SourceFile,
  report: Report,
): void {
  for (const found of findForeignMarkup(token, known)) {
    const line = bodyLine + (token.map?.[0] ?? 0) + found.line;
    const shown = found.shown.split('\n')[0] ?? '';
    const column = (source.text.split('\n')[line - 1] ?? '').indexOf(shown) + 1;
    const place = locate(source.shownPath, line, Math.max(1, column), column > 0 ? shown.length : 1);
    report('shortcode-left', place, { shown, system: found.system, instead: insteadOf(found) });
  }
}

/** What readers would see as hash marks, bars and brackets. */
function reportNearMisses(paragraph: Token, bodyLine: number, source: SourceFile, report: Report): void {
  for (const { kind, written, mended } of findNearMisses(paragraph)) {
    const place = placeOf(written, paragraph, bodyLine, source);
    if (kind === 'heading') report('heading-without-space', place, { written, mended });
    else if (kind === 'link') report('link-with-space', place, { written, mended });
    else if (kind === 'brackets') report('link-brackets', place, { written, mended });
    else if (kind === 'list') report('list-without-space', place, { mended });
    else report('table-without-line', place, { mended });
  }
}

/** Where something stands in the lines of a paragraph. */
function placeOf(
  written: string,
  { map }: Token,
  bodyLine: number,
  { shownPath, text }: SourceFile,
): Location {
  const [first, end] = map ?? [0, 1];
  const lines = text.split('\n').slice(bodyLine + first - 1, bodyLine + end - 1);
  const below = Math.max(
    0,
    lines.findIndex((line) => line.includes(written)),
  );
  const column = Math.max(0, (lines[below] ?? '').indexOf(written)) + 1;
  return locate(shownPath, bodyLine + first + below, column, written.length);
}

function reportTakenId(heading: Token, bodyLine: number, source: SourceFile, report: Report): void {
  const id = takenIdOf(heading);
  if (id !== undefined)
    report('id-taken', locate(source.shownPath, bodyLine + (heading.map?.[0] ?? 0)), {
      id,
      example: `{#${id}-2}`,
    });
}

function surveyInline(inline: Token, bodyLine: number, source: SourceFile, report: Report): void {
  const [first, end] = inline.map ?? [0, 1];
  let line = first;
  let refused = 0;
  const children = inline.children ?? [];
  for (const child of children) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
    if (child.type === 'html_inline') {
      child.map = [line, line + 1];
      reportRawHtml(child, bodyLine, source, report);
      line += child.content.split('\n').length - 1;
    }
    if (child.type === 'link_open' || child.type === 'image') child.map = [first, end];
    if (isRefused(child)) {
      refused++;
      const address = shorten(writtenAddress(addressOf(child)), mostShown);
      const place = placeInLine(address, bodyLine + line, source);
      if (child.type === 'image') report('picture-address', place, { address });
      else report('link-scheme', place, { address });
    }
  }
  if (refused > 0) inline.children = dropRefusedLinks(children);
}

function reportRawHtml(token: Token, bodyLine: number, source: SourceFile, report: Report): void {
  if (!token.content.includes('<')) return;
  for (const { tag, offset } of findDangerousTags(token.content)) {
    const before = token.content.slice(0, offset);
    const line = bodyLine + (token.map?.[0] ?? 0) + before.split('\n').length - 1;
    report('html-taken-out', locate(source.shownPath, line), { markup: `<${tag}>` });
  }
}

/** An address as its author wrote it: markdown-it puts percent signs for backslashes and the like. */
function writtenAddress(address: string): string {
  try {
    return decodeURI(address).replace(/%5C/gi, '\\');
  } catch {
    return address;
  }
}

/** Where an address stands in its line; the line's beginning where it is written in another way. */
function placeInLine(address: string, line: number, { shownPath, text }: SourceFile): Location {
  const start = address.replace(/…$/, '');
  const column = (text.split('\n')[line - 1] ?? '').indexOf(start) + 1;
  return column === 0 ? locate(shownPath, line) : locate(shownPath, line, column, start.length);
}

const addressOf = (child: Token): string => String(child.attrGet('href') ?? child.attrGet('src') ?? '');

/** How much of an address is shown in a problem: a picture pasted into the text can have a megabyte. */
const mostShown = 80;

function isRefused(child: Token): boolean {
  if (child.type !== 'link_open' && child.type !== 'image') return false;
  const address = addressOf(child);
  const { kind } = classifyAddress(address);
  const isCall = child.type === 'image' && kind === 'external' && /^\s*(?:mailto|tel):/i.test(address);
  return kind === 'refused' || isCall;
}

/** The link goes, its words stay; so does an image's description. */
function dropRefusedLinks(children: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: boolean[] = [];
  for (const child of children) {
    if (child.type === 'link_open') open.push(isRefused(child));
    const dropped =
      child.type === 'link_open' ? open.at(-1) : child.type === 'link_close' ? open.pop() : isRefused(child);
    if (!dropped) kept.push(child);
    else if (child.type === 'image') kept.push(...(child.children ?? []));
  }
  return kept;
}
