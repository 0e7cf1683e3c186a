import type { Report } from '../diagnostics/report.ts';
import { type FrontMatter, type FrontMatterSetting, frontMatterSchema } from '../domain/front-matter.ts';
import { careValue } from './careful-values.ts';
import { isPresent, plainValue } from './plain-value.ts';
import { lineOf } from './setting-line.ts';
import { isSetting, nearestSetting, settingAliases } from './setting-names.ts';
import { validateOpenings } from './validate-openings.ts';
import { validateSetting } from './validate-setting.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/**
 * Makes the settings of one page right by their type. What is wrong is reported where it stands and left out; settings
 * that are not ours stay as they are.
 */
export function validateFrontMatter(
  entries: readonly YamlEntry[],
  file: string,
  report: Report,
): FrontMatter {
  const present = entries.filter(({ value }) => isPresent(value));
  const others = present.filter(({ name }) => !isSetting(name));
  const ours = new Map<FrontMatterSetting, unknown>();
  const take: Take = (setting, entry) => {
    if (ours.has(setting) || isEmpty(entry.value)) return;
    const read =
      setting === 'openings'
        ? validateOpenings(entry, file, report)
        : validateSetting(setting, entry, file, report);
    const value = read ?? careValue(setting);
    if (value !== undefined) ours.set(setting, value);
  };
  for (const entry of present) if (isSetting(entry.name)) take(entry.name, entry);
  for (const entry of others) takeMisspelt(entry, present, file, report, take);
  if (others.some(mayBeAlias)) takeAliases(others, take);
  const passed = Object.fromEntries(others.map(({ name, value }) => [name, plainValue(value)]));
  return { ...passed, ...unset(), ...Object.fromEntries(ours) };
}

let defaults: FrontMatter | undefined;

/** The settings of a page that sets none. */
function unset(): FrontMatter {
  defaults ??= frontMatterSchema.parse({});
  return defaults;
}

type Take = (setting: FrontMatterSetting, entry: YamlEntry) => void;

/** A setting whose name is nearly right is told, and taken as it was meant. */
function takeMisspelt(
  entry: YamlEntry,
  present: readonly YamlEntry[],
  file: string,
  report: Report,
  take: Take,
): void {
  const nearest = nearestSetting(entry.name);
  if (!isSetting(nearest)) return;
  const isThere = present.some(({ name }) => name === nearest);
  const mended = isThere ? '' : lineOf(nearest, entry.value);
  report('setting-misspelt', { file, ...entry.namePlace }, { setting: entry.name, nearest, mended });
  take(nearest, entry);
}

const mayBeAlias = ({ name, value }: YamlEntry): boolean => value.kind === 'map' || settingAliases.has(name);

/** What stands under another name than ours. */
function takeAliases(entries: readonly YamlEntry[], take: Take): void {
  const byName = new Map(withDottedNames(entries).map((entry) => [entry.name, entry]));
  for (const [name, setting] of settingAliases) {
    const entry = byName.get(name);
    if (entry) take(setting, entry);
  }
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() === '';
}

/** `navigation: { group: People }` also as `navigation.group: People`. */
function withDottedNames(entries: readonly YamlEntry[]): readonly YamlEntry[] {
  return entries.flatMap((entry) => {
    const { name, value } = entry;
    const parts = value.kind === 'map' ? value.entries : [];
    const present = parts.filter((part) => isPresent(part.value));
    return [entry, ...present.map((part) => ({ ...part, name: `${name}.${part.name}` }))];
  });
}
