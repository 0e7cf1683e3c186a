import type { Location } from '../diagnostics/diagnostic.ts';
import { foldNames, nearestName } from '../diagnostics/nearest-word.ts';
import type { Report } from '../diagnostics/report.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { isRemoteWord, type Opening, openingSchema, salarySettings } from '../domain/opening.ts';
import { explainOpeningPart } from './explain-opening.ts';
import { plainValue } from './plain-value.ts';
import { looksLikeThousands, mendAmount } from './salary-words.ts';
import { lineOf } from './setting-line.ts';
import { validateSetting } from './validate-setting.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts';

const openingSettings = Object.keys(openingSchema.shape);

/** The openings of a role, right by their type and in themselves; what is wrong is told where it stands. */
export function validateOpenings(written: YamlEntry, file: string, report: Report): unknown {
  const entry = withoutSurplus(asList(written, file, report), file, report);
  const nodes = mapsIn(entry.value);
  for (const node of nodes) {
    reportUnknownParts(node, openingSettings, file, report);
    const salary = partOf(node, 'salary')?.value;
    if (salary?.kind === 'map') reportUnknownParts(salary, salarySettings, file, report);
  }
  const openings = validateSetting('openings', entry, file, report, (path, part) =>
    explainOpeningPart(path, part, file, report),
  ) as FrontMatter['openings'] | undefined;
  if (openings?.length !== nodes.length) return openings;
  return openings.map((opening, index) => {
    const node = nodes[index];
    return node ? checkOpening(opening, { node, file, report }) : opening;
  });
}

/** One opening without a dash is told, and read as a list of one. */
function asList(entry: YamlEntry, file: string, report: Report): YamlEntry {
  const { name, value } = entry;
  const [first] = value.kind === 'map' ? value.entries : [];
  if (!first || !openingSettings.includes(first.name)) return entry;
  const mended = `${name}:\n    - ${lineOf(first.name, first.value)}\n      …`;
  report('opening-without-dash', { file, ...first.namePlace }, { mended });
  return { ...entry, value: { kind: 'list', entries: [value], place: value.place } };
}

/** Each opening may have a page of its own: more of them than a role can have are a mistake or an attack. */
const mostOpenings = 100;

function withoutSurplus(entry: YamlEntry, file: string, report: Report): YamlEntry {
  const { value } = entry;
  const surplus = value.kind === 'list' ? value.entries[mostOpenings] : undefined;
  if (value.kind !== 'list' || !surplus) return entry;
  report('openings-too-many', { file, ...surplus.place }, { most: mostOpenings });
  return { ...entry, value: { ...value, entries: value.entries.slice(0, mostOpenings) } };
}

/** An opening has no settings but ours, so that any other is a slip. */
function reportUnknownParts(map: YamlMap, names: readonly string[], file: string, report: Report): void {
  const folded = foldNames(names);
  for (const { name, namePlace, value } of map.entries) {
    if (names.includes(name)) continue;
    const nearest = nearestName(name, folded);
    const isThere = map.entries.some((entry) => entry.name === nearest);
    const mended = isThere ? '' : lineOf(nearest, value);
    if (nearest) report('setting-misspelt', { file, ...namePlace }, { setting: name, nearest, mended });
    else report('setting-unknown', { file, ...namePlace }, { setting: name, names });
  }
}

interface Checking {
  readonly node: YamlMap;
  readonly file: string;
  readonly report: Report;
}

/** What is right part by part and wrong together; rather less is published than what is wrong. */
function checkOpening(opening: Opening, checking: Checking): Opening {
  const { salary, ...rest } = checkDates(checkPlace(opening, checking), checking);
  return salary && isSalaryRight(salary, checking) ? { ...rest, salary } : rest;
}

function isSalaryRight(salary: NonNullable<Opening['salary']>, { node, file, report }: Checking): boolean {
  const entry = partOf(node, 'salary');
  const parts = entry?.value.kind === 'map' ? entry.value : undefined;
  if (!entry || !parts) return true;
  const misread = (['min', 'max'] as const).flatMap((name) => {
    const value = partOf(parts, name)?.value;
    return value?.kind === 'scalar' && looksLikeThousands(value.written) ? [{ name, value }] : [];
  });
  for (const { name, value } of misread) {
    const mended = `${name}: ${mendAmount(value.written)}`;
    report('salary-figure', { file, ...value.place }, { value: value.written, mended });
  }
  const { min, max } = salary;
  if (misread.length > 0) return false;
  if (min === undefined && max === undefined) {
    report('salary-empty', { file, ...entry.namePlace }, {});
    return false;
  }
  if (min === undefined || max === undefined || min <= max) return true;
  report('salary-order', placeIn(parts, 'min', file), { min, max });
  return false;
}

/** An opening whose days contradict each other is not open. */
function checkDates(opening: Opening, { node, file, report }: Checking): Opening {
  const { posted, closes } = opening;
  if (posted === undefined || closes === undefined || posted <= closes) return opening;
  report('opening-closes-first', placeIn(node, 'closes', file), { posted, closes });
  return { ...opening, status: 'closed' };
}

function checkPlace(opening: Opening, { node, file, report }: Checking): Opening {
  const { remote, countries, location } = opening;
  const saysRemote = isRemoteWord(location);
  if (!remote && saysRemote) {
    report('opening-remote-place', placeIn(node, 'location', file), { location: location ?? '' });
    return { ...opening, remote: true };
  }
  const wrote = partOf(node, 'countries');
  if (remote && countries.length === 0 && !wrote)
    report('opening-remote-anywhere', placeIn(node, 'remote', file), {});
  return opening;
}

function mapsIn(node: YamlNode): readonly YamlMap[] {
  return node.kind === 'list' ? node.entries.flatMap((each) => (each.kind === 'map' ? [each] : [])) : [];
}

function partOf(map: YamlMap, name: string): YamlEntry | undefined {
  const entry = map.entries.find((each) => each.name === name);
  return entry && plainValue(entry.value) !== undefined ? entry : undefined;
}

function placeIn(map: YamlMap, name: string, file: string): Location {
  return { file, ...(partOf(map, name)?.value.place ?? map.place) };
}
