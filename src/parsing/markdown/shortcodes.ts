import type { MarkdownParser } from '../markdown.ts';

/** How shortcodes and template tags begin and end. */
const pairs = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
] as const;
const longestShortcode = 2000;

/**
 * Keeps the shortcodes of Hugo, GitBook and Jekyll in one piece, so that they stay visible as they are: Markdown would
 * take `{{<note>}}` for HTML, and `_` in them for emphasis.
 */
export function addShortcodes(markdown: MarkdownParser): void {
  markdown.inline.ruler.before('escape', 'shortcode', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    const pair = pairs.find(([open]) => state.src.startsWith(open, state.pos));
    if (!pair) return false;
    const [open, close] = pair;
    const start = state.pos + open.length;
    const at = state.src.slice(start, Math.min(state.posMax, start + longestShortcode)).indexOf(close);
    if (at < 0) return false;
    const end = start + at + close.length;
    if (!silent) {
      const token = state.push('text_special', '', 0);
      token.content = state.src.slice(state.pos, end);
      token.markup = token.content;
      token.info = 'shortcode';
    }
    state.pos = end;
    return true;
  });
}
