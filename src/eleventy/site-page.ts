import type { PageView } from '../site/page-view.ts';
import type { ListedView } from '../site/views.ts';
import type { EleventyNavigation } from './navigation-data.ts';

/** A page on its way through Eleventy. A class, because Eleventy copies what is a plain object again for each page. */
export class SitePage {
  readonly outputPath: string;
  /** The address by which the search knows the page. */
  readonly searchUrl: string | undefined;
  readonly view: PageView;
  readonly navigation: EleventyNavigation | undefined;
  /** The collections in which it stands; none where nothing may lead to it. */
  readonly tags: readonly string[];

  constructor(
    { outputPath, searchUrl, view }: ListedView,
    navigation: ReadonlyMap<string, EleventyNavigation>,
  ) {
    this.outputPath = outputPath;
    this.searchUrl = searchUrl;
    this.view = view();
    this.navigation = navigation.get(this.view.url);
    this.tags = isCollected(this.view) ? tagsOf(this.view) : [];
  }
}

/**
 * Unlisted pages, those that only lead to others, and a role's page again with one of its openings are in no
 * collection: feeds and sitemaps are made of these.
 */
function isCollected({ unlisted, template, source, jobs }: PageView): boolean {
  const isAgain = template === 'job-description' && source === undefined;
  return !unlisted && !isAgain && template !== 'not-found' && template !== 'contents' && !jobs?.allUrl;
}

function tagsOf({ template, frontMatter }: PageView): readonly string[] {
  const own = (frontMatter.tags ?? []).filter((tag) => !isReserved(tag));
  return [...new Set(['handbook', ...(template === 'job-description' ? ['jobs'] : []), ...own])];
}

/** Names by which Eleventy orders its own work, and one that JavaScript keeps for itself. */
function isReserved(tag: string): boolean {
  return tag === 'all' || tag === '__proto__' || tag.startsWith('[');
}
