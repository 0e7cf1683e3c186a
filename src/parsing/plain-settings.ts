import { plainNumber } from './yaml.ts';
import type { Place, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/** What means nothing to YAML inside a word: a colon or “#” only where it is no end of a name and no start of a note. */
const inWord = `[^\\p{C}\\p{Z}:#]|:(?=[^\\p{C}\\p{Z}])|(?<=[^\\p{C}\\p{Z}])#`;
/** “Parental leave”, “/people/leave/”, “2026-11-24”, “-1” */
const words = `(?:[\\p{L}\\p{N}/]|-\\d)(?:${inWord}| +(?=[^\\p{C}\\p{Z}#]))*`;
const quoted = `"[^"\\\\\\p{C}]*"|'[^'\\p{C}]*'`;
/** Its groups: the name, a list, any other value. */
const setting = new RegExp(`^([A-Za-z_][\\w-]*): +(?:(\\[.*\\])|(${quoted}|${words}))$`, 'u');

/** One entry of “[a, "b c"]”, and what stands behind it. */
const entry = new RegExp(
  ` *(?<written>${quoted}|[\\p{L}\\p{N}/](?:[^\\p{C}\\p{Z}:#,[\\]{}]| +(?=[^\\p{C}\\p{Z}:#,[\\]{}]))*) *(?<end>[,\\]])`,
  'uy',
);

/**
 * Front matter in which each line is a name and a few plain words, as most is, read as `parseYaml` reads it in a small
 * part of its time; undefined where a single line is anything else.
 */
export function parsePlainSettings(text: string, firstLine: number): YamlMap | undefined {
  const lines = text.split('\n');
  const entries: YamlEntry[] = [];
  for (const line of lines) {
    const found = setting.exec(line);
    const name = found?.[1];
    const list = found?.[2];
    const number = firstLine + entries.length;
    const value = list ? listOf(line, list, number) : scalarOf(found?.[3], line.length, number);
    if (name === undefined || !value) return undefined;
    entries.push({ name, namePlace: placeIn(number, 0, name.length), value });
  }
  const last = lines.at(-1) ?? '';
  const end = placeIn(firstLine + lines.length - 1, 0, last.length);
  return {
    kind: 'map',
    entries,
    place: { line: firstLine, column: 1, endLine: end.line, endColumn: end.endColumn },
  };
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
