import type { Handbook, PageAddress } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { formatDate } from './format-date.ts';
import { groupBy } from './group-by.ts';
import { fill } from './opening-facts.ts';
import type { PageView, ReviewedPage, ReviewsOfOwner } from './page-view.ts';
import { reviewOf } from './review.ts';
import { viewMadePage } from './view-made-pages.ts';
import type { ViewContext } from './view-page.ts';
import { wordOrder } from './word-order.ts';

/** Whether some page is read through again and again, so that there is a page of what is due. */
export function hasReviews({ pages }: Handbook): boolean {
  return pages.some(isReviewed);
}

/** The page of what is to be read through, by who answers for it: what is due first. */
export function viewReviewsPage(address: PageAddress, context: ViewContext): PageView {
  return {
    ...viewMadePage('reviews', context.site.words.reviews.title, address, context),
    reviews: viewOwners(context),
  };
}

const isReviewed = ({ frontMatter }: HandbookPage) =>
  frontMatter.reviewEvery !== undefined && !frontMatter.unlisted;

/** In the order of the owners' names; pages that nobody answers for come last. */
function viewOwners(context: ViewContext): readonly ReviewsOfOwner[] {
  const { handbook, settings } = context;
  const compare = wordOrder(settings.language);
  const pages = groupBy(handbook.pages.filter(isReviewed), ({ path }) => handbook.owners.get(path));
  const owners = [...pages.keys()].filter((owner) => owner !== undefined).sort(compare);
  return [...owners, undefined].flatMap((owner) => {
    const own = pages.get(owner) ?? [];
    const name = owner ?? (owners.length > 0 ? context.site.words.reviews.nobody : '');
    return own.length > 0
      ? [{ name, pages: own.map((page) => viewReviewed(page, context)).sort(byDay(compare)) }]
      : [];
  });
}

function viewReviewed(page: HandbookPage, { handbook, settings }: ViewContext): ReviewedPage {
  const { language, words } = settings.tongue;
  const review = reviewOf(page.frontMatter, settings.today);
  const link = { label: page.navTitle, url: handbook.addresses.get(page.path)?.url ?? '' };
  if (!review) return { ...link, day: '', text: words.reviews.never, overdue: true };
  const sentence = review.overdue ? words.reviews.overdue : words.reviews.due;
  const text = fill(sentence, { date: formatDate(review.due, language) });
  return { ...link, day: review.due, text, overdue: review.overdue };
}

function byDay(compare: (a: string, b: string) => number) {
  return (a: ReviewedPage, b: ReviewedPage) =>
    a.day === b.day ? compare(a.label, b.label) : a.day < b.day ? -1 : 1;
}
