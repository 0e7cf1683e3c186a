import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { classifyAddress } from './addresses.ts';
import { deepestNesting, type Token } from './markdown.ts';
import { findDangerousTags } from './raw-html.ts';

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
  let tooDeep: number | undefined;
  for (const token of tokens) {
    if (token.nesting === 1 && token.level + 1 >= deepestNesting)
      tooDeep ??= bodyLine + (token.map?.[0] ?? 0);
    if (token.type === 'html_block') reportRawHtml(token, bodyLine, source, report);
    if (token.type === 'inline' && token.children) surveyInline(token, bodyLine, source, report);
  }
  if (tooDeep !== undefined)
    report('nested-too-deep', locate(source.shownPath, tooDeep), { most: deepestNesting });
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
      report('link-scheme', locate(source.shownPath, bodyLine + line), { address: addressOf(child) });
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

const addressOf = (child: Token): string => String(child.attrGet('href') ?? child.attrGet('src') ?? '');

function isRefused(child: Token): boolean {
  return (
    (child.type === 'link_open' || child.type === 'image') &&
    classifyAddress(addressOf(child)).kind === 'refused'
  );
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
