import { randomBytes } from 'node:crypto';
import type { PageLink } from '../domain/page.ts';

/*
 * Where a link leads is known only when all pages are. Until then its HTML holds a marker, which no author can write:
 * the scheme has another name in each process, and none of the markers is left when a page is published.
 */
export const markerScheme: string = `handbook-link-${randomBytes(8).toString('hex')}`;

const start = `${markerScheme}:`;
const marker = new RegExp(`${start}(\\d+)`, 'g');

/** Notes a link and returns what stands for its address. */
export function markLink(links: PageLink[], link: PageLink): string {
  return start + (links.push(link) - 1);
}

export const isMarked = (address: string): boolean => address.startsWith(start);

/** Puts the addresses, already escaped for HTML, where their markers stand. */
export function fillMarkers(html: string, addresses: readonly string[]): string {
  return html.includes(start) ? html.replace(marker, (_, index) => addresses[Number(index)] ?? '') : html;
}
