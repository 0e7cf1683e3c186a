import type { Handbook } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { HandbookSettings } from './settings.ts';

/** The page at the handbook's own address, where somebody wrote one. */
export function homeOf({ pages, addresses }: Handbook): HandbookPage | undefined {
  return pages.find(({ path }) => addresses.get(path)?.path === '/');
}

/** The handbook's name: the option's, else its first page's. */
export function siteTitle(handbook: Handbook, { title, words }: HandbookSettings): string {
  return title ?? homeOf(handbook)?.title ?? words.handbook;
}
