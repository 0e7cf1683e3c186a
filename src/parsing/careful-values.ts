import type { FrontMatter, FrontMatterSetting } from '../domain/front-matter.ts';
import { nearestSetting } from './setting-names.ts';

/** What a setting that withholds a page from readers is taken for where it can't be read: rather less is published than too much. */
const careful: Partial<FrontMatter> = { draft: true, unlisted: true, visibility: 'internal' };

/** The careful value of a setting; undefined for those that withhold nothing. */
export function careValue(setting: FrontMatterSetting): unknown {
  return careful[setting];
}

/** Takes settings that withhold the page, and that stand in `front` but could not be read, for their careful value. */
export function withCare(
  frontMatter: FrontMatter,
  front: string,
  readNames: ReadonlySet<string>,
): FrontMatter {
  const named = new Set(namesIn(front));
  const unread = Object.entries(careful).filter(([setting]) => named.has(setting) && !readNames.has(setting));
  return unread.length === 0 ? frontMatter : { ...frontMatter, ...Object.fromEntries(unread) };
}

/** The settings that a text names, be it YAML, TOML, JSON or none of them. */
function namesIn(front: string): readonly string[] {
  const lines = front.split('\n').filter((line) => !/^\s*#/.test(line));
  const names = lines.flatMap((line) => [...line.matchAll(/([A-Za-z_][\w-]{0,40})["'“”]?[ \t]*[:=：]/gu)]);
  return names.map(([, name = '']) => (name in careful ? name : nearestSetting(name)));
}
