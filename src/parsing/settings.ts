import type { SectionKind } from '../domain/section.ts';
import type { AlertKind } from './markdown/alerts.ts';

/** What of the options matters when one page is read; a part of the key of every cached page. */
export interface ParseSettings {
  readonly html: 'clean' | 'trusted';
  /** The words that stand in a page’s text without being the author’s, in the language of the handbook. */
  readonly words: TextWords;
  /** The same for pages in another language, by its tag in small letters. */
  readonly wordsByLanguage: Readonly<Record<string, TextWords>>;
  readonly audience: 'public' | 'internal';
  readonly internalSections: readonly SectionKind[];
  readonly sectionNames: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly requiredSections: readonly SectionKind[];
  readonly jobDescriptions: { readonly group: string; readonly match: readonly string[] };
}

/** Words in the language of the handbook for what Markdown writes with a sign. */
export interface TextWords {
  /** The title of an alert that has none of its own. */
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** What the box of a task says to somebody who doesn’t see it. */
  readonly done: string;
  readonly notDone: string;
  /** What a table is called, which a keyboard must be able to reach to scroll it. */
  readonly table: string;
  /** The name of the list below a page. */
  readonly footnotes: string;
  /** “Footnote {number}”: what a mark in the text leads to. */
  readonly footnote: string;
  readonly backToText: string;
  /** “Link to {name}”: the small link at a heading. */
  readonly linkTo: string;
}

/** The words for a page in this language; where there are none, those of the handbook. */
export function textWordsFor(
  language: string | undefined,
  { words, wordsByLanguage }: Pick<ParseSettings, 'words' | 'wordsByLanguage'>,
): TextWords {
  const tag = language?.toLowerCase() ?? '';
  const known = [tag, tag.replace(/-.*$/, '')].find((name) => Object.hasOwn(wordsByLanguage, name));
  return (known === undefined ? undefined : wordsByLanguage[known]) ?? words;
}
