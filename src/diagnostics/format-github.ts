import type { Diagnostic, Severity } from './diagnostic.ts';
import { makeLinesVisible, makeVisible } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Writes problems as GitHub's workflow commands, which show them beside the lines of a pull request. */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatCommand).join('');
}

function formatCommand({ code, severity, message, hint, location }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = location;
  // GitHub takes columns only where a place stands in one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: makeVisible(file), line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${makeVisible(message)}\nTo mend it, ${makeLinesVisible(hint)}`;
  return `::${commands[severity]} ${properties}::${escapeData(text)}\n`;
}

/** Line ends would end the command, and a text could begin one of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
