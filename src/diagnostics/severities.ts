import { catalogue, type DiagnosticCode } from './catalogue.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Problem } from './problem.ts';

/** A severity for a code, or `off`; from the option `problems`. */
export type SeverityOverrides = Readonly<Partial<Record<DiagnosticCode, Severity | 'off'>>>;

export interface SeveritySettings {
  readonly problems: SeverityOverrides;
  /** Whether mistakes of content are told as warnings. */
  readonly lenient: boolean;
}

/** Applies the owner's choices and puts the problems in the order of file, line and column. */
export function settleDiagnostics(
  diagnostics: readonly Diagnostic[],
  { problems, lenient }: SeveritySettings,
): readonly Diagnostic[] {
  return diagnostics
    .flatMap((diagnostic) => {
      const { family, offByDefault }: Problem<never> = catalogue[diagnostic.code];
      const chosen = family === 'safety' ? undefined : problems[diagnostic.code];
      if (chosen === 'off' || (offByDefault && chosen === undefined)) return [];
      const severity = chosen ?? diagnostic.severity;
      const softened = lenient && severity === 'error' && family === 'content';
      return [{ ...diagnostic, severity: softened ? ('warning' as const) : severity }];
    })
    .sort(byPlace);
}

/** What keeps the site from being published is told first. */
const weightOf: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    weightOf[a.severity] - weightOf[b.severity] ||
    compare(a.code, b.code)
  );
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
