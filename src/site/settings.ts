import type { SeveritySettings } from '../diagnostics/severities.ts';
import type { ParseSettings } from '../parsing/settings.ts';
import type { SitePlace } from './addresses.ts';
import type { Repository } from './repository-links.ts';
import type { ShareLetters } from './share-letters.ts';
import type { Tongue } from './words/choose-words.ts';
import type { Words } from './words/words.ts';

/** Every option with its value: what a build goes by. */
export interface HandbookSettings {
  readonly parsing: ParseSettings;
  readonly severities: SeveritySettings;
  readonly place: SitePlace;
  /** The name of the handbook; absent where its first page gives it. */
  readonly title?: string;
  /** Where the site is published, without a path: `https://example.com`. */
  readonly origin?: string;
  /** The language in which the pages are written, unless one says otherwise. */
  readonly language: string;
  /** The language of the interface: that of the pages, where there are words for it. */
  readonly tongue: Tongue;
  /** The words of the interface, in that language. */
  readonly words: Words;
  readonly organization: { readonly name?: string; readonly url?: string; readonly logo?: string };
  /** Absent where no role has a picture for links. */
  readonly shareImages?: ShareImageSettings;
  /** Countries in which an open opening has to say what it pays. */
  readonly payTransparency: readonly string[];
  /** Where to leave word that one would like to hear of openings; ready for `href`. */
  readonly jobAlerts?: string;
  /** Which files stand beside the pages. */
  readonly files: PublishedData;
  readonly repository?: Repository;
  /** Paths in the handbook’s folder. */
  readonly icons: { readonly icon?: string; readonly touchIcon?: string };
  /** The program that draws diagrams, where it is installed and wanted. */
  readonly mermaid?: SiteProgram;
  /** Whether the site has a search of its own. */
  readonly search: boolean;
  readonly groups: readonly string[];
  readonly otherGroup: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** How pictures for links are made. */
export interface ShareImageSettings {
  /** The letters in which they can be written; without them there is one picture for all. */
  readonly letters?: ShareLetters | undefined;
}

/** A program of another package that is published with the site. */
export interface SiteProgram {
  /** Its name in the site, which changes with its version. */
  readonly fileName: string;
  readonly realPath: string;
}

/** Files that a site can have beside its pages; the option `files` turns each off. */
export interface PublishedData {
  /** `jobs.json`, and `job.json` beside each job description. */
  readonly jobsJson: boolean;
  /** `_redirects` */
  readonly redirects: boolean;
  /** `_headers` */
  readonly headers: boolean;
  /** `sitemap.xml`, which needs the option `baseUrl`. */
  readonly sitemap: boolean;
  /** `llms.txt` */
  readonly llmsTxt: boolean;
  /** Each group of the navigation as one page, to be printed. */
  readonly groupDocuments: boolean;
  /** Each page's Markdown beside it. */
  readonly markdown: boolean;
  /** `feed.xml`, `feed.json` and `indeed.xml`, which need the option `baseUrl`. */
  readonly feeds: boolean;
}
