import MarkdownIt, { type Env, type MarkdownIt as MarkdownParser, type Token } from 'markdown-it';
import { addHeadingAttributes } from './heading-attributes.ts';
import { addHeadingIds, headingIdEnv } from './heading-ids.ts';
import { addRenderRules } from './render-rules.ts';

export type { Env, MarkdownParser, Token };

/** Blocks in blocks in blocks: markdown-it drops what lies deeper without a word, so nesting.ts looks for it. */
export const deepestNesting = 100;

/** Markdown in, tokens out, tokens in, HTML out; made once a process, holds nothing of a page. */
export interface Markdown {
  readonly parse: (body: string, env: Env) => Token[];
  readonly render: (tokens: readonly Token[], env: Env) => string;
  readonly renderInline: (children: readonly Token[], env: Env) => string;
}

export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: deepestNesting });
  // Without a scheme, `index.md` and `README.md` would become links to Moldova.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // Which addresses are fit is decided in addresses.ts, where the place of a bad one is known.
  markdown.validateLink = () => true;
  const normalizeLink = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (address) =>
    /^[a-z][a-z0-9+.-]*:/i.test(address) ? normalizeLink(address) : address;
  addHeadingAttributes(markdown);
  addHeadingIds(markdown);
  addRenderRules(markdown);
  const options = markdown.options as Required<typeof markdown.options>;
  return {
    parse: (body, env) => markdown.parse(body, { ...headingIdEnv(), ...env }),
    render: (tokens, env) => markdown.renderer.render([...tokens], options, env),
    renderInline: (children, env) => markdown.renderer.renderInline([...children], options, env),
  };
}
