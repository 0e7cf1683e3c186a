import type { Report } from '../diagnostics/report.ts';
import { partsOfLine, type SettingLines, withQuotes } from './setting-line.ts';
import { isFamiliarName } from './setting-names.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts';

/*
 * What YAML reads without a fault, and the author hardly meant: typographic quotes, a list without spaces behind its
 * dashes, a “#” that makes a comment of what follows. Each is told, and taken as it was meant.
 */

/** The settings with such slips told and mended. */
export function mendSlips(
  entries: readonly YamlEntry[],
  front: SettingLines,
  report: Report,
): readonly YamlEntry[] {
  const lines = front.text.split('\n');
  const lineAt = (line: number) => lines[line - front.firstLine] ?? '';
  const telling = { file: front.file, report, lineAt };
  return entries
    .filter((entry) => !isIndentedOddly(entry, telling))
    .map((entry) => mendEntry(entry, telling));
}

/** Spaces of word processors and of Asian keyboards, which are letters to YAML. */
const oddSpaces = /^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/;

function isIndentedOddly({ name, namePlace }: YamlEntry, { file, report, lineAt }: Telling): boolean {
  if (!oddSpaces.test(name)) return false;
  const [spaces = ''] = oddSpaces.exec(name) ?? [];
  const line = lineAt(namePlace.line);
  const place = { file, ...namePlace, endLine: namePlace.line, endColumn: namePlace.column + spaces.length };
  report('front-matter-tab', place, { mended: line.replace(spaces, ' '.repeat(spaces.length)), of: 'space' });
  return true;
}

interface Telling {
  readonly file: string;
  readonly report: Report;
  readonly lineAt: (line: number) => string;
}

function mendEntry(entry: YamlEntry, telling: Telling): YamlEntry {
  const { namePlace, value } = entry;
  tellEmptyBlock(entry, telling);
  if (value.kind !== 'scalar') return { ...entry, value: mendNode(value, telling) };
  const isBelow = value.place.line > namePlace.line;
  const mended = isBelow ? mendList(value, telling) : mendHash(value, namePlace.line, telling);
  return { ...entry, value: mended ?? mendQuotes(value, telling) };
}

/** “description: >”, below which words stand behind spaces. */
const blockMark = /:[ \t]+[|>][+-]?[ \t]*$/;

/** “description: >” above a line that does not begin with spaces: its words would be lost, or be a setting. */
function tellEmptyBlock({ namePlace, value }: YamlEntry, { file, report, lineAt }: Telling): void {
  const isEmpty = value.kind === 'scalar' && value.value === '' && !value.plain;
  if (!isEmpty || !blockMark.test(lineAt(namePlace.line))) return;
  const below = namePlace.line + 1;
  const { lead, name } = partsOfLine(lineAt(below));
  if (lead !== '' || name === '' || isFamiliarName(name)) return;
  const place = { file, line: below, column: 1, endLine: below, endColumn: 2 };
  report('front-matter-indent', place, { mended: `  ${lineAt(below)}` });
}

function mendNode(node: YamlNode, telling: Telling): YamlNode {
  if (node.kind === 'scalar') return mendQuotes(node, telling);
  if (node.kind === 'map')
    return { ...node, entries: node.entries.map((entry) => mendEntry(entry, telling)) };
  return { ...node, entries: node.entries.flatMap((entry) => mendPoint(entry, telling)) };
}

/** A point of a list in a column of its own, which YAML takes for more words of the point above. */
function mendPoint(node: YamlNode, telling: Telling): readonly YamlNode[] {
  const { line, endLine, column } = node.place;
  if (node.kind !== 'scalar' || !node.plain || endLine === line) return [mendNode(node, telling)];
  const below = Array.from({ length: endLine - line }, (_, index) => line + 1 + index);
  const wrong = below.find((each) => /^[ \t]*-[ \t]/.test(telling.lineAt(each)));
  if (wrong === undefined) return [mendNode(node, telling)];
  const indent = telling.lineAt(wrong).search(/\S/);
  const place = { file: telling.file, line: wrong, column: 1, endLine: wrong, endColumn: indent + 1 };
  const mended = `${' '.repeat(Math.max(column - 3, 0))}${telling.lineAt(wrong).trim()}`;
  telling.report('front-matter-indent', place, { mended });
  return node.written.split(/[ \n]-[ \t]+/).map((point) => ({ ...node, value: point, written: point }));
}

/** “title: “Leave”” */
const curlyPair = /^[“„‟«»](?<words>[^“”„‟«»]*)[”“‟»«]$/u;

function mendQuotes(value: YamlScalar, { file, report, lineAt }: Telling): YamlScalar {
  const words = value.plain ? curlyPair.exec(value.written)?.groups?.words : undefined;
  if (words === undefined) return value;
  const mended = withQuotes(partsOfLine(lineAt(value.place.line)));
  report('front-matter-curly-quotes', { file, ...value.place }, { mended });
  return { ...value, value: words, written: words };
}

/** “-hiring”, “• hiring” in the lines below a setting's name. */
const tightList = /^(?:-[^\s\d-]|[•·‣–—][ \t]*\S)/u;
const tightPoint = /(?:^|[ \t\n])(?:-[ \t]*(?=[^\s\d-])|[•·‣–—][ \t]*(?=\S))/u;

function mendList(value: YamlScalar, { file, report, lineAt }: Telling): YamlNode | undefined {
  if (!value.plain || !tightList.test(value.written)) return undefined;
  const points = value.written.split(tightPoint).filter((point) => point.trim() !== '');
  const indent = /^ */.exec(lineAt(value.place.line))?.[0] ?? '';
  const mended = points.map((point) => `${indent}- ${point.trim()}`).join('\n  ');
  report('front-matter-list', { file, ...value.place }, { mended });
  const entries = points.map((point) => ({ ...value, value: point.trim(), written: point.trim() }));
  return { kind: 'list', entries, place: value.place };
}

/** “title: #1 of the rules”, “title: Rule #1 of all”; “title: Leave # a note” is a comment that is meant. */
function mendHash(value: YamlScalar, line: number, telling: Telling): YamlScalar | undefined {
  const parts = partsOfLine(telling.lineAt(line));
  const hash = placeOfHash(value, parts.value);
  if (hash === -1 || parts.name === '' || value.place.line !== line) return undefined;
  const column = parts.valueColumn + hash;
  const place = { file: telling.file, line, column, endLine: line, endColumn: column + 1 };
  telling.report('front-matter-hash', place, { mended: withQuotes(parts) });
  return { ...value, value: parts.value, written: parts.value };
}

/** Where the “#” stands that cuts a value short; -1 where none does. */
function placeOfHash({ value, plain, place, written }: YamlScalar, line: string): number {
  if (value === null && written === '') return /^#[^\s#]/.test(line) ? 0 : -1;
  const found = plain && place.endLine === place.line ? line.search(/[ \t]#[^\s#]/) : -1;
  return found === -1 ? -1 : found + 1;
}
