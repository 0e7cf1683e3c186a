import type { Handbook } from '../domain/handbook.ts';
import { addressOf } from '../site/addresses.ts';
import { indexOpenings } from '../site/openings-index.ts';
import type { PageView } from '../site/page-view.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { type ListedView, type SiteAssets, viewHandbook } from '../site/views.ts';
import { jobPostingOf } from './job-posting.ts';
import { type ShareCard, shareCards } from './share-cards.ts';
import { structuredDataOf } from './structured-data.ts';

/** Every page of the site with what it tells programs of itself; what every host of the handbook renders. */
export function* viewSite(
  handbook: Handbook,
  settings: HandbookSettings,
  assets: SiteAssets,
): Generator<ListedView, void, undefined> {
  const openings = indexOpenings(handbook);
  const jobAds = new Map(openings.open.map((opening) => [opening.address.url, opening]));
  const cards = shareCards(handbook, settings);
  for (const listed of viewHandbook(handbook, settings, assets)) {
    yield {
      ...listed,
      view: () => {
        const view = listed.view();
        const opening = jobAds.get(view.url);
        const structuredData = structuredDataOf(view, opening && jobPostingOf(opening, settings), settings);
        const shareImage = shareImageOf(cards.get(view.url), settings);
        return Object.assign(
          {},
          view,
          structuredData ? { structuredData } : {},
          shareImage ? { shareImage } : {},
        );
      },
    };
  }
}

/** Networks follow whole addresses alone. */
function shareImageOf(
  card: ShareCard | undefined,
  { origin, place }: HandbookSettings,
): PageView['shareImage'] {
  if (!card || origin === undefined) return undefined;
  return {
    url: origin + addressOf(`/${card.fileName}`, place).url,
    alt: [card.title, card.company].join(' – '),
  };
}
