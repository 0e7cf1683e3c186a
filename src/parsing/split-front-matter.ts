import matter from 'gray-matter';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { findFences } from './front-matter-fences.ts';

/** A page cut in two; both lines are those of the first line of each part in the file, counted from 1. */
export interface SplitPage {
  readonly front: string;
  readonly frontLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Cuts the settings at the top of a page from its text. Lines of hyphens that are missing or mistaken are reported and
 * taken as meant.
 */
export function splitFrontMatter(source: SourceFile, report: Report): SplitPage {
  const lines = source.text.split('\n');
  const fences = findFences(lines, source.shownPath, report);
  if (!fences) return { front: '', frontLine: 1, body: source.text, bodyLine: 1 };
  const { opening, closing, bodyStart, rest, readable } = fences;
  const settings = lines.slice(opening + 1, closing);
  const text = rest === undefined ? lines.slice(bodyStart) : [rest, ...lines.slice(bodyStart)];
  // Without options of its own, gray-matter remembers pages by their text and runs what says that it is JavaScript.
  const page = matter(['---', ...settings, '---', ...text].join('\n'), {
    language: 'yaml',
    engines: { yaml: () => ({}) },
  });
  const above = lines.slice(0, Math.max(opening, 0));
  const blanked = above.some((line) => line.trim() !== '')
    ? [...above, ...Array.from({ length: bodyStart - opening }, () => '')]
    : [];
  return {
    front: readable ? page.matter.replace(/^\n/, '') : '',
    frontLine: opening + 2,
    body: [...blanked, page.content].join('\n'),
    bodyLine: blanked.length > 0 ? 1 : bodyStart + (rest === undefined ? 1 : 0),
  };
}
