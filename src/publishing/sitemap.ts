import type { Handbook, PlacedOpening } from '../domain/handbook.ts';
import { groupBy } from '../site/group-by.ts';
import { escapeXml } from './xml.ts';

/**
 * `sitemap.xml`: every page that search engines may list, in the order of addresses. A page says when it last changed
 * where git knows: the day of its last change, or the later one on which an opening of it opened or closed.
 */
export function formatSitemap(handbook: Handbook, origin: string, today: string): string {
  const changes = lastChangesOf(handbook, today);
  const entries = [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, day]) => {
      const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `<url><loc>${escapeXml(origin + url)}</loc>${changed}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

function lastChangesOf(handbook: Handbook, today: string): ReadonlyMap<string, string | undefined> {
  const { addresses, groupPages, pages, openings, jobsPages, lastChanges } = handbook;
  const openingsOf = groupBy(openings, ({ path }) => path);
  const changes = new Map<string, string | undefined>();
  for (const { address } of groupPages) changes.set(address.url, undefined);
  if (jobsPages) changes.set(jobsPages.address.url, undefined);
  for (const { path, frontMatter } of pages) {
    const address = addresses.get(path);
    if (!address || frontMatter.unlisted || frontMatter.visibility !== 'public') continue;
    const own = openingsOf.get(path) ?? [];
    const edited = lastChanges.get(path)?.date;
    const changed = edited && latest([edited, ...own.flatMap((opening) => turnsOf(opening, today))]);
    changes.set(address.url, changed);
    for (const opening of own) if (opening.status === 'open') changes.set(opening.address.url, changed);
  }
  return changes;
}

/** The days on which an opening came and went, as far as they are over. */
function turnsOf({ opening: { posted, closes } }: PlacedOpening, today: string): readonly string[] {
  const gone = closes === undefined ? undefined : dayAfter(closes);
  return [posted, gone].filter((day) => day !== undefined && day <= today) as readonly string[];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
