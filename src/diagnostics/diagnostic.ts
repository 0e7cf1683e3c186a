import type { DiagnosticCode } from './catalogue.ts';

/** An error stops the build, a warning does not, an info is only said by `check`. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a file; lines and columns count from 1, `endColumn` is the column after the last character. */
export interface Location {
  /** The path as the caller gave it, from the working folder: `handbook/people/leave.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One problem of one file, as data; the formatters make it text. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** How to mend it; text to copy stands in indented lines. */
  readonly hint: string;
  readonly location: Location;
  /** Set where `handbook check --fix` can mend it. */
  readonly fix?: Fix;
}

/** What to write in the place of a mistake; only where no author can have meant anything else. */
export interface Fix {
  readonly line: number;
  /** 1-based; the whole line where it is absent. */
  readonly column?: number;
  /** What stands there until then; where something else does, nothing is changed. */
  readonly instead?: string;
  readonly text: string;
}

/** The whole of one line, or a part of it; for problems whose file is known and whose text is at hand. */
export function locate(file: string, line: number, column = 1, length = 1): Location {
  return { file, line, column, endLine: line, endColumn: column + length };
}
