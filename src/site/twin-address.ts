import type { PageAddress } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { addressOf, type SitePlace } from './addresses.ts';

/** Where a page's Markdown twin stands: where its file stands in the handbook's folder. */
export function twinAddress({ path }: HandbookPage, place: SitePlace): PageAddress {
  return addressOf(`/${path.normalize('NFC')}`, place);
}
