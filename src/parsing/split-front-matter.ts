import matter from 'gray-matter';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { findFences } from './front-matter-fences.ts';

/** A page cut in two; both lines are those of the first line of each part in the file, counted from 1. */
export interface SplitPage {
  readonly front: string;
  /** Settings in a language that is not read. */
  readonly unread: string;
  readonly frontLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Settings of a line each between two lines of hyphens, and a blank line below: as most pages begin. */
const plainSettings = /^---\n(?:[A-Za-z_][\w-]{0,60}: \S[^\n]*\n)+---\n(?=\n|$)/;

/**
 * Cuts the settings at the top of a page from its text. Lines of hyphens that are missing or mistaken are reported and
 * taken as meant.
 */
export function splitFrontMatter(source: SourceFile, report: Report): SplitPage {
  const [plain] = plainSettings.exec(source.text) ?? [];
  if (plain === undefined) return splitByLines(source, report);
  // Between lines of hyphens without a blank or a language behind them: nothing for gray-matter to find out.
  const front = plain.slice('---\n'.length, -'\n---\n'.length);
  const body = source.text.slice(plain.length);
  return { front, unread: '', frontLine: 2, body, bodyLine: plain.split('\n').length };
}

/** The same for whatever a page may begin with, with all of its lines to look through. */
export function splitByLines(source: SourceFile, report: Report): SplitPage {
  const lines = source.text.split('\n');
  const fences = findFences(lines, source.shownPath, report);
  if (!fences) return { front: '', unread: '', frontLine: 1, body: source.text, bodyLine: 1 };
  const { opening, closing, bodyStart, rest, readable } = fences;
  const front = takeSettings(['---', ...lines.slice(opening + 1, closing), '---'].join('\n'));
  const text = source.text.slice(lengthOf(lines, bodyStart));
  const above = lines.slice(0, Math.max(opening, 0));
  const split = { front: readable ? front : '', unread: readable ? '' : front, frontLine: opening + 2 };
  if (rest !== undefined) return { ...split, body: `${rest}\n${text}`, bodyLine: bodyStart };
  if (above.every((line) => line.trim() === '')) return { ...split, body: text, bodyLine: bodyStart + 1 };
  // Blank lines stand for the settings, so that what is below keeps its line.
  const blank = Array.from({ length: bodyStart - opening }, () => '');
  return { ...split, body: [...above, ...blank, text].join('\n'), bodyLine: 1 };
}

/** What stands between two lines of hyphens. */
function takeSettings(block: string): string {
  return matter(block, graySettings).matter.replace(/^\n/, '');
}

/** How much of the text the first lines take, with their line ends. */
function lengthOf(lines: readonly string[], count: number): number {
  let length = 0;
  for (let index = 0; index < count; index++) length += (lines[index] ?? '').length + 1;
  return length;
}

/**
 * Without options of its own gray-matter remembers pages by their text, and runs what says that it is JavaScript. It
 * gets no more than the settings, since it copies what it gets; the rest of the page is ours to cut.
 */
const graySettings = { language: 'yaml', engines: { yaml: () => ({}) } };
