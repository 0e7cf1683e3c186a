import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { parseSettings } from './parse-settings.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { validateFrontMatter } from './validate-front-matter.ts';

/** A page with its settings read. */
export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** 1-based line of the body's first line in the file. */
  readonly bodyLine: number;
}

/** Front matter over 64 KB is a mistake or an attack. */
export const largestFrontMatter = 64 * 1024;

/**
 * Reads the settings at the top of a page. Whatever is wrong with them is reported at its line and column; the
 * settings that could be read are kept, and so is the page's text.
 */
export function parseFrontMatter(source: SourceFile, report: Report): ParsedFrontMatter {
  const { front, frontLine, body, bodyLine } = splitFrontMatter(source, report);
  const kilobytes = Buffer.byteLength(front) / 1024;
  if (front.length > 0 && kilobytes * 1024 > largestFrontMatter) {
    report('front-matter-too-large', locate(source.shownPath, frontLine, 1, 1), {
      kilobytes: Math.ceil(kilobytes),
    });
    return { frontMatter: validateFrontMatter([], source.shownPath, report), body, bodyLine };
  }
  const settings = parseSettings({ text: front, firstLine: frontLine, file: source.shownPath }, report);
  return { frontMatter: validateFrontMatter(settings, source.shownPath, report), body, bodyLine };
}
