import type { FrontMatter } from './front-matter.ts';
import type { JobDescription } from './job-description.ts';
import type { RichText } from './rich-text.ts';
import type { Heading } from './section.ts';

/** A link or image that may lead somewhere inside the handbook; its HTML holds a marker until it is known where it leads. */
export interface PageLink {
  readonly kind: 'link' | 'image';
  /** The address as the author wrote it. */
  readonly target: string;
  /** The first and last line of the paragraph that holds it, 1-based, in the file. */
  readonly line: number;
  readonly endLine: number;
  /** Whether the author said how large the image is. */
  readonly isSized?: boolean;
}

/** A page's own heading. */
export interface PageHeading extends RichText {
  /** Absent where the heading is made of the page's title. */
  readonly id?: string;
}

interface PageParts {
  /** The Markdown file, relative to the handbook's folder. */
  readonly path: string;
  readonly shownPath: string;
  readonly frontMatter: FrontMatter;
  /** The page's own heading: its first H1 where the page opens with one, else its title. */
  readonly heading: PageHeading;
  readonly title: string;
  readonly navTitle: string;
  /** From the front matter, else the first paragraph, shortened. */
  readonly description?: string;
  /** The list of footnotes that stands below the text. */
  readonly footnotes?: PageBody;
  /** Every heading after the page's own, in order. */
  readonly headings: readonly Heading[];
  /** Every id that a `#fragment` may lead to. */
  readonly anchors: readonly string[];
  readonly links: readonly PageLink[];
  /** The Markdown that this audience may read, front matter left out. */
  readonly markdown: string;
  /** How many sections were withheld from this audience. */
  readonly withheldSections: number;
}

/** The text of a page, as safe HTML alone: nobody reads a whole page as plain text. */
export interface PageBody {
  readonly html: string;
}

export interface ArticlePage extends PageParts {
  readonly kind: 'article';
  readonly body: PageBody;
}

export interface JobDescriptionPage extends PageParts {
  readonly kind: 'job-description';
  readonly jobDescription: JobDescription;
}

/** One Markdown file, read and understood; it knows nothing of the other pages. */
export type HandbookPage = ArticlePage | JobDescriptionPage;
