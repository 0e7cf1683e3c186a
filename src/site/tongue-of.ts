import type { HandbookPage } from '../domain/page.ts';
import type { HandbookSettings } from './settings.ts';
import { chooseTongue, type Tongue } from './words/choose-words.ts';

/** The language of the words in a page's text: the page's, where there are words for it, else the site's. */
export function tongueOf(
  { frontMatter }: Pick<HandbookPage, 'frontMatter'>,
  { tongue }: Pick<HandbookSettings, 'tongue'>,
): Tongue {
  return frontMatter.lang === undefined ? tongue : chooseTongue(frontMatter.lang, tongue);
}
