import type { Handbook } from '../domain/handbook.ts';
import type { NavEntry } from '../domain/navigation.ts';
import type { SitePlace } from '../site/addresses.ts';
import { homeOf } from '../site/site-title.ts';
import { twinAddress } from '../site/twin-address.ts';

/** `llms.txt` (llmstxt.org): the handbook's table of contents for programs, each page by its Markdown twin. */
export function formatLlmsTxt(handbook: Handbook, title: string, origin: string, place: SitePlace): string {
  const pages = new Map(handbook.pages.map((page) => [page.path, page]));
  const line = (entry: NavEntry): string[] => {
    const page = entry.path === undefined ? undefined : pages.get(entry.path);
    const own = page
      ? [
          `- [${oneLine(entry.label)}](${origin}${twinAddress(page, place).url})${page.description ? `: ${oneLine(page.description)}` : ''}`,
        ]
      : [];
    return [...own, ...entry.children.flatMap(line)];
  };
  const { links, groups } = handbook.navigation;
  const home = homeOf(handbook);
  const parts = [
    `# ${oneLine(title)}`,
    ...(home?.description ? [`> ${oneLine(home.description)}`] : []),
    links.flatMap(line).join('\n'),
    ...groups.map((group) => `## ${oneLine(group.label)}\n\n${group.children.flatMap(line).join('\n')}`),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&').trim();
}
