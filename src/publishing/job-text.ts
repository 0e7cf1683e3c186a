import type { JobDescription } from '../domain/job-description.ts';
import type { Block, Section, Statement } from '../domain/section.ts';
import { type EscapeText, flattenHtml, type HtmlNodes, readNodes } from '../parsing/flat-html.ts';
import { escapeHtml } from '../parsing/plain-text.ts';

/**
 * The whole text of a role as search engines and job boards take it: paragraphs and lists alone. What is for
 * colleagues only is never in it, in a site for colleagues neither.
 */
export function jobText({ sections }: JobDescription, escapeText?: EscapeText): string {
  return flattenHtml(readNodes(sections.map(htmlOfSection).join('\n')), escapeText);
}

function htmlOfSection({ heading, internal, blocks, sections }: Section): string {
  if (internal) return '';
  const title = heading ? [`<p>${escapeHtml(heading.text)}</p>`] : [];
  return [...title, ...blocks.map(htmlOfBlock), ...sections.map(htmlOfSection)].join('\n');
}

/** A section as the exports take it apart; what is for colleagues only is not in it. */
export interface ReadSection {
  readonly heading?: string;
  readonly blocks: readonly { readonly nodes: HtmlNodes; readonly isNumbered: boolean }[];
}

/** The sections of a role one after the other, their HTML read. */
export function readSections({ sections }: Pick<JobDescription, 'sections'>): readonly ReadSection[] {
  return sections.flatMap((section) => {
    if (section.internal) return [];
    const blocks = section.blocks.map((block) => ({
      nodes: readNodes(htmlOfBlock(block)),
      isNumbered: block.kind === 'stages',
    }));
    const heading = section.heading ? { heading: section.heading.text } : {};
    return [{ ...heading, blocks }, ...readSections(section)];
  });
}

/** One block as HTML of the author's words, with nothing of the page's look and nothing for colleagues only. */
function htmlOfBlock(block: Block): string {
  if ('internal' in block && block.internal) return '';
  if (block.kind === 'prose') return block.content.html;
  if (block.kind === 'stages')
    return listOf(
      block.stages.map(({ text }) => escapeHtml(text)),
      'ol',
    );
  if (block.kind === 'milestones') return listOf(block.milestones.map(htmlOfStatement));
  const label = block.label ? `<p>${block.label.html}</p>` : '';
  return label + listOf(block.statements.map(htmlOfStatement));
}

/** “Name: detail” with the mark that the author put between them. */
function htmlOfStatement({ name, detail, text }: Statement): string {
  if (!name) return detail.html;
  const rest = text.startsWith(name.text) ? text.slice(name.text.length) : '';
  const mark = /^\s*[:–—-]?/.exec(rest)?.[0].trim() ?? '';
  return `${name.html}${mark} ${detail.html.replace(/^<p>([\s\S]*?)<\/p>/, '$1')}`;
}

function listOf(entries: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return `<${tag}>${entries.map((entry) => `<li>${entry}</li>`).join('')}</${tag}>`;
}
