import GithubSlugger, { slug } from 'github-slugger';
import type { MarkdownParser, Token } from './markdown.ts';

/** Ids of the page around the text; a heading of such a name gets a number behind its own. */
export const reservedIds = [
  'handbook-main',
  'handbook-mentions',
  'handbook-navigation',
  'handbook-search',
] as const;

/** Gives each heading GitHub's id, so that links made for GitHub hold; no two of a page are the same. */
export function addHeadingIds(markdown: MarkdownParser): void {
  markdown.core.ruler.push('heading_ids', ({ tokens }) => {
    // Its counters go on where they stopped: ten thousand headings of one text cost no more than others.
    const slugger = new GithubSlugger();
    for (const id of reservedIds) slugger.slug(id);
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const wanted = token.attrGet('id') ?? slugify(headingText(tokens[index + 1]?.children ?? []));
      token.attrSet('id', slugger.slug(String(wanted), true));
    });
  });
}

/** GitHub's form of a text for an address; `section` where nothing of it remains. */
export function slugify(text: string): string {
  return slug(text) || 'section';
}

/** GitHub counts the text of a heading, its code too, and no images. */
function headingText(children: readonly Token[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
    .map(({ content }) => content)
    .join('');
}
