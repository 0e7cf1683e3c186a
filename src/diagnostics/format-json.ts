import type { Diagnostic } from './diagnostic.ts';

export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}
