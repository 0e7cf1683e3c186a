import { plainNumber } from './yaml.ts';
import type { Place, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/** What means nothing to YAML inside a word: a colon or “#” only where it is no end of a name and no start of a note. */
const inWord = `[^\\p{C}\\p{Z}:#]|:(?=[^\\p{C}\\p{Z}])|(?<=[^\\p{C}\\p{Z}])#`;
/** “Parental leave”, “/people/leave/”, “2026-11-24”, “-1” */
const words = `(?:[\\p{L}\\p{N}/]|-\\d)(?:${inWord}| +(?=[^\\p{C}\\p{Z}#]))*`;
const quoted = `"[^"\\\\\\p{C}]*"|'[^'\\p{C}]*'`;
/** Its groups: the name, then a list, the mark of words below, or a value. Without any of these a list stands below. */
const setting = new RegExp(`^([A-Za-z_][\\w-]*):(?: +(?:(\\[.*\\])|(>-)|(${quoted}|${words})))?$`, 'u');
/** A comment, or nothing. */
const note = /^(?:#\P{C}*)?$/u;
/** “  - hiring”, “  of absence”: the spaces before it, and what stands there. */
const point = new RegExp(`^( *)- (${quoted}|${words})$`, 'u');
const moreWords = /^( +)([^\p{C}\p{Z}](?: *[^\p{C}\p{Z}])*)$/u;

/** One entry of “[a, "b c"]”, and what stands behind it. */
const entry = new RegExp(
  ` *(?<written>${quoted}|[\\p{L}\\p{N}/](?:[^\\p{C}\\p{Z}:#,[\\]{}]| +(?=[^\\p{C}\\p{Z}:#,[\\]{}]))*) *(?<end>[,\\]])`,
  'uy',
);

/**
 * Front matter of names with a few plain words each, or a list of them, as most is, read as `parseYaml` reads it in a
 * small part of its time; undefined where a single line is anything else.
 */
export function parsePlainSettings(text: string, firstLine: number): YamlMap | undefined {
  const lines = text.split('\n');
  const entries: YamlEntry[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = setting.exec(line);
    if (!found && note.test(line) && at + 1 < lines.length) continue;
    if (!found) return undefined;
    const number = firstLine + at;
    const below = linesBelow(found, lines, at + 1);
    const end = endAt(at + 1 + below.length, lines, firstLine);
    const value = below.length > 0 ? valueBelow(found, below, number, end) : valueIn(found, line, number);
    if (!value) return undefined;
    const name = found[1] ?? '';
    entries.push({ name, namePlace: placeIn(number, 0, name.length), value });
    at += below.length;
  }
  const line = entries[0]?.namePlace.line ?? firstLine;
  return { kind: 'map', entries, place: { line, column: 1, ...endAt(lines.length, lines, firstLine) } };
}

/** What stands behind the name in its own line. */
function valueIn({ 2: list, 4: written }: RegExpExecArray, line: string, number: number) {
  return list ? listOf(line, list, number) : scalarOf(written, line.length, number);
}

/** The lines that go on with a setting, each as far from the margin as the others. */
function linesBelow(
  { 2: list, 3: mark, 4: written }: RegExpExecArray,
  lines: readonly string[],
  first: number,
): readonly RegExpExecArray[] {
  const below: RegExpExecArray[] = [];
  if (list !== undefined || written !== undefined) return below;
  for (let at = first; at < lines.length; at++) {
    const found = (mark ? moreWords : point).exec(lines[at] ?? '');
    if (!found || (below[0] && found[1] !== below[0][1])) break;
    below.push(found);
  }
  return below;
}

type End = Pick<Place, 'endLine' | 'endColumn'>;

/** Several lines end where the next one begins; the last of all has none below it. */
function endAt(next: number, lines: readonly string[], firstLine: number): End {
  if (next < lines.length) return { endLine: firstLine + next, endColumn: 1 };
  return { endLine: firstLine + lines.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
}

function valueBelow(
  { 0: { length }, 3: mark }: RegExpExecArray,
  below: readonly RegExpExecArray[],
  number: number,
  end: End,
): YamlNode | undefined {
  if (mark) {
    const value = below.map(([, , words]) => words).join(' ');
    const place = { line: number, column: length - mark.length + 1, ...end };
    return { kind: 'scalar', value, written: value, plain: false, place };
  }
  const entries = below.flatMap(
    ([line, , written], index) => scalarOf(written, line.length, number + 1 + index) ?? [],
  );
  if (entries.length < below.length) return undefined;
  const column = (below[0]?.[1] ?? '').length + 1;
  return { kind: 'list', entries, place: { line: number + 1, column, ...end } };
}

function listOf(line: string, list: string, lineNumber: number): YamlList | undefined {
  const start = line.length - list.length;
  const place = placeIn(lineNumber, start, line.length);
  const entries: YamlNode[] = [];
  if (/^\[ *\]$/.test(list)) return { kind: 'list', entries, place };
  entry.lastIndex = start + 1;
  for (let found = entry.exec(line); found; found = entry.exec(line)) {
    const { written = '', end = '' } = found.groups ?? {};
    const behind = found.index + found[0].slice(0, -1).trimEnd().length;
    const value = scalarOf(written, behind, lineNumber);
    if (!value) return undefined;
    entries.push(value);
    if (end !== ']') continue;
    return entry.lastIndex === line.length ? { kind: 'list', entries, place } : undefined;
  }
  return undefined;
}

/** A value whose last letter stands before column `end`, counted from 0. */
function scalarOf(written: string | undefined, end: number, lineNumber: number): YamlScalar | undefined {
  if (written === undefined) return undefined;
  const place = placeIn(lineNumber, end - written.length, end);
  if (/^["']/.test(written)) {
    const inside = written.slice(1, -1);
    return { kind: 'scalar', value: inside, written: inside, plain: false, place };
  }
  const value = meaningOf(written);
  return value === undefined ? undefined : { kind: 'scalar', value, written, plain: true, place };
}

/** Plain words, or what YAML takes for something else. */
function meaningOf(written: string): string | number | boolean | undefined {
  if (/^(?:true|false)$/.test(written)) return written === 'true';
  if (/^(?:true|false|null)$/i.test(written)) return undefined;
  return plainNumber.test(written) ? Number(written) : written;
}

const placeIn = (line: number, start: number, end: number): Place => ({
  line,
  column: start + 1,
  endLine: line,
  endColumn: end + 1,
});
