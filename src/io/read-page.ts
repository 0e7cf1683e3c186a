import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { type DecodedText, decodeText } from '../parsing/decode.ts';
import { findActiveMarkup } from '../parsing/svg-safety.ts';
import { endingOf } from './publishable-files.ts';
import { readRegularFile } from './read-file.ts';

interface ReadableFile {
  readonly name: string;
  readonly shownPath: string;
  readonly realPath: string;
}

/** No page and no drawing needs more than 2 MB of text. */
const largestText = 2 * 1024 * 1024;

/** The text of a page; empty where it has none that could be read, so that links to the page still hold. */
export function readPage(file: ReadableFile, report: Report): string {
  const decoded = readText(file, report);
  if (!decoded) return '';
  reportBytes(decoded, file.shownPath, report);
  return decoded.text;
}

/** Whether a file is published: an SVG drawing can hold programs, and then it is not. */
export function isSafePicture(file: ReadableFile, report: Report): boolean {
  if (endingOf(file.name) !== 'svg') return true;
  const decoded = readText(file, report);
  if (!decoded) return false;
  const isText = decoded.fault === undefined || decoded.fault.kind === 'control';
  const active = isText ? findActiveMarkup(decoded.text) : undefined;
  if (!isText) reportBytes(decoded, file.shownPath, report);
  if (active) {
    const { markup, runs, line, column } = active;
    const place = locate(file.shownPath, line, column, markup.length);
    if (runs) report('picture-active', place, { markup });
    else report('picture-loads', place, { markup });
  }
  return isText && !active;
}

function readText({ shownPath, realPath }: ReadableFile, report: Report): DecodedText | undefined {
  const reading = readRegularFile(realPath, largestText);
  if ('bytes' in reading) return decodeText(reading.bytes);
  const place = locate(shownPath, 1);
  if ('error' in reading) report('file-unreadable', place, { reason: reading.error });
  else if ('special' in reading) report('file-special', place, {});
  else report('file-too-large', place, { megabytes: (reading.tooLarge / 1024 / 1024).toFixed(1) });
  return undefined;
}

function reportBytes({ fault }: DecodedText, file: string, report: Report): void {
  if (!fault) return;
  const place = locate(file, fault.line, fault.column);
  if (fault.kind === 'nul') report('file-binary', place, { what: 'nul', endings: '' });
  else if (fault.kind === 'binary') {
    const { name = '', endings = '' } = fault.what ?? {};
    report('file-binary', place, { what: name, endings });
  } else if (fault.kind === 'control') report('file-control-character', place, {});
  else report('file-not-utf-8', place, { kind: fault.kind });
}
