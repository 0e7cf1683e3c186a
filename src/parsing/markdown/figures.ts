import type { MarkdownParser, Token } from '../markdown.ts';

/** Makes a figure of an image with a title that stands alone in its paragraph; the title is what stands below it. */
export function addFigures(markdown: MarkdownParser): void {
  markdown.core.ruler.after('inline', 'figures', ({ tokens, Token: TokenClass }) => {
    tokens.forEach((open, index) => {
      const [inline, close] = [tokens[index + 1], tokens[index + 2]];
      const [image, ...others] = inline?.children ?? [];
      if (open.type !== 'paragraph_open' || !inline || !close || image?.type !== 'image') return;
      const title = image.attrGet('title');
      if (others.length > 0 || !title) return;
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
