import type { JobsFeed } from './feed-entries.ts';
import { openingJson } from './opening-json.ts';

/** `feed.json`: open jobs as a JSON Feed 1.1, with each opening's facts as data under `_opening`. */
export function formatJsonFeed(feed: JobsFeed, origin: string): string {
  const { title, homeUrl, folderUrl, author, authorUrl, language, entries } = feed;
  const items = entries.map(({ id, url, title, summary, html, posted, team, opening }) => ({
    id,
    url,
    title,
    ...(summary === undefined ? {} : { summary }),
    content_html: html,
    date_published: `${posted}T00:00:00Z`,
    ...(team === undefined ? {} : { tags: [team] }),
    _opening: openingJson(opening, origin),
  }));
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: `${folderUrl}feed.json`,
    language,
    authors: [{ name: author, ...(authorUrl === undefined ? {} : { url: authorUrl }) }],
    items,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
