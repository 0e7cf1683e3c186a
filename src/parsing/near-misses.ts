import type { Token } from './markdown.ts';

/** What is nearly Markdown: it was meant as a heading, a link or a table, and readers see its marks instead. */
export interface NearMiss {
  readonly kind: 'heading' | 'table' | 'link';
  /** As it stands in the page, and as it was meant. */
  readonly written: string;
  readonly mended: string;
}

/** “##How to ask”, “#Parental leave”; not “#general”, which names a channel, or “#LI-POST”. */
const tightHeading = /^(#{2,6}(?=[\p{L}\p{N}])|#(?=\p{Lu}\p{Ll}))(\S.*)$/u;
/** “[the form](leave form.md)”, “![The team](team photo.jpg#left)” */
const bracketed = /(!?)\[([^[\]\n]{1,200})\]\(([^()<>"'\n]{3,200})\)/g;
const fileWithSpace =
  /\S \S.*\.(?:md|markdown|html?|pdf|png|jpe?g|gif|webp|svg|docx?|xlsx?|pptx?|csv|zip|txt)(?:#\S*)?$/i;

/** Finds what is nearly Markdown in a paragraph. */
export function findNearMisses(paragraph: Token): readonly NearMiss[] {
  const lines = paragraph.content.split('\n');
  return [...nearHeading(lines), ...nearTable(lines), ...nearLinks(paragraph)];
}

function nearHeading([first = '', ...others]: readonly string[]): readonly NearMiss[] {
  const [, marks, words] = (others.length === 0 && tightHeading.exec(first)) || [];
  return marks === undefined ? [] : [{ kind: 'heading', written: first, mended: `${marks} ${words}` }];
}

/** Rows without the line of hyphens that makes a table of them. */
function nearTable(lines: readonly string[]): readonly NearMiss[] {
  const isRow = (line: string) => /^\|[^|]+\|/.test(line.trim());
  if (lines.length < 2 || !lines.every(isRow)) return [];
  const [first = ''] = lines;
  const columns = first
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  return [{ kind: 'table', written: first, mended: `${first}\n  |${'---|'.repeat(columns)}` }];
}

function nearLinks({ children, content }: Token): readonly NearMiss[] {
  if (!content.includes('](')) return [];
  // Code shows how to write links, and links are links already.
  const text = (children ?? []).map((child) => (child.type === 'text' ? child.content : '\n')).join('');
  return [...text.matchAll(bracketed)].flatMap(([written, image = '', words = '', address = '']) =>
    fileWithSpace.test(address)
      ? [{ kind: 'link', written, mended: `${image}[${words}](<${address}>)` }]
      : [],
  );
}
