import { type FrontMatterSetting, frontMatterSchema } from '../domain/front-matter.ts';

/** The settings that we read, as their names are spelled. */
export const settingNames: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.shape));

/** Whether `name` is one of our settings. */
export function isSetting(name: string): name is FrontMatterSetting {
  return settingNames.has(name);
}

/** Other names under which a setting is read, by habit of other site builders; the first one there counts. */
export const settingAliases: ReadonlyMap<string, FrontMatterSetting> = new Map([
  ['weight', 'navOrder'],
  ['redirect_from', 'redirectFrom'],
  ['navigation.group', 'navGroup'],
  ['navigation.order', 'navOrder'],
  ['navigation.title', 'navTitle'],
  ['eleventyNavigation.title', 'navTitle'],
  ['eleventyNavigation.key', 'navTitle'],
  ['eleventyNavigation.order', 'navOrder'],
]);

/** Settings of other site builders that stand in real handbooks and only look like ours. */
const otherSettings: ReadonlySet<string> = new Set(
  `aliases author authors blog categories category comments cover created date date_created date_modified department
  dri dris eleventyNavigation group groups hide_sidebar hide_title hideTitle icon id image images keywords label labels
  language languages last_updated lastmod layout linkTitle listed locale menu meta name navigation next order owners
  page_type parent path picture prev previous public publish published pubDate reviewer reviewers role roles seo sidebar
  sidebar_label sidebar_position slug social stage status subcategory subtitle summary tabs teams template thumbnail
  toc toc_hide topic topics updated url version weight`.split(/\s+/),
);

/** Names that reach into the machine instead of naming a setting. */
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a setting of this name is refused, at any depth. */
export function isRefusedName(name: string): boolean {
  return refusedNames.has(name.trim());
}

/** Whether a line that begins with this name is surely a setting and no sentence. */
export function isFamiliarName(name: string): boolean {
  return isSetting(name) || settingAliases.has(name) || otherSettings.has(name) || nearestName(name) !== '';
}

/** The setting that `name` is nearly spelled like: “navgroup”, “nav_group”, “discription”; empty where there is none. */
export function nearestName(name: string, names: Iterable<string> = settingNames): string {
  if (otherSettings.has(name) || settingAliases.has(name)) return '';
  const folded = fold(name);
  let nearest = '';
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    if (candidate === name) return '';
    const allowed = candidate.length < 4 ? 0 : candidate.length < 8 ? 1 : 2;
    const distance = editDistance(folded, fold(candidate), allowed);
    if (distance <= allowed && distance < smallest) {
      nearest = candidate;
      smallest = distance;
    }
  }
  return nearest;
}

/** Letters and digits alone, without case and accents. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; over `limit`, more than it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
