import type { FeedEntry, JobsFeed } from './feed-entries.ts';
import { escapeXml } from './xml.ts';

/** `feed.xml`: open jobs as an Atom feed (RFC 4287). */
export function formatAtom(feed: JobsFeed): string {
  const { title, homeUrl, folderUrl, author, authorUrl, language, updated, entries } = feed;
  const self = `${folderUrl}feed.xml`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', self),
    element('title', title),
    element('updated', momentOf(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(homeUrl)}"/>`,
    `<author>${element('name', author)}${authorUrl ? element('uri', authorUrl) : ''}</author>`,
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry({ id, title, url, posted, team, summary, html }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', momentOf(posted)),
    element('published', momentOf(posted)),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(team ? [`<category term="${escapeXml(team)}"/>`] : []),
    ...(summary ? [element('summary', summary)] : []),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A feed dates in moments, an opening in days. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
