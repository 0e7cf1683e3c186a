import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/parsing/decode.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the bytes of a page', () => {
  it('are read with and without a byte order mark, and with every kind of line end', () => {
    for (const text of ['a\nb\n', '\ufeffa\r\nb\r\n', 'a\rb\r', '\ufeff\ufeffa\r\nb\n']) {
      expect(decodeText(Buffer.from(text))).toEqual({ text: 'a\nb\n' });
    }
  });

  it('are every letter that there is', () => {
    const isLetter = (code: number) => !/[\p{Cs}\ufeff\ufffe\uffff]/u.test(String.fromCodePoint(code));
    for (let start = 0xa0; start < 0x11_0000; start += 0x100) {
      const codes = Array.from({ length: 0x100 }, (_, index) => Math.min(start + index, 0x10_ffff));
      const text = String.fromCodePoint(...codes.filter(isLetter));
      expect(decodeText(Buffer.from(text))).toEqual({ text });
    }
  });

  it.each([
    ['89504e470d0a1a0a', 'a PNG picture', '.png'],
    ['ffd8ffe000104a46', 'a JPEG picture', '.jpg'],
    ['255044462d312e37', 'a PDF document', '.pdf'],
    ['504b030414000600', 'a Word, Pages or Zip file', '.docx, .pages or .zip'],
    ['7b5c727466315c61', 'an RTF document, as word processors write it', '.rtf'],
    ['7f454c4602010100', 'a program', '.exe or .bin'],
  ])('of another kind are named as what they are: %s', (bytes, name, endings) => {
    const fault = { kind: 'binary', what: { name, endings }, line: 1, column: 1 };
    expect(decodeText(Buffer.from(bytes, 'hex'))).toEqual({ text: '', fault });
  });

  it('are nearly text with a NUL among them, which has its place', () => {
    expect(decodeText(Buffer.from(`# Leave\n\nTwelve\0 weeks for everyone.\n`))).toEqual({
      text: '',
      fault: { kind: 'nul', line: 3, column: 7 },
    });
  });

  it('may be none', () => {
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '' });
  });

  it('in Windows-1252 are named with the place of the first such letter, and read', () => {
    expect(decodeText(latin1('# Leave\n\nA caf\xe9 \x96 open.'))).toEqual({
      text: '# Leave\n\nA café – open.',
      fault: { kind: 'windows-1252', line: 3, column: 6 },
    });
  });

  it('that are broken in one place only keep the rest', () => {
    const bytes = Buffer.concat([
      Buffer.from('über\r\nfür '),
      Buffer.from([0xc3]),
      Buffer.from(' Ärger, Öl'),
    ]);
    expect(decodeText(bytes)).toEqual({
      text: 'über\nfür Ã Ärger, Öl',
      fault: { kind: 'broken-utf-8', line: 2, column: 5 },
    });
  });

  it.each([
    ['utf16le', true],
    ['utf16le', false],
  ] as const)('in %s, with a byte order mark: %s, are named and read', (encoding, marked) => {
    const little = Buffer.from(`${marked ? '\ufeff' : ''}# Leave\r\n`, encoding);
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      expect(decodeText(bytes)).toEqual({ text: '# Leave\n', fault: { kind: 'utf-16', line: 1, column: 1 } });
    }
  });

  it('in UTF-32 are named', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
    expect(decodeText(bytes)).toEqual({ text: '', fault: { kind: 'utf-32', line: 1, column: 1 } });
  });

  it('that are no text are told from text', () => {
    expect(decodeText(Buffer.from('a\nb\u0000c and more text'))).toEqual({
      text: '',
      fault: { kind: 'binary', line: 2, column: 2 },
    });
  });

  it('that nobody can see become spaces', () => {
    expect(decodeText(Buffer.from('a\nb\u001bc\u0008'))).toEqual({
      text: 'a\nb c ',
      fault: { kind: 'control', line: 2, column: 2 },
    });
  });

  it('of surrogates, overlong forms and beyond Unicode are not UTF-8', () => {
    for (const bytes of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
    ]) {
      expect(decodeText(Buffer.from(bytes)).fault).toMatchObject({ line: 1, column: 1 });
    }
  });
});
