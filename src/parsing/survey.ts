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
  const survey = begin(file, bodyLine, report);
  let row: Token['map'] = null;
  let before = '';
  let deep: Token | undefined;
  // Of millions of tokens and their parts; the engine is slower over an iterator.
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const { type } = token;
    if (type === 'inline') {
      // markdown-it tells the line of a table's row, and not those of its cells.
      token.map ??= row;
      surveyInline(token, before === 'paragraph_open', survey);
    } else if (type === 'html_block') {
      reportRawHtml(token, survey);
      reportForeign(token, survey);
    } else if (type === 'heading_open') reportTakenId(token, survey);
    else if (type === 'tr_open') row = token.map;
    if (!deep && isTooDeep(token)) deep = token;
    before = type;
  }
  if (deep) report('nested-too-deep', placeOf(deep, survey), { most: deepestNesting });
}

/** What is known of the page all the way. */
interface Survey {
  readonly shownPath: string;
  readonly bodyLine: number;
  readonly lines: () => readonly string[];
  readonly foreign: ForeignFinder;
  readonly report: Report;
}

/** The page is cut into lines once, if at all. */
function begin({ shownPath, text }: SourceFile, bodyLine: number, report: Report): Survey {
  let lines: readonly string[] | undefined;
  return {
    shownPath,
    bodyLine,
    lines: () => {
      lines ??= text.split('\n');
      return lines;
    },
    foreign: createForeignFinder(text),
    report,
  };
}

/** The first line of a token, as far as something is only known to be in it. */
function placeOf({ map }: Token, { shownPath, bodyLine }: Survey): Location {
  return locate(shownPath, bodyLine + (map?.[0] ?? 0));
}

/** What holds other blocks; markdown-it reads none where they would lie too deep. */
const containers = new Set([
  'blockquote_open',
  'alert_open',
  'list_item_open',
  'dd_open',
  'footnote_reference_open',
]);

function isTooDeep({ type, level, children }: Token): boolean {
  if (level + 1 >= deepestNesting && containers.has(type)) return true;
  // What lies a hundred deep has a hundred before it.
  if (children === null || children.length <= deepestNesting) return false;
  return children.some((child) => child.level >= deepestNesting);
}

/** Each kind once, where it stands first. */
function reportForeign(token: Token, { shownPath, bodyLine, lines, foreign, report }: Survey): void {
  for (const found of foreign(token)) {
    const line = bodyLine + (token.map?.[0] ?? 0) + found.line;
    const shown = found.shown.split('\n')[0] ?? '';
    const column = (lines()[line - 1] ?? '').indexOf(shown) + 1;
    const place = locate(shownPath, line, Math.max(1, column), column > 0 ? shown.length : 1);
    report('shortcode-left', place, { shown, system: found.system, instead: insteadOf(found) });
  }
}

/** What readers would see as hash marks, bars and brackets. */
function reportNearMisses(paragraph: Token, survey: Survey): void {
  const { report } = survey;
  for (const { kind, written, mended } of findNearMisses(paragraph)) {
    const place = findWritten(written, paragraph, survey);
    if (kind === 'heading') report('heading-without-space', place, { written, mended });
    else if (kind === 'link') report('link-with-space', place, { written, mended });
    else if (kind === 'brackets') report('link-brackets', place, { written, mended });
    else if (kind === 'list') report('list-without-space', place, { mended });
    else report('table-without-line', place, { mended });
  }
}

/** Where something stands in the lines of a paragraph. */
function findWritten(written: string, { map }: Token, { shownPath, bodyLine, lines }: Survey): Location {
  const [first, end] = map ?? [0, 1];
  const own = lines().slice(bodyLine + first - 1, bodyLine + end - 1);
  const below = Math.max(
    0,
    own.findIndex((line) => line.includes(written)),
  );
  const column = Math.max(0, (own[below] ?? '').indexOf(written)) + 1;
  return locate(shownPath, bodyLine + first + below, column, written.length);
}

function reportTakenId(heading: Token, survey: Survey): void {
  const id = takenIdOf(heading);
  if (id !== undefined) survey.report('id-taken', placeOf(heading, survey), { id, example: `{#${id}-2}` });
}

function surveyInline(inline: Token, isParagraph: boolean, survey: Survey): void {
  if (inline.children) surveyChildren(inline, inline.children, survey);
  reportForeign(inline, survey);
  if (isParagraph) reportNearMisses(inline, survey);
}

function surveyChildren(inline: Token, children: Token[], survey: Survey): void {
  const { 0: first, 1: end } = inline.map ?? [0, 1];
  let line = first;
  let refused = 0;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (!child || child.type === 'text') continue;
    if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
    if (child.type === 'html_inline') {
      child.map = [line, line + 1];
      reportRawHtml(child, survey);
      line += child.content.split('\n').length - 1;
    }
    if (child.type === 'link_open' || child.type === 'image') {
      child.map = [first, end];
      if (!isRefused(child)) continue;
      refused++;
      reportRefused(child, line, survey);
    }
  }
  if (refused > 0) inline.children = dropRefusedLinks(children);
}

function reportRefused(child: Token, below: number, survey: Survey): void {
  const address = shorten(writtenAddress(child), mostShown);
  const place = placeInLine(address, survey.bodyLine + below, survey);
  if (child.type === 'image') survey.report('picture-address', place, { address });
  else survey.report('link-scheme', place, { address });
}

function reportRawHtml(token: Token, { shownPath, bodyLine, report }: Survey): void {
  if (!token.content.includes('<')) return;
  for (const { tag, offset } of findDangerousTags(token.content)) {
    const before = token.content.slice(0, offset);
    const line = bodyLine + (token.map?.[0] ?? 0) + before.split('\n').length - 1;
    report('html-taken-out', locate(shownPath, line), { markup: `<${tag}>` });
  }
}

/** How much of an address is shown in a problem: a picture pasted into the text can have a megabyte. */
const mostShown = 80;

/** Where an address stands in its line; the line's beginning where it is written in another way. */
function placeInLine(address: string, line: number, { shownPath, lines }: Survey): Location {
  const start = address.replace(/…$/, '');
  const column = (lines()[line - 1] ?? '').indexOf(start) + 1;
  return column === 0 ? locate(shownPath, line) : locate(shownPath, line, column, start.length);
}
