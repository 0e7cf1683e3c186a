import type { DiagnosticCode } from './diagnostics/catalogue.ts';
import type { Severity } from './diagnostics/diagnostic.ts';
import type { SectionKind } from './domain/section.ts';
import type { Repository } from './site/repository-links.ts';
import type { PublishedData } from './site/settings.ts';

/** What a company can choose; every key has a default with which a plain folder of Markdown works. */
export interface HandbookOptions {
  /** The folder of Markdown, from the project's root. Default: `handbook`. */
  readonly directory?: string;
  /** The address under which the handbook lives, such as `/handbook/`. Default: `/`, or the folder's place in the Eleventy input. */
  readonly prefix?: string;
  /** The name of the handbook. Default: the title of its first page. */
  readonly title?: string;
  /** Where the site is published, such as `https://example.com/`; feeds, the sitemap and structured data need it. */
  readonly baseUrl?: string;
  /** The language of pages and interface, such as `en` or `de`; there are words for `ar`, `de`, `en`, `es`, `fr` and `ja`. Default: `en`. */
  readonly language?: string;
  /** Who publishes the handbook. */
  readonly organization?: { readonly name?: string; readonly url?: string; readonly logo?: string };
  /** The navigation's groups in their order; groups not named follow. */
  readonly groups?: readonly string[];
  /** The name of the group for pages that have none. Default: `Other`, in the handbook’s language. */
  readonly otherGroup?: string;
  /** Which pages are job descriptions: those of a group, or those whose path matches a glob. Default: the group `Job Descriptions`. */
  readonly jobDescriptions?: { readonly group?: string; readonly match?: readonly string[] };
  /** More names for the sections of a job description, by kind: `{ skills: ['Das bringst du mit'] }`. */
  readonly sectionNames?: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** The kinds of section that every job description must have. Default: none. */
  readonly requiredSections?: readonly SectionKind[];
  /** For whom the site is built. Default: `public`. */
  readonly audience?: 'public' | 'internal';
  /** The kinds of section that only the internal audience may read. Default: none. */
  readonly internalSections?: readonly SectionKind[];
  /** Where the handbook’s files lie on the web, for links to change a page or tell a problem. */
  readonly repository?: Repository;
  /** Whether the site has a search, which the package `pagefind` makes. Default: true. */
  readonly search?: boolean;
  /**
   * Pictures of the handbook’s folder that stand for the site in tabs, bookmarks and on a phone’s first screen:
   * `{ icon: 'logo.svg', touchIcon: 'logo-180.png' }`. Default: none.
   */
  readonly icons?: { readonly icon?: string; readonly touchIcon?: string };
  /** Whether diagrams are drawn where the package `mermaid` is installed; else their text is shown. Default: true. */
  readonly mermaid?: boolean;
  /** Whether there are feeds of open jobs, which need `baseUrl`: `feed.xml`, `feed.json`, `indeed.xml`. Default: true. */
  readonly feeds?: boolean;
  /** The countries, by two letters each, in which an open opening has to say what it pays. Default: none. */
  readonly payTransparency?: readonly string[];
  /** Where people can leave word that they would like to hear of an opening: a web or e-mail address, or a page of the handbook. */
  readonly jobAlerts?: string;
  /**
   * Whether each role has a picture for links in messages: its name, place and pay where the packages `satori`,
   * `@resvg/resvg-js` and `@fontsource/inter` are installed, else one for all; it needs `baseUrl`. Default: true.
   */
  readonly shareImages?: boolean;
  /** Which files stand beside the pages: `{ markdown: false }`. Default: all of them. */
  readonly files?: Partial<PublishedData>;
  /** `clean` takes out of raw HTML what could do harm; `trusted` leaves it as it is, which is the owner's choice. Default: `clean`. */
  readonly html?: 'clean' | 'trusted';
  /** A severity, or `off`, for a problem's code: `{ 'link-to-nowhere': 'warning' }`. */
  readonly problems?: Readonly<Partial<Record<DiagnosticCode, Severity | 'off'>>>;
  /** Whether mistakes of content are told as warnings. Default: false. */
  readonly lenient?: boolean;
  /** The day on which openings open and close, `YYYY-MM-DD`. Default: today. */
  readonly today?: string;
}
