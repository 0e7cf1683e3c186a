import type { JobDescriptionPage } from '../domain/page.ts';
import type { Section } from '../domain/section.ts';
import { flattenHtml } from '../parsing/flat-html.ts';
import { htmlOfBlock } from './job-text.ts';

/** A job description as plain text that reads well where it is pasted: a blank line between its parts, lists marked. */
export function exportText({ heading, jobDescription }: JobDescriptionPage): string {
  return `${[heading.text, ...jobDescription.sections.flatMap(partsOf)].join('\n\n')}\n`;
}

function partsOf({ heading, internal, blocks, sections }: Section): readonly string[] {
  if (internal) return [];
  const texts = blocks.flatMap((block) => {
    const isNumbered = block.kind === 'stages';
    // The text's own marks come back as the characters they are.
    return linesOfFlat(
      flattenHtml(htmlOfBlock(block), (text) => text.replace(/</g, openMark)),
      isNumbered,
    );
  });
  return [...(heading ? [heading.text.toUpperCase()] : []), ...texts, ...sections.flatMap(partsOf)];
}

/** Stands for an author's “<” while our own marks are read. */
const openMark = '\u0001';

/** Paragraphs and whole lists of flat HTML, each as one text; lists in lists are set in. */
function linesOfFlat(flat: string, isNumbered: boolean): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let number = 0;
  let part = '';
  const end = () => {
    if (part.trim() !== '') parts.push(part.trim().replaceAll(openMark, '<'));
    part = '';
  };
  for (const [mark] of flat.matchAll(/<\/?(?:p|ul|li|br)>|[^<]+/g)) {
    if (mark === '<ul>') {
      if (depth === 0) end();
      depth++;
    } else if (mark === '</ul>') {
      depth--;
      if (depth === 0) end();
    } else if (mark === '<li>') {
      number += depth === 1 ? 1 : 0;
      part += `\n${'  '.repeat(depth - 1)}${isNumbered && depth === 1 ? `${number}.` : '-'} `;
    } else if (mark === '</p>' && depth === 0) {
      end();
    } else if (mark === '<br>' || (mark === '<p>' && depth > 0 && !/[-.] $/.test(part))) {
      part += `\n${'  '.repeat(depth)}`;
    } else if (!mark.startsWith('<')) part += mark;
  }
  end();
  return parts;
}
