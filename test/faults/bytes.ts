import type { Fault } from './fault.ts';
import { textOf } from './good-page.ts';

/** Puts bytes at a place of the page's text that chance picks. */
function withBytes(
  code: 'file-not-utf-8' | 'file-binary' | 'file-control-character',
  bytes: readonly number[],
): Fault {
  return (page, chance) => {
    const text = textOf(page);
    const words = [...text.matchAll(/[a-z](?= )/g)];
    const at = chance.pick(words).index + 1;
    const above = text.slice(0, at).split('\n');
    return {
      bytes: Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))]),
      code,
      line: above.length,
      column: (above.at(-1) ?? '').length + 1,
    };
  };
}

/** Faults of a page's bytes. */
export const byteFaults: readonly Fault[] = [
  withBytes('file-not-utf-8', [0xe9]),
  withBytes('file-not-utf-8', [0x96]),
  withBytes('file-not-utf-8', [0xed, 0xa0, 0x80]),
  withBytes('file-binary', [0]),
  withBytes('file-control-character', [0x0b]),
  withBytes('file-control-character', [0x1b]),
  (page) => ({
    bytes: Buffer.from(`\ufeff${textOf(page)}`, 'utf16le'),
    code: 'file-not-utf-8',
    line: 1,
    column: 1,
  }),
];
