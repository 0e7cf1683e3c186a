import type { Token } from './markdown.ts';

/** What is nearly Markdown: it was meant as a heading, a list, a link or a table, and readers see its marks instead. */
export interface NearMiss {
  readonly kind: 'heading' | 'table' | 'list' | 'link' | 'brackets';
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
  const { content } = paragraph;
  const form = content.includes('\n') ? nearBlock(content) : nearHeading(content);
  const links = mayHoldLink(content) ? nearLinks(paragraph) : none;
  return form.length === 0 ? links : [...form, ...links];
}

const none: readonly NearMiss[] = [];

/** Of several lines, which are looked at only where the first signs are there. */
function nearBlock(content: string): readonly NearMiss[] {
  const mayBeTable = content.includes('|');
  const mayBeList = pointMark.test(content);
  if (!mayBeTable && !mayBeList) return none;
  const lines = content.split('\n');
  return [...(mayBeTable ? nearTable(lines) : []), ...(mayBeList ? nearList(lines) : [])];
}

const pointMark = /^[*+•\d-]/;

/** “*Soup”, “-Rice”, “1.Soup”; not “*Soup*”, which is emphasis. */
const tightPoint = /^(?<mark>[*+•-]|\d{1,3}[.)])(?<words>\p{L}[^*]*)$/u;

/** Points of a list without a space behind their marks. */
function nearList(lines: readonly string[]): readonly NearMiss[] {
  const [first] = lines;
  const points = lines.map((line) => tightPoint.exec(line)?.groups);
  if (first === undefined || points.some((point) => point === undefined)) return [];
  const mended = points
    .slice(0, 3)
    .map((point) => `${point?.mark === '•' ? '-' : point?.mark} ${point?.words}`);
  return [{ kind: 'list', written: first, mended: mended.join('\n  ') }];
}

function nearHeading(line: string): readonly NearMiss[] {
  if (!line.startsWith('#')) return none;
  const [, marks, words] = tightHeading.exec(line) ?? [];
  return marks === undefined ? none : [{ kind: 'heading', written: line, mended: `${marks} ${words}` }];
}

/** Rows without the line of hyphens that makes a table of them. */
function nearTable(lines: readonly string[]): readonly NearMiss[] {
  const isRow = (line: string) => /^\|[^|]+\|/.test(line.trim());
  if (!lines.every(isRow) && !areBareRows(lines)) return [];
  const [first = ''] = lines;
  const columns = first
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  const line = first.trim().startsWith('|')
    ? `|${'---|'.repeat(columns)}`
    : Array(columns).fill('---').join(' | ');
  return [{ kind: 'table', written: first, mended: `${first}\n  ${line}` }];
}

/** “Day | Dish” in three lines or more, each of as many parts. */
function areBareRows(lines: readonly string[]): boolean {
  const bars = lines.map((line) => line.split(/\S[ \t]+\|[ \t]+(?=\S)/).length);
  return lines.length > 2 && bars.every((count) => count === bars[0] && count > 1);
}

/** “](leave form.md)”, “] (form.md)” */
const oddAddress = /\](?:[ \t]+\(|\\?\([^()<>"'\n]* )/;

/** Whether brackets stand in it as in no link, or a sign that may stand for one: in few of the paragraphs with links. */
function mayHoldLink(content: string): boolean {
  if (!content.includes(']')) return false;
  return oddAddress.test(content) || content.includes(')[') || content.includes('&');
}

function nearLinks({ children, content }: Token): readonly NearMiss[] {
  if (!/\][ \t]*\(|\)\[/.test(content)) return none;
  // Code shows how to write links, and links are links already.
  const text = (children ?? []).map((child) => (child.type === 'text' ? child.content : '\n')).join('');
  const brackets = text.includes('](') ? [...text.matchAll(bracketed)] : [];
  const spaced = brackets.flatMap(([written, image = '', words = '', address = '']) =>
    fileWithSpace.test(address)
      ? [{ kind: 'link' as const, written, mended: `${image}[${words}](<${address}>)` }]
      : [],
  );
  // An address with its scheme is a link by itself, whatever stands around it.
  return /\][ \t]+\(|\)\[/.test(content)
    ? [...spaced, ...nearBrackets(content.replace(/`[^`]*`/g, '\n'))]
    : spaced;
}

/** “[the form] (form.md)”, “(the form)[form.md]” */
const gap = /(?<!\])\[(?<words>[^[\]\n]{1,200})\][ \t]+\((?<address>[^()\s]{1,200})\)/g;
const reversed = /(?<![\])])\((?<words>[^()\n]{1,200})\)\[(?<address>[^[\]\s]{1,200})\]/g;
/** What is surely an address. */
const surelyAddress =
  /^(?:https?:\/\/|mailto:|\.{0,2}\/|#\w)|\.(?:md|html?|pdf|png|jpe?g|docx?|xlsx?)(?:#\S*)?$/i;

function nearBrackets(text: string): readonly NearMiss[] {
  return [...text.matchAll(gap), ...text.matchAll(reversed)].flatMap(({ 0: written, groups }) => {
    const { words = '', address = '' } = groups ?? {};
    const mended = `[${words}](${address})`;
    return surelyAddress.test(address) ? [{ kind: 'brackets' as const, written, mended }] : [];
  });
}
