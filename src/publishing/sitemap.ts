import type { Handbook } from '../domain/handbook.ts';
import { escapeXml } from './xml.ts';

/** `sitemap.xml`: every page that search engines may list, in the order of addresses. */
export function formatSitemap({ addresses, groupPages, pages }: Handbook, origin: string): string {
  const listed = pages.filter(
    ({ frontMatter }) => !frontMatter.unlisted && frontMatter.visibility === 'public',
  );
  const urls = [
    ...listed.flatMap(({ path }) => addresses.get(path)?.url ?? []),
    ...groupPages.map(({ address }) => address.url),
  ].sort();
  const entries = urls.map((url) => `<url><loc>${escapeXml(origin + url)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}
