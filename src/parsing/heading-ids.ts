import GithubSlugger, { slug } from 'github-slugger';
import anchor from 'markdown-it-anchor';
import type { Env, MarkdownParser, Token } from './markdown.ts';

/** Ids of the page around the text; a heading of such a name gets a number behind its own. */
export const reservedIds = [
  'handbook-main',
  'handbook-mentions',
  'handbook-navigation',
  'handbook-search',
] as const;

/** Gives each heading GitHub's id, so that links made for GitHub hold; no two of a page are the same. */
export function addHeadingIds(markdown: MarkdownParser): void {
  const addAnchors = anchor as unknown as (parser: MarkdownParser, options: object) => void;
  addAnchors(markdown, {
    tabIndex: false,
    failOnNonUnique: false,
    slugifyWithState: (text: string, { env }: { env: Env }) => claimId(slugify(text), env),
    getTokensText: headingText,
  });
}

/** What the ids of one page are kept in. */
export function headingIdEnv(): Env {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  // Without a prototype, or a heading “__proto__” would be lost in it.
  const slugs: Record<string, true> = Object.assign(Object.create(null), {});
  for (const id of reservedIds) slugs[id] = true;
  return { slugger, markdownItAnchor: { slugs } };
}

/**
 * The id itself, or with a number behind it where the page has it already. The plugin's own numbering begins anew for
 * each heading: ten thousand of one text would take minutes.
 */
export function claimId(id: string, { slugger }: Env): string {
  return slugger instanceof GithubSlugger ? slugger.slug(id, true) : id;
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
