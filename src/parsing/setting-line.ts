import type { YamlNode } from './yaml-node.ts';

/** A run of lines of a file's front matter. */
export interface SettingLines {
  readonly text: string;
  /** 1-based line of the first of them in the file. */
  readonly firstLine: number;
  /** The path as problems show it. */
  readonly file: string;
}

/** One line of front matter, taken apart: “  - name: value”. */
export interface SettingLine {
  /** Spaces, tabs and list dashes before the name. */
  readonly lead: string;
  /** Empty where the line has no colon. */
  readonly name: string;
  /** What stands behind the colon, or the whole line where there is none. */
  readonly value: string;
  /** 1-based column of the value. */
  readonly valueColumn: number;
}

/** Takes a line apart as its author sees it, whether or not YAML would. */
export function partsOfLine(line: string): SettingLine {
  const lead = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length);
  const colon = rest.search(/:(?:[ \t]|$)/);
  const name = colon === -1 ? '' : rest.slice(0, colon).trimEnd();
  const behind = colon === -1 ? rest : rest.slice(colon + 1);
  const value = behind.trimStart();
  return { lead, name, value: value.trimEnd(), valueColumn: line.length - value.length + 1 };
}

/** Words in the quotes that keep every mark in them as it is. */
export function inQuotes(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`;
  if (!words.includes("'")) return `'${words}'`;
  return `"${words.replace(/[\\"]/g, '\\$&')}"`;
}

/** The line with its value put in quotes; typographic ones around it, or their remains, go. */
export function withQuotes({ lead, name, value }: SettingLine): string {
  const bare = /^[“”„‟«»]/u.test(value) ? value.replace(/^[“”„‟«»]+|["“”„‟«»]+$/gu, '') : value;
  return name === '' ? `${lead}${inQuotes(bare)}` : `${lead}${name}: ${inQuotes(bare)}`;
}

/** The first line of a setting, as it could stand in the file. */
export function lineOf(name: string, node: YamlNode): string {
  if (node.kind !== 'scalar' || /\n/.test(node.written)) return `${name}:`;
  return `${name}: ${node.plain ? node.written : inQuotes(node.written)}`;
}

/** Where the quote that begins `value` closes; -1 where it does not. */
export function closingQuote(value: string, quote: string): number {
  const closed = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  return (closed.exec(value)?.[0].length ?? 0) - 1;
}

/** The brackets that still have to be closed, in their order. */
export function closersOf(text: string): string {
  const open: string[] = [];
  for (const mark of text) {
    if (mark === '[') open.push(']');
    else if (mark === '{') open.push('}');
    else if (mark === open.at(-1)) open.pop();
    if (open.length === 0) return '';
  }
  return open.reverse().join('');
}
