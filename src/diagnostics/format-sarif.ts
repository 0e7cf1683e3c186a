import { catalogue, type DiagnosticCode } from './catalogue.ts';
import type { Diagnostic, Location, Severity } from './diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const codes = Object.keys(catalogue) as DiagnosticCode[];

/** Writes problems as SARIF 2.1.0, which code scanning services read. */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const results = diagnostics.map(({ code, severity, message, hint, location }, index) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: `${message}\nTo mend it, ${hint}` },
    locations: [{ physicalLocation: placeOf(location) }],
    partialFingerprints: { 'handbookProblem/v1': fingerprints[index] },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'handbook', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(code: DiagnosticCode) {
  const { about, severity } = catalogue[code];
  return { id: code, shortDescription: { text: about }, defaultConfiguration: { level: levels[severity] } };
}

function placeOf({ file, line, column, endLine, endColumn }: Location) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: uriOf(file) }, region };
}

/** A path as a URI: “handbook/congés.md” is “handbook/cong%C3%A9s.md”. */
function uriOf(file: string): string {
  const uri = file.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
  return uri.startsWith('/') ? `file://${uri}` : uri;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
