import type { Place, YamlEntry, YamlMap, YamlScalar } from './yaml-node.ts';

/** A letter, and then what means nothing to YAML wherever it stands in a line; no colon and no “#”. */
const words = `\\p{L}(?:[\\p{L}\\p{N} '’"()[\\],./&?!+*%$;@–—-]*[^ \\p{C}:#])?`;
const wholeNumber = '0|[1-9]\\d{0,9}';
/** “title: "Parental leave"”, “navGroup: People”, “navOrder: 3” */
const setting = new RegExp(
  `^(?<name>[A-Za-z_][\\w-]*): +(?<written>"(?<double>[^"\\\\\\p{C}]*)"|'(?<single>[^'\\p{C}]*)'|${wholeNumber}|${words})$`,
  'u',
);
/** Words that YAML takes for something else, as it would a number. */
const noWords = /^(?:true|false|null)$/i;

/**
 * Front matter in which each line is a name and a few plain words, as most is, read as `parseYaml` reads it in a small
 * part of its time; undefined where a single line is anything else.
 */
export function parsePlainSettings(text: string, firstLine: number): YamlMap | undefined {
  const lines = text.split('\n');
  const entries: YamlEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const groups = setting.exec(line)?.groups;
    const value = groups && scalarOf(groups, line, firstLine + index);
    if (!groups || !value) return undefined;
    const { name = '' } = groups;
    entries.push({ name, namePlace: placeIn(firstLine + index, 0, name.length), value });
  }
  const last = lines.at(-1) ?? '';
  const end = placeIn(firstLine + lines.length - 1, 0, last.length);
  return {
    kind: 'map',
    entries,
    place: { line: firstLine, column: 1, endLine: end.line, endColumn: end.endColumn },
  };
}

function scalarOf(
  { written = '', double, single }: Readonly<Record<string, string | undefined>>,
  line: string,
  lineNumber: number,
): YamlScalar | undefined {
  const place = placeIn(lineNumber, line.length - written.length, line.length);
  const quoted = double ?? single;
  if (quoted !== undefined) return { kind: 'scalar', value: quoted, written: quoted, plain: false, place };
  if (noWords.test(written)) return undefined;
  const value = /^\d/.test(written) ? Number(written) : written;
  return { kind: 'scalar', value, written, plain: true, place };
}

const placeIn = (line: number, start: number, end: number): Place => ({
  line,
  column: start + 1,
  endLine: line,
  endColumn: end + 1,
});
