import type { Report } from '../diagnostics/report.ts';
import { settingNameOf } from './front-matter-lines.ts';
import type { SettingLines } from './setting-line.ts';
import { isRefusedName } from './setting-names.ts';
import { parseYaml, type YamlEntry, type YamlNode } from './yaml.ts';
import { explainFault } from './yaml-faults.ts';

/** Reads front matter as settings in their order. One that cannot be read is reported and left out. */
export function parseSettings(front: SettingLines, report: Report): readonly YamlEntry[] {
  if (front.text.trim() === '') return [];
  const whole = parseYaml(front.text, front.firstLine);
  const isReadable = whole.faults.length === 0 && (whole.root === undefined || whole.root.kind === 'map');
  const entries = isReadable
    ? entriesOf(whole.root)
    : splitSettings(front).flatMap((setting) => parseSetting(setting, report));
  return keepSafeEntries(entries, front.file, report);
}

function parseSetting(setting: SettingLines, report: Report): readonly YamlEntry[] {
  const { root, faults } = parseYaml(setting.text, setting.firstLine);
  if (faults.length === 0 && (root === undefined || root.kind === 'map')) return entriesOf(root);
  explainFault(setting, faults[0], report);
  return [];
}

function entriesOf(root: YamlNode | undefined): readonly YamlEntry[] {
  return root?.kind === 'map' ? root.entries : [];
}

/** Cuts front matter where a setting begins, so that a mistake in one costs no other. */
function splitSettings({ text, firstLine, file }: SettingLines): readonly SettingLines[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (index === 0 || beginsSetting(line) ? [index] : []));
  return starts.map((start, index) => ({
    text: lines.slice(start, starts[index + 1]).join('\n'),
    firstLine: firstLine + start,
    file,
  }));
}

function beginsSetting(line: string): boolean {
  return settingNameOf(line) !== undefined || /^[\w"'][^:]*:(?:\s|$)/.test(line);
}

/** Leaves out, at any depth, names that are refused and all but the first of those that stand there twice. */
function keepSafeEntries(entries: readonly YamlEntry[], file: string, report: Report): readonly YamlEntry[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ name, namePlace, value }) => {
    if (isRefusedName(name)) {
      report('setting-refused', { file, ...namePlace }, { setting: name });
      return [];
    }
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      report('setting-twice', { file, ...namePlace }, { setting: name, line: earlier });
      return [];
    }
    seen.set(name, namePlace.line);
    return [{ name, namePlace, value: keepSafe(value, file, report) }];
  });
}

function keepSafe(node: YamlNode, file: string, report: Report): YamlNode {
  if (node.kind === 'map') return { ...node, entries: keepSafeEntries(node.entries, file, report) };
  if (node.kind === 'list') {
    return { ...node, entries: node.entries.map((entry) => keepSafe(entry, file, report)) };
  }
  return node;
}
