import type { Diagnostic } from './diagnostic.ts';

export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}
