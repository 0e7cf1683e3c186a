import type { RichText } from '../../src/domain/rich-text.ts';
import type { Heading } from '../../src/domain/section.ts';
import type { PageView, SiteView } from '../../src/site/page-view.ts';
import { en } from '../../src/site/words/en.ts';

/** Words whose HTML is the same as their text; for HTML of its own give it second. */
export function rich(text: string, html = text): RichText {
  return { text, html };
}

/** A heading whose id is made of its words. */
export function heading(text: string, level = 2): Heading {
  return { ...rich(text), id: text.toLowerCase().replaceAll(/\W+/g, '-'), level, line: 1 };
}

export const site: SiteView = {
  title: 'Larkspur Handbook',
  homeUrl: '/',
  contentsUrl: '/contents/',
  jobsUrl: '/jobs/',
  stylesheetUrl: '/handbook.css',
  organization: { name: 'Larkspur' },
  audience: 'public',
  policy: "default-src 'none'; style-src 'self'",
  language: 'en',
  direction: 'ltr',
  words: en,
};

/** A page's view with only what is given set. */
export function viewOf(parts: Partial<PageView>): PageView {
  return {
    template: 'article',
    site,
    url: '/people/leave/',
    outputPath: 'people/leave/index.html',
    title: 'Leave',
    heading: rich('Leave'),
    language: 'en',
    direction: 'ltr',
    words: en,
    unlisted: false,
    internal: false,
    frontMatter: {},
    branch: [],
    branchKey: '',
    breadcrumbs: [],
    mentions: [],
    contents: [],
    ...parts,
  };
}
