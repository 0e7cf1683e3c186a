import { slug } from 'github-slugger';
import anchor from 'markdown-it-anchor';
import { writtenText } from './markdown/emoji.ts';
import type { Env, MarkdownParser, Token } from './markdown.ts';
import { createPageIds, type PageIds } from './page-ids.ts';

/** Gives each heading GitHub's id, so that links made for GitHub hold; no two of a page are the same. */
export function addHeadingIds(markdown: MarkdownParser): void {
  const giveId = takeRule({
    tabIndex: false,
    failOnNonUnique: false,
    // The plugin's own numbering begins anew for each heading: ten thousand of one text would take minutes.
    slugifyWithState: (text: string, { env }: { env: Env }) => idsOf(env).unique(slugify(text)),
    getTokensText: headingText,
  });
  markdown.core.ruler.push('anchor', ({ tokens, env }) => {
    const headings = tokensOfHeadings(tokens);
    // It looks for each heading from the top of what it is given.
    for (let at = 0; at < headings.length; at += mostAtOnce)
      giveId({ tokens: headings.slice(at, at + mostAtOnce), env });
  });
}

const tokensOfHeading = 3;
const mostAtOnce = 50 * tokensOfHeading;

function tokensOfHeadings(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (tokens[index]?.type === 'heading_open') found.push(...tokens.slice(index, index + tokensOfHeading));
  return found;
}

type HeadingRule = (state: { readonly tokens: readonly Token[]; readonly env: Env }) => void;

/** The plugin's rule, without the parser to which it would add it. */
function takeRule(options: object): HeadingRule {
  const rules: HeadingRule[] = [];
  const parser = { core: { ruler: { push: (_: string, rule: HeadingRule) => rules.push(rule) } } };
  (anchor as unknown as (markdown: typeof parser, options: object) => void)(parser, options);
  return (state) => {
    for (const rule of rules) rule(state);
  };
}

/** How the ids of a page travel through markdown-it. */
export function parseEnv(ids: PageIds): Env {
  // Without a prototype, or a heading “__proto__” would be lost in it.
  return { ids, markdownItAnchor: { slugs: Object.create(null) } };
}

export function idsOf(env: Env): PageIds {
  return (env as { ids?: PageIds }).ids ?? createPageIds();
}

/** GitHub's form of a text for an address; `section` where nothing of it remains. */
export function slugify(text: string): string {
  return slug(text) || 'section';
}

/** GitHub counts the text of a heading, its code and the names of its emoji too, and no images. */
function headingText(children: readonly Token[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
    .map(writtenText)
    .join('');
}
