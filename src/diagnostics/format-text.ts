import type { Diagnostic } from './diagnostic.ts';

export function formatText(
  diagnostics: readonly Diagnostic[],
  _sources: ReadonlyMap<string, string>,
  { outcome }: { colour: boolean; outcome: string },
): string {
  const lines = diagnostics.map(
    ({ location: { file, line, column }, severity, code, message, hint }) =>
      `${file}:${line}:${column}   ${severity}   ${code}\n\n  ${message}\n\n  To mend it, ${hint}\n`,
  );
  return `${lines.join('\n')}\n${diagnostics.length} problems. ${outcome}\n`;
}
