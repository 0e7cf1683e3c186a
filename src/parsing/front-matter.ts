import { type Location, locate } from '../diagnostics/diagnostic.ts';
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
  /** Where a setting's value stands; the first line of the page where it is not named or not there. */
  readonly placeOf: (setting?: string) => Location;
}

/** Front matter over 64 KB is a mistake or an attack. */
export const largestFrontMatter = 64 * 1024;

/**
 * Reads the settings at the top of a page. Whatever is wrong with them is reported at its line and column; the
 * settings that could be read are kept, and so is the page's text.
 */
export function parseFrontMatter(source: SourceFile, report: Report): ParsedFrontMatter {
  const { front, frontLine, body, bodyLine } = splitFrontMatter(source, report);
  const settings = isTooLarge(front, frontLine, source, report)
    ? []
    : parseSettings({ text: front, firstLine: frontLine, file: source.shownPath }, report);
  return {
    frontMatter: validateFrontMatter(settings, source.shownPath, report),
    body,
    bodyLine,
    placeOf: (setting) => {
      const entry = settings.find(({ name }) => name === setting);
      return entry ? { file: source.shownPath, ...entry.value.place } : locate(source.shownPath, 1);
    },
  };
}

function isTooLarge(front: string, frontLine: number, { shownPath }: SourceFile, report: Report): boolean {
  const size = Buffer.byteLength(front);
  if (size <= largestFrontMatter) return false;
  report('front-matter-too-large', locate(shownPath, frontLine), { kilobytes: Math.ceil(size / 1024) });
  return true;
}
