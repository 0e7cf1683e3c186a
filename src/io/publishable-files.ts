/** The endings of files that come along with the pages beside which they lie. Nothing else of the folder is published. */
const publishableEndings: ReadonlySet<string> = new Set(
  `png jpg jpeg jfif gif webp avif svg ico bmp heic heif tif tiff apng
  pdf doc docx dotx rtf xls xlsx xltx ppt pptx potx odt ods odp odg pages numbers key epub
  txt csv tsv ics vcf zip
  mp3 m4a ogg oga opus wav flac aac mp4 m4v webm ogv mov vtt srt
  woff woff2 ttf otf`.split(/\s+/),
);

/** Whether a file that is no page is published beside the pages. */
export function isPublishable(name: string): boolean {
  return publishableEndings.has(endingOf(name));
}

/** Whether a file is a page: Markdown by its ending, in small or capital letters. */
export function isPage(name: string): boolean {
  const ending = endingOf(name);
  return (ending === 'md' || ending === 'markdown') && name.lastIndexOf('.') > 0;
}

export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
