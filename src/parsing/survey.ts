import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { createForeignFinder, type ForeignFinder, insteadOf } from './foreign-markup.ts';
import { takenIdOf } from './heading-attributes.ts';
import { deepestNesting, type Token } from './markdown.ts';
import { findNearMisses } from './near-misses.ts';
import { findDangerousTags } from './raw-html.ts';
import { dropRefusedLinks, isRefused, writtenAddress } from './refused-links.ts';
import { shorten } from './titles.ts';

/**
 * Goes once over the tokens of a page before anything is rendered: tells each link and piece of raw HTML its lines,
 * makes text of links that may not be, and reports what a reader would never see otherwise.
 */
export function surveyTokens(
  tokens: readonly Token[],
  bodyLine: number,
  file: SourceFile,
  report: Report,
): void {
  const source = surveyed(file);
  const foreign = createForeignFinder(file.text);
  let row: Token['map'] = null;
  let before = '';
  // Of millions of tokens and their parts; the engine is slower over an iterator.
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const { type } = token;
    if (type === 'inline') {
      // markdown-it tells the line of a table's row, and not those of its cells.
      token.map ??= row;
      if (token.children) surveyInline(token, bodyLine, source, report);
      reportForeign(token, foreign, bodyLine, source, report);
      if (before === 'paragraph_open') reportNearMisses(token, bodyLine, source, report);
    } else if (type === 'html_block') {
      reportRawHtml(token, bodyLine, source, report);
      reportForeign(token, foreign, bodyLine, source, report);
    } else if (type === 'heading_open') reportTakenId(token, bodyLine, source, report);
    else if (type === 'tr_open') row = token.map;
    before = type;
  }
  reportTooDeep(tokens, bodyLine, source, report);
}

interface Surveyed {
  readonly shownPath: string;
  readonly lines: () => readonly string[];
}

/** A file that is cut into lines once, if at all. */
function surveyed({ shownPath, text }: SourceFile): Surveyed {
  let lines: readonly string[] | undefined;
  return {
    shownPath,
    lines: () => {
      lines ??= text.split('\n');
      return lines;
    },
  };
}

/** What holds other blocks; markdown-it reads none where they would lie too deep. */
const containers = new Set([
  'blockquote_open',
  'alert_open',
  'list_item_open',
  'dd_open',
  'footnote_reference_open',
]);

function reportTooDeep(tokens: readonly Token[], bodyLine: number, source: Surveyed, report: Report): void {
  const deep = tokens.find(
    ({ type, level, children }) =>
      (level + 1 >= deepestNesting && containers.has(type)) ||
      // What lies a hundred deep has a hundred before it.
      (children !== null &&
        children.length > deepestNesting &&
        children.some((child) => child.level >= deepestNesting)),
  );
  if (deep)
    report('nested-too-deep', locate(source.shownPath, bodyLine + (deep.map?.[0] ?? 0)), {
      most: deepestNesting,
    });
}

/** Each kind once, where it stands first. */
function reportForeign(
  token: Token,
  foreign: ForeignFinder,
  bodyLine: number,
  source: Surveyed,
  report: Report,
): void {
  for (const found of foreign(token)) {
    const line = bodyLine + (token.map?.[0] ?? 0) + found.line;
    const shown = found.shown.split('\n')[0] ?? '';
    const column = (source.lines()[line - 1] ?? '').indexOf(shown) + 1;
    const place = locate(source.shownPath, line, Math.max(1, column), column > 0 ? shown.length : 1);
    report('shortcode-left', place, { shown, system: found.system, instead: insteadOf(found) });
  }
}

/** What readers would see as hash marks, bars and brackets. */
function reportNearMisses(paragraph: Token, bodyLine: number, source: Surveyed, report: Report): void {
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
function placeOf(written: string, { map }: Token, bodyLine: number, source: Surveyed): Location {
  const [first, end] = map ?? [0, 1];
  const lines = source.lines().slice(bodyLine + first - 1, bodyLine + end - 1);
  const below = Math.max(
    0,
    lines.findIndex((line) => line.includes(written)),
  );
  const column = Math.max(0, (lines[below] ?? '').indexOf(written)) + 1;
  return locate(source.shownPath, bodyLine + first + below, column, written.length);
}

function reportTakenId(heading: Token, bodyLine: number, source: Surveyed, report: Report): void {
  const id = takenIdOf(heading);
  if (id !== undefined)
    report('id-taken', locate(source.shownPath, bodyLine + (heading.map?.[0] ?? 0)), {
      id,
      example: `{#${id}-2}`,
    });
}

function surveyInline(inline: Token, bodyLine: number, source: Surveyed, report: Report): void {
  const { 0: first, 1: end } = inline.map ?? [0, 1];
  let line = first;
  let refused = 0;
  const children = inline.children ?? [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (!child || child.type === 'text') continue;
    if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
    if (child.type === 'html_inline') {
      child.map = [line, line + 1];
      reportRawHtml(child, bodyLine, source, report);
      line += child.content.split('\n').length - 1;
    }
    if (child.type === 'link_open' || child.type === 'image') {
      child.map = [first, end];
      if (!isRefused(child)) continue;
      refused++;
      reportRefused(child, bodyLine + line, source, report);
    }
  }
  if (refused > 0) inline.children = dropRefusedLinks(children);
}

function reportRefused(child: Token, line: number, source: Surveyed, report: Report): void {
  const address = shorten(writtenAddress(child), mostShown);
  const place = placeInLine(address, line, source);
  if (child.type === 'image') report('picture-address', place, { address });
  else report('link-scheme', place, { address });
}

function reportRawHtml(token: Token, bodyLine: number, source: Surveyed, report: Report): void {
  if (!token.content.includes('<')) return;
  for (const { tag, offset } of findDangerousTags(token.content)) {
    const before = token.content.slice(0, offset);
    const line = bodyLine + (token.map?.[0] ?? 0) + before.split('\n').length - 1;
    report('html-taken-out', locate(source.shownPath, line), { markup: `<${tag}>` });
  }
}

/** How much of an address is shown in a problem: a picture pasted into the text can have a megabyte. */
const mostShown = 80;

/** Where an address stands in its line; the line's beginning where it is written in another way. */
function placeInLine(address: string, line: number, source: Surveyed): Location {
  const start = address.replace(/…$/, '');
  const column = (source.lines()[line - 1] ?? '').indexOf(start) + 1;
  return column === 0 ? locate(source.shownPath, line) : locate(source.shownPath, line, column, start.length);
}
