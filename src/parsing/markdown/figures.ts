import type { MarkdownParser, Token } from '../markdown.ts';

/** Makes a figure of an image with a title that stands alone in its paragraph; the title is what stands below it. */
export function addFigures(markdown: MarkdownParser): void {
  markdown.core.ruler.after('inline', 'figures', ({ src, tokens, Token: TokenClass }) => {
    if (!src.includes('![')) return;
    tokens.forEach((open, index) => {
      if (open.type !== 'paragraph_open') return;
      const inline = tokens[index + 1];
      const close = tokens[index + 2];
      const image = inline?.children?.length === 1 ? inline.children[0] : undefined;
      const title = image?.type === 'image' ? image.attrGet('title') : null;
      if (!inline || !close || !image || !title) return;
      rename(open, 'figure_open');
      rename(close, 'figure_close');
      image.attrs = image.attrs?.filter(([name]) => name !== 'title') ?? null;
      const text = new TokenClass('text', '', 0);
      text.content = String(title);
      inline.children = [
        image,
        new TokenClass('figcaption_open', 'figcaption', 1),
        text,
        new TokenClass('figcaption_close', 'figcaption', -1),
      ];
    });
  });
}

function rename(token: Token, type: string): void {
  token.type = type;
  token.tag = 'figure';
  token.hidden = false;
}
