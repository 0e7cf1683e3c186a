import type { JobDescriptionPage } from '../domain/page.ts';
import { flattenHtml } from '../parsing/flat-html.ts';
import { type ReadSection, readSections } from './job-text.ts';

/** A job description as plain text that reads well where it is pasted: a blank line between its parts, lists marked. */
export function exportText(
  { heading, jobDescription }: Pick<JobDescriptionPage, 'heading' | 'jobDescription'>,
  sections: readonly ReadSection[] = readSections(jobDescription),
): string {
  return `${[heading.text, ...sections.flatMap(partsOf)].join('\n\n')}\n`;
}

function partsOf({ heading, blocks }: ReadSection): readonly string[] {
  const texts = blocks.flatMap(({ nodes, isNumbered }) =>
    // The text's own marks come back as the characters they are.
    linesOfFlat(
      flattenHtml(nodes, (text) => text.replace(/</g, openMark)),
      isNumbered,
    ),
  );
  return [...(heading === undefined ? [] : [heading.toUpperCase()]), ...texts];
}

/** Stands for an author's “<” while our own marks are read. */
const openMark = '\u0001';

/** The text on its way: whole parts, and the one that is being written. */
interface Writing {
  readonly isNumbered: boolean;
  readonly parts: string[];
  part: string;
  /** How many lists are open. */
  depth: number;
  /** Of the last step of a numbered list. */
  number: number;
}

/** Paragraphs and whole lists of flat HTML, each as one text; lists in lists are set in. */
function linesOfFlat(flat: string, isNumbered: boolean): readonly string[] {
  const writing: Writing = { isNumbered, parts: [], part: '', depth: 0, number: 0 };
  for (const [piece] of flat.matchAll(/<\/?(?:p|ul|li|br)>|[^<]+/g)) {
    if (piece.startsWith('<')) marks[piece]?.(writing);
    else writing.part += piece;
  }
  endPart(writing);
  return writing.parts;
}

/** What each mark of flat HTML does to the text. */
const marks: Readonly<Record<string, (writing: Writing) => void>> = {
  '<ul>': (writing) => {
    if (writing.depth === 0) endPart(writing);
    writing.depth++;
  },
  '</ul>': (writing) => {
    writing.depth--;
    if (writing.depth === 0) endPart(writing);
  },
  '<li>': (writing) => {
    const isStep = writing.isNumbered && writing.depth === 1;
    if (isStep) writing.number++;
    writing.part += `\n${'  '.repeat(writing.depth - 1)}${isStep ? `${writing.number}.` : '-'} `;
  },
  '<br>': startLine,
  '<p>': (writing) => {
    if (writing.depth > 0 && !/[-.] $/.test(writing.part)) startLine(writing);
  },
  '</p>': (writing) => {
    if (writing.depth === 0) endPart(writing);
  },
};

function startLine(writing: Writing): void {
  writing.part += `\n${'  '.repeat(writing.depth)}`;
}

function endPart(writing: Writing): void {
  if (writing.part.trim() !== '') writing.parts.push(writing.part.trim().replaceAll(openMark, '<'));
  writing.part = '';
}
