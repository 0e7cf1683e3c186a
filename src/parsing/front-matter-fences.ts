import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import {
  endOfSettings,
  isFamiliarSetting,
  isHeading,
  isOwnSetting,
  isProse,
  opensSettings,
} from './front-matter-lines.ts';
import {
  codeFence,
  fence,
  indentedFence,
  isAnyFence,
  isOtherLanguage,
  languageFence,
  mistakenFence,
  programLanguages,
  strangeLanguageFence,
  tomlFence,
} from './front-matter-marks.ts';

/** Which lines of a page hold its settings; indexes count from 0. */
export interface Fences {
  /** The line of hyphens above the settings; -1 where it is missing. */
  readonly opening: number;
  /** The index after the last line of settings. */
  readonly closing: number;
  /** The first line of the page's text. */
  readonly bodyStart: number;
  /** Words of the page that stand in the closing line itself. */
  readonly rest?: string;
  /** Whether what stands between them is in our language, YAML. */
  readonly readable: boolean;
}

/** Finds the lines around a page's settings and reports those that are not as they should be. */
export function findFences(lines: readonly string[], file: string, report: Report): Fences | undefined {
  const first = lines[0] ?? '';
  if (fence.test(first)) return findClosing(lines, file, report);
  if (tomlFence.test(first) && lines.slice(1).some((line) => tomlFence.test(line))) {
    return refuseLanguage(lines, 'TOML', file, report);
  }
  const language = languageFence.exec(first)?.groups?.language;
  if (language !== undefined) return readLanguage(lines, language, file, report);
  const strange = strangeLanguageFence.exec(first)?.groups?.language ?? '';
  const isClosed = lines.slice(1).some((line) => fence.test(line));
  if (isClosed && isOtherLanguage(strange)) return refuseLanguage(lines, strange, file, report);
  if (isClosed && /^ya?ml$/i.test(strange) && opensSettings(lines)) {
    report('front-matter-opening', locate(file, 1, 1, first.length), { line: first.trim() });
    return findClosing(lines, file, report);
  }
  return findMistakenOpening(lines, file, report) ?? findLateOpening(lines, file, report);
}

function readLanguage(lines: readonly string[], language: string, file: string, report: Report) {
  if (/^ya?ml$/i.test(language)) return findClosing(lines, file, report);
  const isLanguage = isOtherLanguage(language);
  const isClosed = lines.slice(1).some((line) => fence.test(line));
  return isLanguage || isClosed ? refuseLanguage(lines, language, file, report) : undefined;
}

function refuseLanguage(lines: readonly string[], language: string, file: string, report: Report): Fences {
  const [first = ''] = lines;
  const place = locate(file, 1, 1, first.trimEnd().length);
  if (programLanguages.test(language)) report('front-matter-program', place, { language });
  else report('front-matter-language', place, { language });
  const found = lines.findIndex((line, index) => index > 0 && line.trimEnd() === first.slice(0, 3));
  const closing = found === -1 ? 1 : found;
  return { opening: 0, closing, bodyStart: found === -1 ? 1 : found + 1, readable: false };
}

/** “----”, “--”, “—”, “--- # settings” or nothing at all above settings that we know. */
function findMistakenOpening(lines: readonly string[], file: string, report: Report): Fences | undefined {
  const [first = '', second = ''] = lines;
  if (isFamiliarSetting(first)) {
    const closing = endOfSettings(lines, 0);
    if (!fence.test(lines[closing] ?? '')) return undefined;
    report('front-matter-no-opening', locate(file, 1, 1, first.length), { line: first });
    return { opening: -1, closing, bodyStart: closing + 1, readable: true };
  }
  if (indentedFence.test(first)) return findIndented(lines, file, report);
  const isOpening = isAnyFence(first) || (codeFence.test(first) && isOwnSetting(second));
  if (!isOpening || !isFamiliarSetting(second)) return undefined;
  if (!isAnyFence(lines[endOfSettings(lines, 1)] ?? '')) return undefined;
  report('front-matter-opening', locate(file, 1, 1, first.length), { line: first.trim() });
  return findClosing(lines, file, report);
}

/** Settings that stand with their lines of hyphens some spaces to the right. */
function findIndented(lines: readonly string[], file: string, report: Report): Fences | undefined {
  const [first = '', second = ''] = lines;
  const closing = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (closing === -1 || !isFamiliarSetting(second.trim())) return undefined;
  report('front-matter-opening', locate(file, 1, 1, first.length), { line: first });
  return { opening: 0, closing, bodyStart: closing + 1, readable: true };
}

/** Settings that stand below blank lines or other text, where they are only text. */
function findLateOpening(lines: readonly string[], file: string, report: Report): Fences | undefined {
  const opening = lines.findIndex((line) => fence.test(line));
  // Right below words, hyphens make a heading of them.
  const isBelowWords = /^[^<\s]/.test(lines[opening - 1] ?? '');
  if (opening === -1 || opening > 30 || isBelowWords) return undefined;
  const closing = endOfSettings(lines, opening + 1);
  if (!fence.test(lines[closing] ?? '') || !isFamiliarSetting(lines[opening + 1] ?? '')) return undefined;
  const openCode = lines.slice(0, opening).filter((line) => /^[ \t]*(?:```|~~~)/.test(line)).length % 2 === 1;
  if (openCode) return undefined;
  const isBlank = lines.slice(0, opening).every((line) => line.trim() === '');
  const values = { line: opening + 1, above: isBlank ? ('blank' as const) : ('text' as const) };
  report('front-matter-late', locate(file, opening + 1, 1, 3), values);
  return { opening, closing, bodyStart: closing + 1, readable: true };
}

/** Finds the line that closes what the first line opened. */
function findClosing(lines: readonly string[], file: string, report: Report): Fences | undefined {
  const hyphens = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (!opensSettings(lines)) return withoutSettings(lines, hyphens, file, report);
  const end = endOfSettings(lines, 1);
  const mistaken = findMistakenClosing(lines, end, hyphens);
  if (mistaken !== -1) return closeWithMistake(lines, mistaken, file, report);
  if (hyphens === -1 || isLaterRule(lines, end, hyphens)) {
    const line = Math.min(end + 1, lines.length);
    const place = locate(file, line, 1, Math.max((lines[line - 1] ?? '').length, 1));
    report('front-matter-unclosed', place, { above: end, setting: (lines[end - 1] ?? '').trimEnd() });
    return { opening: 0, closing: end, bodyStart: end, readable: true };
  }
  if (!fence.test(lines[hyphens] ?? '')) return closeWithMistake(lines, hyphens, file, report);
  reportSecondBlock(lines, hyphens, file, report);
  return { opening: 0, closing: hyphens, bodyStart: hyphens + 1, readable: true };
}

/** Settings right below the line that closes the settings, as when two pages were put together. */
function reportSecondBlock(lines: readonly string[], closing: number, file: string, report: Report): void {
  const isOpened = fence.test(lines[closing + 1] ?? '');
  const start = closing + (isOpened ? 2 : 1);
  const [first = ''] = lines.slice(start, start + 1);
  if (!isFamiliarSetting(first) || !fence.test(lines[endOfSettings(lines, start)] ?? '')) return;
  report('front-matter-second', locate(file, start + 1, 1, first.length), { line: closing + 1 });
}

/** A page that begins with a horizontal rule, one without settings, or one with something else in their place. */
function withoutSettings(
  lines: readonly string[],
  hyphens: number,
  file: string,
  report: Report,
): Fences | undefined {
  if (hyphens === -1) return undefined;
  const between = lines.slice(1, hyphens);
  const written = between.filter((line) => !/^\s*(?:#|$)/.test(line));
  if (written.length === 0) return { opening: 0, closing: hyphens, bodyStart: hyphens + 1, readable: true };
  const [second = ''] = between;
  if (second.trim() !== '' && fence.test(lines[hyphens] ?? '')) {
    const bare = second
      .replace(/^[^\p{L}\p{N}"']+/u, '')
      .replace(/[*_]+(?=[ \t]|$)|[\u00ad\u200b-\u200d\ufeff]/g, '');
    const mended = isFamiliarSetting(bare) ? bare : '';
    report('front-matter-not-settings', locate(file, 2, 1, second.length), { mended });
  }
  return undefined;
}

/** The line of wrong marks behind the settings, if they end with one; -1 if not. */
function findMistakenClosing(lines: readonly string[], end: number, hyphens: number): number {
  const last = hyphens === -1 ? lines.length : hyphens;
  const next = lines.findIndex((line, index) => index >= end && line.trim() !== '');
  return lines.findIndex((line, index) => {
    if (index < 1 || index >= last || index > next || !mistakenFence.test(line)) return false;
    return /^\S/.test(line) || hyphens === -1;
  });
}

function closeWithMistake(lines: readonly string[], closing: number, file: string, report: Report): Fences {
  const line = lines[closing] ?? '';
  report('front-matter-closing', locate(file, closing + 1, 1, line.length), { line: line.trim() });
  const rest = /^---(?=[^-\s]|[ \t]+\S)(?<rest>.*)$/.exec(line)?.groups?.rest;
  const fences = { opening: 0, closing, bodyStart: closing + 1, readable: true };
  return rest === undefined ? fences : { ...fences, rest: rest.trimStart() };
}

/** Whether the line of hyphens is a rule of the page's text, whose settings were never closed. */
function isLaterRule(lines: readonly string[], end: number, hyphens: number): boolean {
  const between = lines.slice(end, hyphens);
  const code = between.findIndex((line) => /^(?:```|~~~)/.test(line));
  const written = (code === -1 ? between : between.slice(0, code)).filter((line) => line.trim() !== '');
  if (written.some(isFamiliarSetting) || isQuoteContinued(lines, end, hyphens)) return false;
  const [first = ''] = written;
  const isApart = between[0]?.trim() === '' || isHeading(first);
  if (code !== -1 || written.some((line) => isProse(line) || line.startsWith('- '))) return isApart;
  return between[0]?.trim() === '' && isHeading(first) && between.at(-1)?.trim() === '';
}

/** Words in quotes may go on over lines that look like text. */
function isQuoteContinued(lines: readonly string[], end: number, hyphens: number): boolean {
  const quote = /:[ \t]*(?<quote>["'])(?:(?!\k<quote>).)*$/.exec(lines[end - 1] ?? '')?.groups?.quote;
  return quote !== undefined && lines.slice(end, hyphens).some((line) => line.trimEnd().endsWith(quote));
}
