import type { Report } from '../diagnostics/report.ts';
import { isProse, settingNameOf } from './front-matter-lines.ts';
import { parsePlainSettings } from './plain-settings.ts';
import { keepSafeSettings } from './safe-settings.ts';
import { closersOf, closingQuote, partsOfLine, type SettingLines } from './setting-line.ts';
import { explainFault } from './setting-mistakes/index.ts';
import { mendSlips } from './setting-slips.ts';
import { parseYaml, type YamlFault, type YamlReading } from './yaml.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Reads front matter as settings in their order. One that cannot be read is reported and left out. */
export function parseSettings(front: SettingLines, report: Report): readonly YamlEntry[] {
  if (front.text.trim() === '') return [];
  const plain = parsePlainSettings(front.text, front.firstLine);
  // Plain words have no slips in them.
  if (plain) return keepSafeSettings(plain.entries, front.file, report);
  const whole = parseYaml(front.text, front.firstLine);
  const entries = isReadable(whole) ? entriesOf(whole.root) : parseOneByOne(front, whole, report);
  return keepSafeSettings(mendSlips(entries, front, report), front.file, report);
}

function isReadable({ root, faults }: YamlReading): boolean {
  return faults.length === 0 && (root === undefined || root.kind === 'map');
}

/** A mistake in one setting costs no other when each is read by itself. */
function parseOneByOne(front: SettingLines, whole: YamlReading, report: Report): readonly YamlEntry[] {
  const settings = splitSettings(front);
  const readings = settings.map((setting, index) => {
    const reading = settings.length === 1 ? whole : parseYaml(setting.text, setting.firstLine);
    const above = settings[index - 1]?.text.split('\n').at(-1) ?? '';
    return readSetting(setting, above, reading, report);
  });
  const isExplained = readings.some(({ told }) => told);
  const [fault] = whole.faults;
  if (!isExplained && fault) explainFault(front, '', fault, report);
  return readings.flatMap(({ entries }) => entries);
}

function readSetting(
  setting: SettingLines,
  above: string,
  { root, faults }: YamlReading,
  report: Report,
): { readonly entries: readonly YamlEntry[]; readonly told: boolean } {
  const told = faultsToTell(setting, root, faults);
  for (const fault of told) explainFault(setting, above, fault, report);
  const isBroken = faults.some(({ kind }) => kind !== 'mark');
  return { entries: isBroken ? [] : entriesOf(root), told: told.length > 0 };
}

/** How many refused marks of one setting are told. */
const mostTold = 10;

/** Behind its first fault YAML stumbles over what is none; what is refused is refused each time. */
function faultsToTell(
  setting: SettingLines,
  root: YamlNode | undefined,
  faults: readonly YamlFault[],
): readonly YamlFault[] {
  const syntax = faults.find(({ kind }) => kind === 'syntax');
  if (syntax) return [syntax];
  if (faults.length > 0) return faults.slice(0, mostTold);
  if (root && root.kind !== 'map') return [{ kind: 'syntax', code: '', place: root.place }];
  // “ navTitle: Leave” above “navGroup: People”: right by itself, and not beside its neighbours.
  const place = root?.place;
  const isIndented = place !== undefined && place.column > 1 && /^[ \t]/.test(setting.text);
  return isIndented ? [{ kind: 'syntax', code: 'BAD_INDENT', place }] : [];
}

function entriesOf(root: YamlNode | undefined): readonly YamlEntry[] {
  return root?.kind === 'map' ? root.entries : [];
}

/** Cuts front matter where a setting begins, or a line that is none, so that a mistake in one costs no other. */
function splitSettings({ text, firstLine, file }: SettingLines): readonly SettingLines[] {
  const lines = text.split('\n');
  const starts = [0];
  let last = lastLineOf(lines, 0);
  for (const [index, line] of lines.entries()) {
    const isStart = index > 0 && (beginsSetting(line) || (index > last && isProse(line)));
    if (!isStart) continue;
    starts.push(index);
    last = lastLineOf(lines, index);
  }
  return starts.map((start, index) => ({
    text: lines.slice(start, starts[index + 1]).join('\n'),
    firstLine: firstLine + start,
    file,
  }));
}

function beginsSetting(line: string): boolean {
  return settingNameOf(line) !== undefined || /^(?:[\w"'“][^:]*:(?:\s|$)|[A-Za-z_][\w-]*[ \t]*=)/.test(line);
}

/** The last line that a setting surely takes: where it has no value yet, or a quote or bracket is not closed in its first. */
function lastLineOf(lines: readonly string[], start: number): number {
  const { value } = partsOfLine(lines[start] ?? '');
  const [mark = ''] = value;
  const isQuote = mark === '"' || mark === "'";
  if (value === '') return lines.length;
  if (isQuote ? closingQuote(value, mark) !== -1 : closersOf(value) === '') return start;
  const closer = isQuote ? mark : mark === '[' ? ']' : '}';
  const end = lines.findIndex(
    (line, index) => index > start && (line.includes(closer) || beginsSetting(line)),
  );
  return end === -1 ? lines.length : end;
}
