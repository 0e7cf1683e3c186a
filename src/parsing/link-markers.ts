import { randomBytes } from 'node:crypto';
import type { PageLink } from '../domain/page.ts';

/*
 * Where a link leads is known only when all pages are. Until then its HTML holds a marker, which no author can write:
 * the scheme has another name in each process, and none of the markers is left when a page is published.
 */
export const markerScheme: string = `handbook-link-${randomBytes(8).toString('hex')}`;

const start = `${markerScheme}:`;
const marker = new RegExp(`${start}(\\d+)("?)`, 'g');

/** Notes a link and returns what stands for its address. */
export function markLink(links: PageLink[], link: PageLink): string {
  return start + (links.push(link) - 1);
}

export const isMarked = (address: string): boolean => address.startsWith(start);

/** What comes where a marker stood, fit for HTML. */
export interface MarkerFill {
  readonly address: string;
  /** What follows in the same tag, with a space before it; empty where nothing does. */
  readonly attributes: string;
}

/** Puts the addresses where their markers stand; each marker is the whole of an attribute, or of a text. */
export function fillMarkers(html: string, fills: readonly MarkerFill[]): string {
  // As most headings are.
  if (html.length <= start.length || !html.includes(start)) return html;
  return html.replace(marker, (_, index, quote: string) => {
    const { address = '', attributes = '' } = fills[Number(index)] ?? {};
    return address + quote + (quote && attributes);
  });
}
