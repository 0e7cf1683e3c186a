import { foldNames, nearestName } from '../diagnostics/nearest-word.ts';
import { type FrontMatterSetting, frontMatterSchema } from '../domain/front-matter.ts';

/** The settings that we read, as their names are spelled. */
export const settingNames: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.shape));

/** Whether `name` is one of our settings. */
export function isSetting(name: string): name is FrontMatterSetting {
  return settingNames.has(name);
}

/** Whether a setting may hold a list; of those that we don't know, each may. */
export function takesList(name: string): boolean {
  return !isSetting(name) || name === 'openings' || frontMatterSchema.shape[name].safeParse(['a']).success;
}

/** Whether a setting may hold words; of those that we don't know, each may. */
export function takesWords(name: string): boolean {
  return !isSetting(name) || frontMatterSchema.shape[name].safeParse('a few words').success;
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
  // Docsy; Docusaurus
  ['linkTitle', 'navTitle'],
  ['sidebar_label', 'navTitle'],
  ['sidebar_position', 'navOrder'],
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

/** Names that reach into the program instead of naming a setting; “<<” is YAML’s way to copy settings from elsewhere. */
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Whether a setting of this name is refused, at any depth. */
export function isRefusedName(name: string): boolean {
  return refusedNames.has(name.trim());
}

/** Whether a line that begins with this name is surely a setting and no sentence. */
export function isFamiliarName(name: string): boolean {
  return (
    isSetting(name) || settingAliases.has(name) || otherSettings.has(name) || nearestSetting(name) !== ''
  );
}

/** The setting that `name` is nearly spelled like: “navgroup”, “nav_group”, “discription”; empty where there is none. */
export function nearestSetting(name: string): string {
  if (otherSettings.has(name) || settingAliases.has(name)) return '';
  const near = nearestKnown.get(name) ?? nearestName(name, foldedSettings);
  if (nearestKnown.size < mostKnown) nearestKnown.set(name, near);
  return near;
}

const foldedSettings = foldNames([...settingNames]);
/** Most pages of a handbook have the same few settings that are not ours. */
const nearestKnown = new Map<string, string>();
const mostKnown = 1000;
