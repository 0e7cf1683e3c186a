import type { FrontMatter, FrontMatterSetting } from '../domain/front-matter.ts';
import { settingNameOf } from './front-matter-lines.ts';
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
  const named = front.split('\n').map(nameIn);
  const unread = Object.entries(careful).filter(([setting]) => {
    return !readNames.has(setting) && named.some((name) => name === setting && !readNames.has(name));
  });
  return unread.length === 0 ? frontMatter : { ...frontMatter, ...Object.fromEntries(unread) };
}

/** The setting that a line names, be it YAML, TOML, JSON or none of them. */
function nameIn(line: string): string {
  const [name = ''] = /[A-Za-z_][\w-]*(?=["'“”]?[ \t]*[:=：])/u.exec(line.slice(0, 80)) ?? [];
  const found = settingNameOf(line) ?? name;
  return found in careful ? found : nearestSetting(found);
}
