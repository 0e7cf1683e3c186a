import type { Diagnostic, Severity } from './diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** Writes problems as a GitLab code quality report, which shows them in a merge request. */
export function formatGitlab(diagnostics: readonly Diagnostic[]): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const issues = diagnostics.map(({ code, severity, message, hint, location }, index) => ({
    description: `${message} To mend it, ${hint}`,
    check_name: code,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: {
      path: location.file.replace(/^\.\//, ''),
      lines: { begin: location.line, end: location.endLine },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
