import type { Diagnostic } from './diagnostic.ts';

/** Writes problems as JSON for programs; the README names its shape. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const problems = diagnostics.map(({ code, severity, message, hint, location }) => {
    const { file, line, column, endLine, endColumn } = location;
    return { code, severity, message, hint, file, line, column, endLine, endColumn };
  });
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const report = { problems, errors: count('error'), warnings: count('warning') };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
