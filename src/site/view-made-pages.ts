import type { GroupPage, PageAddress } from '../domain/handbook.ts';
import type { NavEntry } from '../domain/navigation.ts';
import { plainText } from '../parsing/plain-text.ts';
import type { PageView, TemplateName } from './page-view.ts';
import { languageOf, type ViewContext, viewDocumentLink, viewLink, viewPlace } from './view-page.ts';

/** The page of a group, or of a folder that has none of its own: what stands below it. */
export function viewGroupPage({ label, address }: GroupPage, context: ViewContext): PageView {
  const entry: NavEntry | undefined = context.trails.get(address.url)?.entries.at(-1);
  return {
    ...viewMadePage('group', label, address, context),
    ...viewDocumentLink(address, context),
    children: (entry?.children ?? []).map(viewLink),
  };
}

/** The page with the whole navigation. */
export function viewContentsPage(
  address: PageAddress,
  reviews: PageAddress | undefined,
  context: ViewContext,
): PageView {
  return {
    ...viewMadePage('contents', context.site.words.allPages, address, context),
    tree: context.handbook.navigation,
    ...(reviews ? { reviewsUrl: reviews.url } : {}),
  };
}

/** What a host shows where nothing is. */
export function viewNotFoundPage(address: PageAddress, context: ViewContext): PageView {
  return viewMadePage('not-found', context.site.words.notFoundTitle, address, context);
}

/** What all pages have in common that no author wrote. */
export function viewMadePage(
  template: TemplateName,
  title: string,
  address: PageAddress,
  context: ViewContext,
): PageView {
  return {
    ...viewPlace(address, context.trails.get(address.url), context),
    template,
    site: context.site,
    title,
    heading: plainText(title),
    ...languageOf(context.settings.language),
    words: context.site.words,
    unlisted: /^(?:document|not-found|reviews)$/.test(template),
    internal: false,
    frontMatter: {},
    mentions: [],
    contents: [],
  };
}
