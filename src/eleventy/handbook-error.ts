import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The handbook has problems, and the build stops before anything is written. */
export class HandbookError extends Error {
  /** Every problem that was found, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Tells Eleventy to print no stack: the mistake is in a page, not in a program. */
  readonly skipOriginalStack = true;

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
    // Eleventy would print “(via HandbookError)” behind the message.
    this.name = 'Error';
  }
}
