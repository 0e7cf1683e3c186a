import type { Report } from '../diagnostics/report.ts';
import { partsOfLine, type SettingLines, withQuotes } from './setting-line.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml.ts';

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
  const lineOf = (node: YamlNode) => lines[node.place.line - front.firstLine] ?? '';
  const tell = { file: front.file, report, lineOf };
  return entries.map((entry) => mendEntry(entry, tell));
}

interface Telling {
  readonly file: string;
  readonly report: Report;
  readonly lineOf: (node: YamlNode) => string;
}

function mendEntry(entry: YamlEntry, telling: Telling): YamlEntry {
  const { namePlace, value } = entry;
  if (value.kind !== 'scalar') return { ...entry, value: mendNode(value, telling) };
  const isBelow = value.place.line > namePlace.line;
  const mended =
    (isBelow ? mendList(value, telling) : mendHash(value, namePlace.line, telling)) ??
    mendQuotes(value, telling);
  return { ...entry, value: mended };
}

function mendNode(node: YamlNode, telling: Telling): YamlNode {
  if (node.kind === 'map')
    return { ...node, entries: node.entries.map((entry) => mendEntry(entry, telling)) };
  if (node.kind === 'list')
    return { ...node, entries: node.entries.map((entry) => mendNode(entry, telling)) };
  return mendQuotes(node, telling);
}

/** “title: “Leave”” */
const curlyPair = /^[“„‟«»](?<words>[^“”„‟«»]*)[”“‟»«]$/u;

function mendQuotes(value: YamlScalar, { file, report, lineOf }: Telling): YamlScalar {
  const words = value.plain ? curlyPair.exec(value.written)?.groups?.words : undefined;
  if (words === undefined) return value;
  report(
    'front-matter-curly-quotes',
    { file, ...value.place },
    { mended: withQuotes(partsOfLine(lineOf(value))) },
  );
  return { ...value, value: words, written: words };
}

/** “-hiring”, “• hiring” in the lines below a setting's name. */
const tightPoint = /(?:^|[ \t\n])(?:-(?=[^\s\d-])|[•·‣–—][ \t]*(?=\S))/u;

function mendList(value: YamlScalar, { file, report, lineOf }: Telling): YamlNode | undefined {
  if (!value.plain || !/^(?:-[^\s\d-]|[•·‣–—][ \t]*\S)/u.test(value.written)) return undefined;
  const points = value.written.split(tightPoint).filter((point) => point.trim() !== '');
  const indent = /^ */.exec(lineOf(value))?.[0] ?? '';
  const mended = points.map((point) => `${indent}- ${point.trim()}`).join('\n  ');
  report('front-matter-list', { file, ...value.place }, { mended });
  const entries = points.map((point) => ({ ...value, value: point.trim(), written: point.trim() }));
  return { kind: 'list', entries, place: value.place };
}

/** “title: #1 of the rules”, “title: Rule #1 of all” */
function mendHash(
  value: YamlScalar,
  line: number,
  { file, report, lineOf }: Telling,
): YamlScalar | undefined {
  const parts = partsOfLine(lineOf(value));
  const isWhole = value.value === null && /^#[^\s#]/.test(parts.value);
  const isCut = value.plain && value.place.endLine === value.place.line && value.written !== '';
  const hash = isWhole ? 0 : isCut ? parts.value.search(/[ \t]#[^\s#]/) + 1 : -1;
  if (hash < 0 || (hash === 0 && !isWhole) || parts.name === '' || value.place.line !== line)
    return undefined;
  const column = parts.valueColumn + hash;
  const place = { file, line, column, endLine: line, endColumn: column + 1 };
  report('front-matter-hash', place, { mended: withQuotes(parts) });
  return { ...value, value: parts.value, written: parts.value };
}
