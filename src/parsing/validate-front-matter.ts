import type { Report } from '../diagnostics/report.ts';
import { type FrontMatter, type FrontMatterSetting, frontMatterSchema } from '../domain/front-matter.ts';
import { plainValue } from './plain-value.ts';
import { isSetting, nearestName, settingAliases } from './setting-names.ts';
import { validateSetting } from './validate-setting.ts';
import type { YamlEntry, YamlNode } from './yaml.ts';

/**
 * Makes the settings of one page right by their type. What is wrong is reported where it stands and left out; settings
 * that are not ours stay as they are.
 */
export function validateFrontMatter(
  entries: readonly YamlEntry[],
  file: string,
  report: Report,
): FrontMatter {
  const passed: [string, unknown][] = [];
  const ours = new Map<FrontMatterSetting, unknown>();
  const take = (setting: FrontMatterSetting, entry: YamlEntry) => {
    const value = validateSetting(setting, entry, file, report);
    if (value !== undefined) ours.set(setting, value);
  };
  for (const entry of entries) {
    if (plainValue(entry.value) === undefined) continue;
    if (isSetting(entry.name)) {
      take(entry.name, entry);
      continue;
    }
    passed.push([entry.name, plainValue(entry.value)]);
    const nearest = nearestName(entry.name);
    if (nearest !== '') {
      const values = { setting: entry.name, nearest };
      report('setting-misspelt', { file, ...entry.namePlace }, values);
    }
  }
  const byOtherName = new Map(withDottedNames(entries).map((entry) => [entry.name, entry]));
  for (const [name, setting] of settingAliases) {
    const entry = byOtherName.get(name);
    if (entry && plainValue(entry.value) !== undefined && !ours.has(setting)) take(setting, entry);
  }
  const defaults = frontMatterSchema.parse({});
  return { ...Object.fromEntries(passed), ...defaults, ...Object.fromEntries(ours) };
}

/** `navigation: { group: People }` also as `navigation.group: People`. */
function withDottedNames(entries: readonly YamlEntry[]): readonly YamlEntry[] {
  return entries.flatMap((entry) => [
    entry,
    ...partsOf(entry.value).map((part) => ({ ...part, name: `${entry.name}.${part.name}` })),
  ]);
}

function partsOf(node: YamlNode): readonly YamlEntry[] {
  return node.kind === 'map' ? node.entries : [];
}
