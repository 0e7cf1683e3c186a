import type { Report } from '../diagnostics/report.ts';
import { type FrontMatterSetting, frontMatterSchema } from '../domain/front-matter.ts';
import type * as z from '../domain/zod.ts';
import { expectationOf } from './expectation.ts';
import { nearestDay, nearestNumber } from './nearest-value.ts';
import { plainValue, withWrittenWords } from './plain-value.ts';
import type { Place, YamlEntry, YamlNode } from './yaml-node.ts';

type Path = readonly PropertyKey[];

/** A piece of a setting. */
export interface FoundPart {
  /** What stands there; where nothing does, what should hold it. */
  readonly node: YamlNode;
  readonly place: Place;
  readonly missing: boolean;
}

/** Says of one wrong part what is wrong with it, in words of its own; false where it has none. */
export type ExplainPart = (path: Path, part: FoundPart) => boolean;

/** The value of one of our settings, or what of it could be read; undefined where nothing could. */
export function validateSetting(
  setting: FrontMatterSetting,
  entry: YamlEntry,
  file: string,
  report: Report,
  explain: ExplainPart = () => false,
): unknown {
  const schema = frontMatterSchema.shape[setting];
  const first = schema.safeParse(plainValue(entry.value));
  if (first.success) return withWrittenWords(first.data, entry.value);
  for (const { path } of first.error.issues) {
    if (!explain(path, findPart(entry, path))) reportIssue(schema, path, entry, file, report);
  }
  return parseRest(schema, plainValue(entry.value), first.error.issues);
}

/** Takes out what is wrong until the rest is right. */
function parseRest(schema: z.ZodType, value: unknown, issues: readonly { path: Path }[]): unknown {
  let rest = value;
  let wrong = issues;
  for (let round = 0; round < 20; round++) {
    if (wrong.some(({ path }) => path.length === 0)) return undefined;
    for (const { path } of [...wrong].reverse()) rest = withoutPart(rest, path);
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    wrong = parsed.error.issues;
  }
  return undefined;
}

/** A copy of `value` without what stands at `path`; where nothing stands there, without what should hold it. */
function withoutPart(value: unknown, path: Path): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const present = Object.hasOwn(value, key);
  const part: unknown = present ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  const rest = deeper.length > 0 && holds(part, deeper) ? withoutPart(part, deeper) : undefined;
  if (Array.isArray(value)) return value.flatMap((each, index) => (index !== key ? [each] : (rest ?? [])));
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(rest === undefined ? others : [...others, [String(key), rest]]);
}

function holds(value: unknown, [key]: Path): boolean {
  return typeof value === 'object' && value !== null && key !== undefined && Object.hasOwn(value, key);
}

function reportIssue(schema: z.ZodType, path: Path, entry: YamlEntry, file: string, report: Report): void {
  const { node, place, missing } = findPart(entry, path);
  const names = [entry.name, ...path.filter((part) => typeof part === 'string')];
  const { expected, example } = expectationOf(schema, path);
  if (missing) {
    const setting = names.slice(0, -1).join('.');
    report('setting-part-missing', { file, ...place }, { setting, part: names.at(-1) ?? '', expected });
    return;
  }
  const meant = node.kind === 'scalar' && example ? meantBy(node.written, example) : undefined;
  const line = example && `${names.at(-1)}: ${meant ?? example}`;
  const values = { setting: names.join('.'), expected, example: line };
  report('setting-value', { file, ...place }, { ...values, value: shown(node) });
}

/** The value itself, written as the example is, where it is only written in another way. */
function meantBy(written: string, example: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(example)) return nearestDay(written);
  return /^\d+$/.test(example) ? nearestNumber(written) : undefined;
}

/** The piece of the file at a path below a setting; where there is none, what should hold it. */
export function findPart(entry: YamlEntry, path: Path): FoundPart {
  let node = entry.value;
  let holder: Place = entry.namePlace;
  for (const part of path) {
    // One value may stand where a list of them is read.
    if (typeof part === 'number' && node.kind !== 'list') continue;
    const next = partOf(node, part);
    if (!next) return { node, place: holder, missing: node.kind === 'map' };
    node = next.value;
    holder = next.namePlace;
  }
  return { node, place: node.place, missing: false };
}

function partOf(node: YamlNode, part: PropertyKey): { value: YamlNode; namePlace: Place } | undefined {
  if (node.kind === 'map') return node.entries.find(({ name }) => name === part);
  if (node.kind !== 'list') return undefined;
  const value = node.entries.filter((each) => plainValue(each) !== undefined)[Number(part)];
  return value && { value, namePlace: value.place };
}

function shown(node: YamlNode): string {
  if (node.kind === 'scalar') return `“${node.written.trim()}”`;
  return node.kind === 'list' ? 'a list' : 'a group of settings';
}
