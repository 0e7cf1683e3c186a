import { slug } from 'github-slugger';
import anchor from 'markdown-it-anchor';
import type { Env, MarkdownParser, Token } from './markdown.ts';

/** Ids of the page around the text; a heading of such a name gets a number behind its own. */
export const reservedIds = [
  'handbook-main',
  'handbook-mentions',
  'handbook-navigation',
  'handbook-search',
] as const;

/** Gives each heading GitHub's id, so that links made for GitHub hold. */
export function addHeadingIds(markdown: MarkdownParser): void {
  const addAnchors = anchor as unknown as (parser: MarkdownParser, options: object) => void;
  addAnchors(markdown, {
    tabIndex: false,
    failOnNonUnique: false,
    slugify,
    getTokensText: headingText,
  });
}

/** GitHub's form of a text for an address; `section` where nothing of it remains. */
export function slugify(text: string): string {
  return slug(text) || 'section';
}

/** What the plugin keeps its ids in; without a prototype, or a heading “__proto__” would be lost in it. */
export function headingIdEnv(): Env {
  const slugs: Record<string, true> = Object.assign(Object.create(null), {});
  for (const id of reservedIds) slugs[id] = true;
  return { markdownItAnchor: { slugs } };
}

/** GitHub counts the text of a heading, its code too, and no images. */
function headingText(children: readonly Token[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
    .map(({ content }) => content)
    .join('');
}
