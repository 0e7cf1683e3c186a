import type { Diagnostic } from './diagnostic.ts';

export function formatGitlab(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}
