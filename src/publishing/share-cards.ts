import { createHash } from 'node:crypto';
import type { Handbook, PageAddress } from '../domain/handbook.ts';
import type { JobDescriptionPage } from '../domain/page.ts';
import { factsOf } from '../site/opening-facts.ts';
import { indexOpenings, type RoleOpening } from '../site/openings-index.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { withoutEmoji } from '../site/share-letters.ts';
import { siteTitle } from '../site/site-title.ts';
import { tongueOf } from '../site/tongue-of.ts';
import { languageOf } from '../site/view-page.ts';

/** What the picture of a role or opening says, for links in messages and networks. */
export interface ShareCard {
  /** `share/<hash>.png`: the same words have the same name, so that a picture is made once. */
  readonly fileName: string;
  /** Whether it is drawn of its words; else it is the picture that all such roles share. */
  readonly isDrawn: boolean;
  readonly title: string;
  /** Place, kind of employment and pay of the one open opening. */
  readonly facts: readonly string[];
  readonly company: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The picture of roles that none can be drawn for, which the package brings along. */
export const sharedPicture = 'share/role.png';

/** Changes when cards look other than before, so that old pictures are not taken for new ones. */
const look = 1;

/**
 * The card of each role and of each opening with a page of its own, by the page's address. None where the site's own
 * address is not known, since networks follow whole addresses alone.
 */
export function shareCards(handbook: Handbook, settings: HandbookSettings): ReadonlyMap<string, ShareCard> {
  const cards = new Map<string, ShareCard>();
  if (!settings.shareImages || settings.origin === undefined) return cards;
  const company = settings.organization.name ?? siteTitle(handbook, settings);
  const add = (
    address: PageAddress | undefined,
    page: JobDescriptionPage,
    opening: RoleOpening | undefined,
  ) => {
    const card = cardOf(page, opening, company, settings);
    if (address && card) cards.set(address.url, card);
  };
  const { byPath } = indexOpenings(handbook);
  for (const page of handbook.pages) {
    const isListed = !page.frontMatter.unlisted && page.frontMatter.visibility === 'public';
    if (page.kind !== 'job-description' || !isListed) continue;
    const openings = byPath.get(page.path) ?? [];
    const open = openings.filter(({ status }) => status === 'open');
    add(handbook.addresses.get(page.path), page, open.length === 1 ? open[0] : undefined);
    for (const opening of open) if (opening.ownAddress) add(opening.ownAddress, page, opening);
  }
  return cards;
}

function cardOf(
  page: JobDescriptionPage,
  placed: RoleOpening | undefined,
  company: string,
  settings: HandbookSettings,
): ShareCard | undefined {
  const { words, language } = tongueOf(page, settings);
  const facts = placed ? factsOf(placed.opening, words, language) : [];
  const shown = facts.filter(({ name }) => /^(?:place|employmentType|salary)$/.test(name));
  const { direction } = languageOf(page.frontMatter.lang ?? settings.language);
  const card = {
    title: withoutEmoji(page.title),
    facts: shown.map(({ value }) => withoutEmoji(value)),
    company: withoutEmoji(company),
    direction: /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(page.title) ? ('rtl' as const) : direction,
  };
  const text = [card.title, card.company, ...card.facts].join(' ');
  if (card.title === '') return undefined;
  if (!settings.shareImages?.letters?.covers(text))
    return { fileName: sharedPicture, isDrawn: false, ...card };
  const hash = createHash('sha256')
    .update(JSON.stringify([look, card]))
    .digest('hex')
    .slice(0, 16);
  return { fileName: `share/${hash}.png`, isDrawn: true, ...card };
}
