import type { SourceFile } from '../domain/source-file.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { TextEdit } from './text-edit.ts';
import { parseYaml } from './yaml.ts';
import type { Place, YamlEntry, YamlList, YamlMap, YamlNode } from './yaml-node.ts';

/** Settings of an opening to write, in their order, each with its value as it is to stand in the file. */
export type OpeningLines = readonly (readonly [name: string, value: string])[];

/**
 * Changes some settings of one of a page's openings, counted from 0, and leaves everything else as it stands. Undefined
 * where one of them stands on several lines.
 */
export function editOpening(
  source: SourceFile,
  index: number,
  settings: OpeningLines,
): readonly TextEdit[] | undefined {
  const { openings, lines } = readOpenings(source);
  const listed = openings?.value.kind === 'list' ? openings.value.entries : [];
  const opening = listed.filter((each) => each.kind === 'map')[index];
  if (opening?.kind !== 'map') return [];
  const known = new Map(opening.entries.map((entry) => [entry.name, entry]));
  const values = settings.flatMap(([name]) => known.get(name)?.value ?? []);
  if (values.some(({ place }) => place.line !== place.endLine)) return undefined;
  const changed = settings.flatMap(([name, value]) => {
    const entry = known.get(name);
    return entry ? [replaceValue(entry, value, lines)] : [];
  });
  const added = settings.filter(([name]) => !known.has(name));
  return added.length === 0 ? changed : [...changed, addToMap(opening, added, lines)];
}

/** Adds an opening below those that a page has. */
export function addOpening(source: SourceFile, settings: OpeningLines): readonly TextEdit[] {
  const { openings, lines, closingLine } = readOpenings(source);
  const item = (indent: string) =>
    settings.map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${value}`);
  if (closingLine === undefined)
    return [insertAt(startOfText, `${['---', 'openings:', ...item('  '), '---', ''].join('\n')}\n`)];
  if (!openings) return [insertBelow(closingLine - 1, ['openings:', ...item('  ')], lines)];
  const { value, namePlace } = openings;
  if (value.kind === 'list' && value.entries.length > 0) return [addToList(value, settings, item, lines)];
  // “openings:”, “openings: []” and “openings: null” have nothing in them yet.
  const empty: readonly TextEdit[] =
    isFlow(value, lines) || (value.kind === 'scalar' && value.written !== '')
      ? [replace(value.place, '')]
      : [];
  return [...empty, insertBelow(namePlace.endLine, item('  '), lines)];
}

/** The openings as they stand in the file, and where the page's settings end; absent where it has none. */
function readOpenings(source: SourceFile): {
  readonly openings?: YamlEntry;
  readonly lines: readonly string[];
  readonly closingLine?: number;
} {
  const { front, frontLine, bodyLine } = splitFrontMatter(source, () => {});
  const lines = source.text.split('\n');
  const { root } = parseYaml(front, frontLine);
  const openings = root?.kind === 'map' ? root.entries.find(({ name }) => name === 'openings') : undefined;
  return {
    ...(openings ? { openings } : {}),
    lines,
    ...(bodyLine > 1 ? { closingLine: bodyLine - 1 } : {}),
  };
}

function addToList(
  list: YamlList,
  settings: OpeningLines,
  item: (indent: string) => readonly string[],
  lines: readonly string[],
): TextEdit {
  const [first, last] = [list.entries[0], list.entries.at(-1)];
  if (isFlow(list, lines) && last)
    return insertAt(endOf(last), `, { ${settings.map(([name, value]) => `${name}: ${value}`).join(', ')} }`);
  const indent = /^\s*/.exec(lines[(first?.place.line ?? 1) - 1] ?? '')?.[0] ?? '';
  return insertBelow(lastLineOf(list, lines), item(indent), lines);
}

/** A value in one line is replaced; a setting without one gets it. */
function replaceValue({ namePlace, value }: YamlEntry, text: string, lines: readonly string[]): TextEdit {
  const isWritten = value.kind !== 'scalar' || value.written !== '';
  if (isWritten) return replace(value.place, text);
  const { endLine: line, endColumn: column } = namePlace;
  const colon = /^\s*:/.exec((lines[line - 1] ?? '').slice(column - 1))?.[0].length ?? 0;
  return { line, column, length: colon, text: `: ${text}` };
}

function addToMap(map: YamlMap, settings: OpeningLines, lines: readonly string[]): TextEdit {
  const last = map.entries.at(-1);
  if (isFlow(map, lines)) {
    const written = settings.map(([name, value]) => `${name}: ${value}`).join(', ');
    return last ? insertAt(endOf(last.value), `, ${written}`) : replace(map.place, `{ ${written} }`);
  }
  const indent = ' '.repeat((map.entries[0]?.namePlace.column ?? map.place.column) - 1);
  const added = settings.map(([name, value]) => `${indent}${name}: ${value}`);
  return insertBelow(lastLineOf(map, lines), added, lines);
}

const startOfText = { line: 1, column: 1 };

function insertAt({ line, column }: Pick<Place, 'line' | 'column'>, text: string): TextEdit {
  return { line, column, length: 0, text };
}

function insertBelow(line: number, added: readonly string[], lines: readonly string[]): TextEdit {
  return { line, column: (lines[line - 1] ?? '').length + 1, length: 0, text: `\n${added.join('\n')}` };
}

function replace({ line, column, endColumn }: Place, text: string): TextEdit {
  return { line, column, length: endColumn - column, text };
}

/** The place behind what stands in a line. */
function endOf({ place: { endLine, endColumn } }: YamlNode): Pick<Place, 'line' | 'column'> {
  return { line: endLine, column: endColumn };
}

/** Whether it is written in brackets. */
function isFlow({ kind, place }: YamlNode, lines: readonly string[]): boolean {
  return kind !== 'scalar' && /^[[{]/.test((lines[place.line - 1] ?? '').slice(place.column - 1));
}

/** The last line on which something of it stands; its own place may reach over blank lines and comments below. */
function lastLineOf(node: YamlNode, lines: readonly string[]): number {
  if (node.kind === 'scalar' || isFlow(node, lines)) {
    const { line, endLine, endColumn } = node.place;
    return endColumn === 1 ? Math.max(endLine - 1, line) : endLine;
  }
  const last = node.entries.at(-1);
  if (!last) return node.place.line;
  if (!('namePlace' in last)) return lastLineOf(last, lines);
  return Math.max(last.namePlace.endLine, lastLineOf(last.value, lines));
}
