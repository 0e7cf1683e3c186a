import type { HandbookPage } from '../domain/page.ts';
import { formatDate } from './format-date.ts';
import { fill } from './opening-facts.ts';
import type { PageView } from './page-view.ts';
import { repositoryLinks } from './repository-links.ts';
import { reviewOf } from './review.ts';
import type { ViewContext } from './view-page.ts';

/** How old a page is, who answers for it, and where it can be mended. */
export function viewFreshness(
  { path, frontMatter }: HandbookPage,
  { handbook, settings }: ViewContext,
): Pick<PageView, 'lastChange' | 'owner' | 'review' | 'editUrl' | 'issueUrl'> {
  const { language, words } = settings.tongue;
  const change = handbook.lastChanges.get(path);
  const owner = handbook.owners.get(path);
  const review = reviewOf(frontMatter, settings.today);
  return {
    ...(change
      ? { lastChange: { day: change.date, text: formatDate(change.date, language), author: change.author } }
      : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(review
      ? {
          review: {
            text: fill(words.reviewed, {
              reviewed: formatDate(review.reviewed, language),
              due: formatDate(review.due, language),
            }),
            due: formatDate(review.due, language),
            overdue: review.overdue,
          },
        }
      : {}),
    ...(settings.repository ? repositoryLinks(settings.repository, path) : {}),
  };
}
