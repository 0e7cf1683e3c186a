import type { Fix, Location, Severity } from './diagnostic.ts';

/** What a problem's sentences are made from; each value is shown as the author wrote it. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>;

/** One entry of the catalogue. */
export interface Problem<Values extends ProblemValues> {
  readonly severity: Severity;
  /**
   * `content`: a mistake of content, which `--lenient` turns from an error into a warning.
   * `safety`: what could run, escape or get lost; never turned down.
   * `setup`: a wrong call, option or folder.
   */
  readonly family: 'content' | 'safety' | 'setup';
  /** Set on a rule that not every house has: it is told only where the option `problems` gives it a severity. */
  readonly offByDefault?: true;
  /** The README's sentence for this code: what it means and why it matters. */
  readonly about: string;
  readonly message: (values: Values) => string;
  /** Says how to mend it, with text to copy indented by two spaces. */
  readonly hint: (values: Values) => string;
  /** Mends it, where that is safe. */
  readonly fix?: (values: Values, location: Location) => Fix | undefined;
}

/** Types an entry of the catalogue by the values that its sentences need. */
export function problem<Values extends ProblemValues>(entry: Problem<Values>): Problem<Values> {
  return entry;
}

/** Writes the whole line as the hint shows it. */
export function mendLine({ mended }: { readonly mended: string }, { line }: Location): Fix {
  return { line, text: mended };
}

/** Writes another word in the place of one. */
export function mendWord(instead: string, text: string, { line, column }: Location): Fix {
  return { line, column, instead, text };
}
