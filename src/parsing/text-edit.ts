/** One change of a file's text: so many characters of one line give way to others; all counted from 1. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** May hold line ends; they become those of the file. */
  readonly text: string;
}

/** Makes changes in a file as it lies on disk: its line ends and its byte order mark stay as they are. */
export function applyEdits(raw: string, edits: readonly TextEdit[]): string {
  const [, mark = '', text = ''] = /^(\ufeff*)([\s\S]*)$/.exec(raw) ?? [];
  const pieces = text.split(/(\r\n?|\n)/);
  const lineEnd = pieces[1] ?? '\n';
  const fromTheEnd = [...edits].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, length, text: added } of fromTheEnd) {
    const at = (line - 1) * 2;
    const before = pieces[at] ?? '';
    pieces[at] =
      before.slice(0, column - 1) + added.replaceAll('\n', lineEnd) + before.slice(column - 1 + length);
  }
  return mark + pieces.join('');
}
