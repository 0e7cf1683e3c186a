/** A kind of file that is no page. */
export interface FileKind {
  /** What people call it: “a PNG picture”. */
  readonly name: string;
  /** The endings that such files have: “.png”, “.docx, .pages or .zip”. */
  readonly endings: string;
}

/** What files of other kinds begin with, as Latin-1. */
const beginnings: readonly (readonly [beginning: RegExp, name: string, endings: string])[] = [
  [/^\x89PNG/, 'a PNG picture', '.png'],
  [/^\xff\xd8\xff/, 'a JPEG picture', '.jpg'],
  [/^GIF8[79]a/, 'a GIF picture', '.gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP picture', '.webp'],
  [/^%PDF-\d/, 'a PDF document', '.pdf'],
  [/^PK\x03\x04/, 'a Word, Pages or Zip file', '.docx, .pages or .zip'],
  [/^\xd0\xcf\x11\xe0/, 'a document of an older Word or Excel', '.doc or .xls'],
  [/^\{\\rtf\d/, 'an RTF document, as word processors write it', '.rtf'],
  [/^(?:\x1f\x8b|BZh[1-9]1AY|7z\xbc\xaf|Rar!|\xfd7zXZ)/, 'a packed file', '.gz or .7z'],
  [/^(?:\x7fELF|\xca\xfe\xba\xbe|\x00asm|MZ[\s\S]{0,60}\x00)/, 'a program', '.exe or .bin'],
  [/^[\s\S]{4}ftyp/, 'a video, sound or picture', '.mp4, .m4a or .heic'],
  [/^SQLite format 3\x00/, 'a database', '.sqlite'],
];

/** What bytes are that are no page, by how they begin; undefined where nothing tells. */
export function kindOfFile(bytes: Buffer): FileKind | undefined {
  const start = bytes.toString('latin1', 0, 64);
  const [, name, endings] = beginnings.find(([beginning]) => beginning.test(start)) ?? [];
  return name === undefined || endings === undefined ? undefined : { name, endings };
}
