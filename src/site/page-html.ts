import type { HandbookPage } from '../domain/page.ts';
import type { Section } from '../domain/section.ts';

/** The HTML of a page's text, in pieces. */
export function htmlsOf(page: HandbookPage): readonly string[] {
  const texts =
    page.kind === 'article' ? [page.body.html] : page.jobDescription.sections.flatMap(htmlsOfSection);
  return page.footnotes ? [...texts, page.footnotes.html] : texts;
}

function htmlsOfSection({ blocks, sections }: Section): readonly string[] {
  const own = blocks.flatMap((block) => (block.kind === 'prose' ? [block.content.html] : []));
  return [...own, ...sections.flatMap(htmlsOfSection)];
}

/** Whether a page holds a diagram in Mermaid's language. */
export function hasDrawing(page: HandbookPage): boolean {
  return htmlsOf(page).some((html) => html.includes('<figure class="mermaid">'));
}
