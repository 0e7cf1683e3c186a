import { catalogue, type DiagnosticCode, type ValuesOf } from './catalogue.ts';
import type { Diagnostic, Location } from './diagnostic.ts';
import type { Problem, ProblemValues } from './problem.ts';

/** Takes one problem; every step of the way takes a report and goes on with its best value. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  location: Location,
  values: ValuesOf<Code>,
) => void;

/** A report that puts what it is told into `diagnostics`, in the order of telling. */
export function createReport(diagnostics: Diagnostic[]): Report {
  return (code, location, values) => {
    const { severity, message, hint, fix } = catalogue[code] as Problem<ProblemValues>;
    const mend = fix?.(values, location);
    const told = { code, severity, message: message(values), hint: hint(values), location };
    diagnostics.push(mend ? { ...told, fix: mend } : told);
  };
}
