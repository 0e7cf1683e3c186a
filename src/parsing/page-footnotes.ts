import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Withholding } from './audience.ts';
import {
  type Footnote,
  followMarks,
  labelOf,
  type MarkPlace,
  marksIn,
  setPlace,
} from './markdown/footnotes.ts';
import type { Token } from './markdown.ts';
import type { PageIds } from './page-ids.ts';
import type { PageWriter } from './page-writer.ts';
import { escapeHtml } from './plain-text.ts';
import type { TextWords } from './settings.ts';

/** The footnotes of a page, in the order of their marks. */
export interface PageFootnotes {
  /** Those to which no mark leads, anywhere on the page. */
  readonly unused: readonly Footnote[];
  /** Ids of footnotes and marks, to which links may lead. */
  readonly ids: readonly string[];
  /**
   * The list, once all sections are written. What only leads there from withheld sections is left out of it, and of
   * the page’s Markdown too.
   */
  readonly write: (writer: PageWriter, withholding: Withholding, words: TextWords) => string;
}

interface NumberedFootnote extends Footnote {
  readonly id: string;
  readonly marks: MarkPlace[];
}

export interface FootnoteInput {
  readonly footnotes: readonly Footnote[];
  /** The text of the page, footnotes left out. */
  readonly whole: readonly Token[];
  /** What of it this audience may read, as far as it is known before it is written. */
  readonly shown: readonly Token[];
  readonly ids: PageIds;
}

/**
 * Numbers the footnotes to which a page’s text leads, and tells each mark where it leads. One to which no mark leads
 * follows at the end, so that its words are not lost.
 */
export function numberFootnotes({ footnotes, whole, shown, ids }: FootnoteInput): PageFootnotes {
  if (footnotes.length === 0) return { unused: [], ids: [], write: () => '' };
  const used = new Set(followMarks(whole, footnotes));
  const unused = footnotes.filter((footnote) => !used.has(footnote));
  const numbered = [...followMarks(shown, footnotes), ...unused].map(
    (footnote, index): NumberedFootnote => ({
      ...footnote,
      id: ids.unique(`footnote-${index + 1}`),
      marks: [],
    }),
  );
  placeMarks(shown, numbered, ids);
  return {
    unused,
    ids: numbered.flatMap(({ id, marks }) => [id, ...marks.map((mark) => mark.id)]),
    write: (writer, withholding, words) => {
      const { isWithheld, hide } = withholding;
      const read = followMarks(
        shown.filter((token) => !isWithheld(token)),
        footnotes,
      );
      const apart = unused.filter(({ above }) => !above || !isWithheld(above));
      const published = new Set([...read, ...apart].map(({ open }) => open));
      for (const { open } of footnotes) if (!published.has(open)) hide(open);
      return writeList(
        numbered.filter(({ open }) => published.has(open)),
        writer,
        words,
      );
    },
  };
}

export function reportUnused(
  unused: readonly Footnote[],
  bodyLine: number,
  source: SourceFile,
  report: Report,
): void {
  for (const { label, open } of unused)
    report('footnote-unused', locate(source.shownPath, bodyLine + (open.map?.[0] ?? 0)), { label });
}

function placeMarks(text: readonly Token[], numbered: readonly NumberedFootnote[], ids: PageIds): void {
  const byLabel = new Map<string, { footnote: NumberedFootnote; number: number }>();
  numbered.forEach((footnote, index) => {
    if (!byLabel.has(footnote.label)) byLabel.set(footnote.label, { footnote, number: index + 1 });
  });
  for (const mark of [...marksIn(text), ...numbered.flatMap(({ content }) => marksIn(content))]) {
    const found = byLabel.get(labelOf(mark));
    if (!found) continue;
    const { footnote, number } = found;
    const place = { id: ids.unique(`${footnote.id}-mark`), note: footnote.id, number };
    footnote.marks.push(place);
    setPlace(mark, place);
  }
}

function writeList(footnotes: readonly NumberedFootnote[], writer: PageWriter, words: TextWords): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map(({ id, content, marks }) => {
    const back = marks.map((mark, index) => writeBackLink(mark, index, words)).join('');
    return `<li id="${id}">\n${putBehind(writer.writeHtml(content), back)}</li>\n`;
  });
  const label = escapeHtml(words.footnotes);
  return `<section class="footnotes" role="doc-endnotes" aria-label="${label}">\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function writeBackLink({ id }: MarkPlace, index: number, { backToText }: TextWords): string {
  const label = escapeHtml(index === 0 ? backToText : `${backToText} (${index + 1})`);
  return ` <a class="footnote-back" href="#${id}" aria-label="${label}">↩</a>`;
}

/** At the end of the last paragraph, or below what is none. */
function putBehind(html: string, back: string): string {
  if (back === '') return html;
  const end = /<\/p>\s*$/.exec(html);
  return end ? `${html.slice(0, end.index)}${back}${end[0]}` : `${html}<p>${back}</p>\n`;
}
