import { isAscii, isUtf8, transcode } from 'node:buffer';
import { type FileKind, kindOfFile } from './file-kind.ts';

/** What a file's bytes are, where they are not UTF-8 text. */
export type ByteFault = 'utf-16' | 'utf-32' | 'windows-1252' | 'broken-utf-8' | 'binary' | 'nul' | 'control';

/** A file's bytes as text, as well as they can be read. */
export interface DecodedText {
  /** Line ends are `\n`; no byte order mark, no control characters. */
  readonly text: string;
  readonly fault?: {
    readonly kind: ByteFault;
    /** What the bytes are, where that can be told. */
    readonly what?: FileKind;
    /** Where the first of the wrong bytes stands, both counted from 1. */
    readonly line: number;
    readonly column: number;
  };
}

/** Reads bytes as UTF-8; where they are something else, tells what and where, and reads them as that. */
export function decodeText(bytes: Buffer): DecodedText {
  const what = kindOfFile(bytes);
  if (what) return { text: '', fault: { kind: 'binary', what, line: 1, column: 1 } };
  if (isUtf32(bytes)) return { text: '', fault: { kind: 'utf-32', line: 1, column: 1 } };
  const utf16 = utf16Encoding(bytes);
  if (utf16) {
    const text = withoutControls(tidy(new TextDecoder(utf16).decode(bytes)));
    return { text, fault: { kind: 'utf-16', line: 1, column: 1 } };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return { text: '', fault: { kind: isNearlyText(bytes) ? 'nul' : 'binary', ...placeOfByte(bytes, nul) } };
  if (!isUtf8(bytes)) return decodeMixed(bytes);
  const text = tidy(textOf(bytes));
  const control = text.search(controlCharacter);
  if (control === -1) return { text };
  const above = text.slice(0, control).split('\n');
  const fault = { kind: 'control' as const, line: above.length, column: (above.at(-1) ?? '').length + 1 };
  return { text: withoutControls(text), fault };
}

/** What `toString` gives, in a third of its time: it reads letters beyond ASCII one by one. */
function textOf(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** Whether a file is text but for a NUL or two, as a broken disk or program leaves them. */
function isNearlyText(bytes: Buffer): boolean {
  const rest = bytes.filter((byte) => byte !== 0);
  return isUtf8(rest) && (bytes.length - rest.length) * 20 < bytes.length;
}

/** All that no page, feed or terminal can show; tabs and line ends are no such thing. Of `\r` none is left here. */
const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/;

function withoutControls(text: string): string {
  return text.replaceAll(new RegExp(controlCharacter, 'g'), ' ');
}

function tidy(text: string): string {
  const bare = text.replace(/^\ufeff+/, '');
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** Four bytes a character, by the byte order mark; hardly anybody writes so. */
function isUtf32(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4);
  return start === '\u00ff\u00fe\u0000\u0000' || start === '\u0000\u0000\u00fe\u00ff';
}

/** Two bytes a character: by the byte order mark, or by every other byte of plain letters being zero. */
function utf16Encoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 512);
  if (start.length < 4 || !start.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length * 0.3 && even < odd / 10) return 'utf-16le';
  return even > start.length * 0.3 && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Reads what is UTF-8 as that and every other byte as Windows-1252, of which Latin-1 is a part. */
function decodeMixed(bytes: Buffer): DecodedText {
  const pieces: string[] = [];
  let firstWrong = -1;
  let wrong = 0;
  let right = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) right++;
    if (length === 0) {
      if (firstWrong === -1) firstWrong = at;
      wrong++;
      pieces.push(bytes.toString('utf8', start, at), westernLetter(bytes[at] ?? 0));
      start = at + 1;
    }
    at += length || 1;
  }
  pieces.push(bytes.toString('utf8', start));
  const kind = right > wrong ? 'broken-utf-8' : 'windows-1252';
  const text = withoutControls(tidy(pieces.join('')));
  return { text, fault: { kind, ...placeOfByte(bytes, firstWrong) } };
}

/** The letters of the bytes 0x80 to 0x9f; Node 20's own decoder takes them for Latin-1, which has none there. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function westernLetter(byte: number): string {
  return windowsLetters[byte - 0x80] ?? String.fromCharCode(byte);
}

/** How many bytes the UTF-8 character at `at` has; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}

function placeOfByte(bytes: Buffer, at: number): { line: number; column: number } {
  const above = tidy(bytes.toString('latin1', 0, at));
  const lines = above.split('\n');
  const lastLine = Buffer.from(lines.at(-1) ?? '', 'latin1').toString('utf8');
  return { line: lines.length, column: lastLine.replace(/^\ufeff/, '').length + 1 };
}
