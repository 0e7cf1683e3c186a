import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
} from 'yaml';
import { deepestNesting, findTooDeep, mayBeDeep } from './yaml-depth.ts';
import type { Place, YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts';

/*
 * The only file that knows the package `yaml`. What comes out has no aliases, anchors, tags or merged maps, nothing
 * computed and a place in the file for each value.
 */

/** What kept a piece of YAML from being read. */
export interface YamlFault {
  /** `mark`: an alias, anchor, tag or merge; `name`: a name that is no word; `deep`: nested too deeply; `syntax`: the rest. */
  readonly kind: 'syntax' | 'mark' | 'name' | 'deep';
  /** The package's own code, to choose the words by; empty where the fault is ours. */
  readonly code: string;
  readonly place: Place;
}

export interface YamlReading {
  /** Absent where there is nothing but blank lines and comments. */
  readonly root?: YamlNode;
  readonly faults: readonly YamlFault[];
}

/** Reads YAML 1.2 as plain values with their places; `firstLine` is the line of the text's first line in its file. */
export function parseYaml(text: string, firstLine: number): YamlReading {
  const lineCounter = new LineCounter();
  const placeOf = placesIn(lineCounter, firstLine);
  // The package recurses: some thousand levels end the whole process.
  const tooDeep = mayBeDeep(text) ? findTooDeep(new Lexer().lex(text)) : undefined;
  if (tooDeep !== undefined) {
    countLines(text, lineCounter);
    return { faults: [{ kind: 'deep', code: '', place: placeOf(tooDeep, tooDeep + 1) }] };
  }
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Its own check compares each name with each other one.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // After the first few, YAML stumbles over its own misreading.
  const faults: YamlFault[] = document.errors.slice(0, 20).map(({ code, pos: [start, end] }) => {
    return { kind: 'syntax', code, place: placeOf(start, end) };
  });
  const root = readNode(document.contents, 1, { text, placeOf, faults });
  return root ? { root, faults } : { faults };
}

function countLines(text: string, lineCounter: LineCounter): void {
  lineCounter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineCounter.addNewLine(at + 1);
}

function placesIn(lineCounter: LineCounter, firstLine: number) {
  return (start: number, end: number): Place => {
    const from = lineCounter.linePos(Math.max(start, 0));
    const to = lineCounter.linePos(Math.max(start, end, 0));
    const above = firstLine - 1;
    return {
      line: Math.max(from.line, 1) + above,
      column: Math.max(from.col, 1),
      endLine: Math.max(to.line, 1) + above,
      endColumn: Math.max(to.col, 1),
    };
  };
}

interface Reading {
  readonly text: string;
  readonly placeOf: (start: number, end: number) => Place;
  readonly faults: YamlFault[];
}

function readNode(node: ParsedNode | null, depth: number, reading: Reading): YamlNode | undefined {
  if (node === null) return undefined;
  const [start, end] = node.range;
  const place = reading.placeOf(start, end);
  if (depth > deepestNesting) {
    reading.faults.push({ kind: 'deep', code: '', place });
    return undefined;
  }
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    reading.faults.push({ kind: 'mark', code: '', place: placeOfMark(node, reading) });
    return undefined;
  }
  if (isMap(node)) return { kind: 'map', entries: readEntries(node, depth, reading), place };
  if (isSeq(node)) {
    const entries = node.items.flatMap((entry) => readNode(entry as ParsedNode, depth + 1, reading) ?? []);
    return { kind: 'list', entries, place };
  }
  return readScalar(node as Scalar.Parsed, place);
}

/** How far before its value an anchor or tag is looked for. */
const longestMark = 200;

/** An alias begins with its mark; an anchor and a tag stand before what they belong to. */
function placeOfMark(node: ParsedNode, { text, placeOf }: Reading): Place {
  const [start] = node.range;
  if (isAlias(node)) return placeOf(start, start + 1);
  const above = text.slice(Math.max(0, start - longestMark), start);
  const found = /[&!]\S*(?:\s+[&!]\S*)*\s*$/.exec(above)?.index ?? above.length - 1;
  const mark = start - above.length + found;
  return placeOf(mark, mark + 1);
}

function readEntries(map: YAMLMap.Parsed, depth: number, reading: Reading): readonly YamlEntry[] {
  return map.items.flatMap(({ key, value }) => {
    const [start, end] = key.range;
    const namePlace = reading.placeOf(start, end);
    const name = isScalar(key) ? String((key as Scalar.Parsed).source) : '';
    if (name === '' || key.anchor !== undefined || key.tag !== undefined) {
      reading.faults.push({ kind: 'name', code: '', place: namePlace });
      return [];
    }
    const read = value === null ? absentValue(namePlace) : readNode(value as ParsedNode, depth + 1, reading);
    return read ? [{ name, namePlace, value: read }] : [];
  });
}

/** In `{ draft }` the setting stands without a colon and has no value. */
function absentValue(namePlace: Place): YamlScalar {
  return { kind: 'scalar', value: null, written: '', plain: true, place: namePlace };
}

/** A number as people write one; `007`, `0x1F`, `1e9` and what is too long to count with stay words. */
export const plainNumber = /^[-+]?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

function readScalar(node: Scalar.Parsed, place: Place): YamlScalar {
  const written = node.source;
  const isNumber = typeof node.value === 'number';
  const value = isNumber && !plainNumber.test(written) ? written : asScalar(node.value, written);
  return { kind: 'scalar', value, written, plain: node.type === 'PLAIN', place };
}

function asScalar(value: unknown, written: string): YamlScalar['value'] {
  const isPlainValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlainValue || value === null ? value : written;
}

/** A whole file of YAML; what stands in several places is written out in each. */
export function yamlDocument(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A text as the value of a setting, in quotes where it would be read as something else without them. */
export function yamlText(text: string): string {
  return /[\n\r]/.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
}
