/** One Markdown file of the handbook, read once. */
export interface SourceFile {
  /** Relative to the handbook's folder, with `/` between folders: `people/leave.md`. */
  readonly path: string;
  /** The path as problems show it: `handbook/people/leave.md`. */
  readonly shownPath: string;
  /** The whole text, front matter included; line ends are `\n`, without a byte order mark. */
  readonly text: string;
}
