import type { Diagnostic, Severity } from './diagnostic.ts';
import { type ExcerptLine, excerptOf } from './excerpt.ts';
import { makeLinesVisible, makeVisible } from './visible.ts';

export interface TextSettings {
  /** Whether a terminal reads it that shows colours. */
  readonly colour: boolean;
  /** What came of it, in one sentence: “Nothing was published.” */
  readonly outcome: string;
}

/** Writes problems as people read them: place and code, what is wrong, the author's own line, the cure. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { colour, outcome }: TextSettings,
): string {
  if (diagnostics.length === 0) return outcome ? `${outcome}\n` : '';
  const paint = colour ? colours : plain;
  const linesOf = rememberLines(sources);
  const problems = diagnostics.map((diagnostic) => {
    const excerpt = excerptOf(linesOf(diagnostic.location.file), diagnostic.location);
    return formatProblem(diagnostic, excerpt, paint);
  });
  return `${problems.join('\n\n')}\n\n${[countProblems(diagnostics), outcome].join(' ').trimEnd()}\n`;
}

function formatProblem(
  { code, severity, message, hint, location }: Diagnostic,
  excerpt: readonly ExcerptLine[],
  paint: Paint,
): string {
  const place = `${makeVisible(location.file)}:${location.line}:${location.column}`;
  const parts = [
    `${paint.strong(place)}   ${paint[severity](severity)}   ${paint.faint(code)}`,
    indent(makeVisible(message)),
    formatExcerpt(excerpt, paint),
    indent(`To mend it, ${makeLinesVisible(hint)}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function formatExcerpt(excerpt: readonly ExcerptLine[], paint: Paint): string {
  const width = String(excerpt.at(-1)?.number ?? excerpt[0]?.number ?? '').length;
  const rows = excerpt.map(({ number, shown }) => {
    const margin = `${String(number ?? '').padStart(width)} |`;
    return `    ${paint.faint(margin)} ${number === undefined ? paint.error(shown) : shown}`.trimEnd();
  });
  return rows.join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** “2 problems in 1 file.”, “2 warnings in 1 file.”, “3 problems in 2 files: 1 error, 2 warnings.” */
function countProblems(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ location }) => location.file)).size;
  const kinds = Object.entries(nouns).flatMap(([severity, noun]) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number > 0 ? [{ severity, text: count(number, noun) }] : [];
  });
  const [only] = kinds;
  const isOneKind = kinds.length === 1 && only?.severity !== 'error';
  const all = isOneKind && only ? only.text : count(diagnostics.length, 'problem');
  const split = kinds.length > 1 ? `: ${kinds.map(({ text }) => text).join(', ')}` : '';
  return `${all} in ${count(files, 'file')}${split}.`;
}

const nouns = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The lines of a file, split once for all of its problems, which stand in a row. */
function rememberLines(sources: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  let last = '';
  let lines: readonly string[] = [];
  return (file) => {
    if (file !== last) lines = sources.get(file)?.split('\n') ?? [];
    last = file;
    return lines;
  };
}

type Paint = Readonly<Record<Severity | 'strong' | 'faint', (text: string) => string>>;

const plain: Paint = {
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
};

const inColour = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

const colours: Paint = {
  error: inColour(31),
  warning: inColour(33),
  info: inColour(36),
  strong: inColour(1),
  faint: inColour(2),
};
