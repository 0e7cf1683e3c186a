import type { PageLink } from '../domain/page.ts';

/*
 * Where a link leads is known only when all pages are. Until then its HTML holds a marker, which no author can
 * write: the scheme is not among those that a page may link to.
 */
const scheme = 'handbook-link:';
const marker = /handbook-link:(\d+)/g;

/** Notes a link and returns what stands for its address. */
export function markLink(links: PageLink[], link: PageLink): string {
  return scheme + (links.push(link) - 1);
}

export const isMarked = (address: string): boolean => address.startsWith(scheme);

/** Puts the addresses, already escaped for HTML, where their markers stand. */
export function fillMarkers(html: string, addresses: readonly string[]): string {
  return html.includes(scheme) ? html.replace(marker, (_, index) => addresses[Number(index)] ?? '') : html;
}
