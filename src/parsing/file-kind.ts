/** What files of other kinds begin with, as Latin-1, and what people call them. */
const beginnings: readonly (readonly [beginning: RegExp, name: string])[] = [
  [/^\x89PNG/, 'a PNG picture'],
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP picture'],
  [/^%PDF-\d/, 'a PDF document'],
  [/^PK\x03\x04/, 'a Word, Pages or Zip file'],
  [/^\xd0\xcf\x11\xe0/, 'a document of an older Word or Excel'],
  [/^\{\\rtf\d/, 'an RTF document, as word processors write it'],
  [/^(?:\x1f\x8b|BZh[1-9]1AY|7z\xbc\xaf|Rar!|\xfd7zXZ)/, 'a packed file'],
  [/^(?:\x7fELF|\xca\xfe\xba\xbe|\x00asm|MZ[\s\S]{0,60}\x00)/, 'a program'],
  [/^[\s\S]{4}ftyp/, 'a video, sound or picture'],
  [/^SQLite format 3\x00/, 'a database'],
];

/** What bytes are that are no page, by how they begin: “a PNG picture”; undefined where nothing tells. */
export function kindOfFile(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 64);
  return beginnings.find(([beginning]) => beginning.test(start))?.[1];
}
