import type { Diagnostic } from './diagnostic.ts';

export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}
