import { type Location, locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { withCare } from './careful-values.ts';
import { parseSettings } from './parse-settings.ts';
import type { SettingLines } from './setting-line.ts';
import { settingAliases } from './setting-names.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { validateFrontMatter } from './validate-front-matter.ts';
import { findPart } from './validate-setting.ts';
import type { Place, YamlEntry } from './yaml-node.ts';

/** A page with its settings read. */
export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** 1-based line of the body's first line in the file. */
  readonly bodyLine: number;
  readonly placeOf: PlaceOfSetting;
}

/**
 * Where a setting's value stands, or a part of it: `placeOf('openings', 1, 'apply')`. A part that is not there stands
 * where its holder does; the first line of the page where the setting is not named or not there.
 */
export type PlaceOfSetting = (setting?: string, ...path: readonly (string | number)[]) => Location;

/** Front matter over 64 KB is a mistake or an attack. */
export const largestFrontMatter = 64 * 1024;

/**
 * Reads the settings at the top of a page. Whatever is wrong with them is reported at its line and column; the
 * settings that could be read are kept, and so is the page's text.
 */
export function parseFrontMatter(source: SourceFile, report: Report): ParsedFrontMatter {
  let problems = 0;
  const counted: Report = (...problem) => {
    problems++;
    report(...problem);
  };
  const { front, unread, frontLine, body, bodyLine } = splitFrontMatter(source, counted);
  const lines = { text: front, firstLine: frontLine, file: source.shownPath };
  const settings = isTooLarge(lines, counted) ? [] : parseSettings(lines, counted);
  const frontMatter = validateFrontMatter(settings, source.shownPath, counted);
  const readNames = new Set(settings.map(({ name }) => name));
  return {
    frontMatter: problems === 0 ? frontMatter : withCare(frontMatter, front || unread, readNames),
    body,
    bodyLine,
    placeOf: (setting, ...path) => {
      const entry =
        settings.find(({ name }) => name === setting) ??
        settings.find(({ name }) => settingAliases.get(name) === setting);
      return entry ? { file: source.shownPath, ...placeOfPart(entry, path) } : locate(source.shownPath, 1);
    },
  };
}

function placeOfPart(entry: YamlEntry, path: readonly (string | number)[]): Place {
  const { node, place, missing } = findPart(entry, path);
  return missing ? place : node.place;
}

function isTooLarge({ text, firstLine, file }: SettingLines, report: Report): boolean {
  const bytes = Buffer.byteLength(text);
  if (bytes <= largestFrontMatter) return false;
  report('front-matter-too-large', locate(file, firstLine), { kilobytes: Math.ceil(bytes / 1024) });
  return true;
}
