import MarkdownIt, { type Token } from 'markdown-it';
import emoji from 'markdown-it-emoji/lib/data/full.mjs';
import footnotes from 'markdown-it-footnote';
import { insideLines, wordsIn, wordsInHtml } from './words-in-html.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
markdown.validateLink = () => true;
// A footnote's words stand at the foot of the page, in the order of the marks.
markdown.use(footnotes as unknown as Parameters<typeof markdown.use>[0]);

/** The names that stand for emoji, which have no words. */
const names: object = emoji;

/**
 * The words of a page's text by a reader that knows nothing of ours: bare markdown-it's tokens, and parse5 for what
 * is HTML already. `text` has no front matter any more.
 */
export function wordsInMarkdown(text: string): readonly string[] {
  return markdown.parse(text, {}).flatMap(wordsOfBlock);
}

function wordsOfBlock({ type, content, children }: Token): readonly string[] {
  if (type === 'html_block') return wordsInHtml(content);
  if (type === 'inline') return wordsIn((children ?? []).map(textOfChild).join('').replace(syntax, ''));
  return type === 'fence' || type === 'code_block' ? wordsIn(content) : [];
}

/** An image’s description is read out, not shown; HTML inside a line ends a word as it would elsewhere. */
function textOfChild({ type, content, meta }: Token): string {
  if (type === 'footnote_ref') return String((meta as { id: number }).id + 1);
  if (/break$/.test(type)) return ' ';
  if (type === 'html_inline') return insideLines.has(/^<\/?([a-z]*)/i.exec(content)?.[1] ?? '') ? '' : ' ';
  return type === 'image'
    ? ''
    : content.replace(/:([a-z0-9_+-]+):/g, (name, word) => (Object.hasOwn(names, word) ? '' : name));
}

// “## Notes {#notes .internal}”, “> [!NOTE] Read this first”, “- [x] Done”
const syntax = /\{\s*(?:[#.][\w-]+\s*)+\}\s*$|^\[(?:!\w+|[ xX])\]/gu;

// ---
// title: Leave
// ---
const frontMatter = /^---[^\S\n]*\n(?:[^\n]*\n)*?---[^\S\n]*(?:\n|$)/;

/** A page without its front matter. */
export function textOf(page: string): string {
  return page.replace(frontMatter, '');
}
