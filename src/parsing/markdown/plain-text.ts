import type { MarkdownParser } from '../markdown.ts';

/**
 * Reads plain words up to the next mark at which a rule of ours or of the package begins; a rule with another one has
 * to add it here. The package's own asks a function for each letter, and stops at hyphens too, where nothing begins.
 */
export function addPlainText(markdown: MarkdownParser): void {
  const mark = /[\n!&*:<[\\\]^_`{~]/g;
  markdown.inline.ruler.at('text', (state, silent) => {
    mark.lastIndex = state.pos;
    const end = mark.test(state.src) ? Math.min(mark.lastIndex - 1, state.posMax) : state.posMax;
    if (end === state.pos) return false;
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
  // A page without such characters need not be looked through for each line end.
  const [normalize] = markdown.core.ruler.getRules('');
  if (normalize)
    markdown.core.ruler.at('normalize', (state) => {
      if (state.src.includes('\r') || state.src.includes('\0')) normalize(state);
    });
}
