import MarkdownIt, { type MarkdownIt as MarkdownParser, type Token } from 'markdown-it';
import { addHeadingAttributes } from './heading-attributes.ts';
import { addHeadingIds, parseEnv } from './heading-ids.ts';
import { addAlerts } from './markdown/alerts.ts';
import { addAutolinks } from './markdown/autolinks.ts';
import { addCodeBlocks } from './markdown/code-blocks.ts';
import { addDefinitionLists } from './markdown/definition-lists.ts';
import { addEmoji } from './markdown/emoji.ts';
import { addFigures } from './markdown/figures.ts';
import { addFootnotes } from './markdown/footnotes.ts';
import { addPlainText } from './markdown/plain-text.ts';
import { addShortcodes } from './markdown/shortcodes.ts';
import { addTaskLists } from './markdown/task-lists.ts';
import { createPageIds, type PageIds } from './page-ids.ts';
import { addRenderRules } from './render-rules.ts';

export type { MarkdownParser, Token };

/** What the rules of one parse or one rendering share. */
export type Env = Readonly<Record<string, unknown>>;

/** Blocks in blocks in blocks: markdown-it drops what lies deeper without a word, so nesting.ts looks for it. */
export const deepestNesting = 100;

/** “http://[::1]/”, whose brackets the package encodes together with those of a path. */
const numericHost = /^([a-z][a-z0-9+.-]*:\/\/)%5B([0-9a-f:.]+)%5D/i;

/** “https://example.org/a/b?c=d#e”, at which the package has nothing to change, and looks for a long time. */
const plainAddress =
  /^https?:\/\/(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,63}(?:\/[\w.~/-]*)?(?:\?[\w.=&/-]*)?(?:#[\w.=/-]*)?$/;

/** Markdown in, tokens out, tokens in, HTML out; made once a process, holds nothing of a page. */
export interface Markdown {
  /** `ids` are those of the page, to be asked for more of them afterwards. */
  readonly parse: (body: string, ids?: PageIds) => Token[];
  readonly render: (tokens: readonly Token[], env: Env) => string;
  readonly renderInline: (children: readonly Token[], env: Env) => string;
}

export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  // An option of the package's that its types leave out.
  Object.assign(markdown.options, { maxNesting: deepestNesting });
  // Which addresses are fit is decided in addresses.ts, where the place of a bad one is known.
  markdown.validateLink = () => true;
  const normalizeLink = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (address) => {
    if (plainAddress.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
    return normalizeLink(address).replace(numericHost, '$1[$2]');
  };
  for (const add of additions) add(markdown);
  const options = markdown.options as Required<typeof markdown.options>;
  return {
    parse: (body, ids = createPageIds()) => markdown.parse(body, parseEnv(ids)),
    render: (tokens, env) => markdown.renderer.render([...tokens], options, env),
    renderInline: (children, env) => markdown.renderer.renderInline([...children], options, env),
  };
}

/** What pages can hold beyond CommonMark and tables; each adds its rules, and the ids come last. */
const additions: readonly ((markdown: MarkdownParser) => void)[] = [
  addPlainText,
  addShortcodes,
  addAlerts,
  addFootnotes,
  addDefinitionLists,
  addTaskLists,
  addFigures,
  addAutolinks,
  addEmoji,
  addCodeBlocks,
  addHeadingAttributes,
  addHeadingIds,
  addRenderRules,
];
