import type { FrontMatter } from '../domain/front-matter.ts';
import type { HiringPlan, HiringStage } from '../domain/hiring-plan.ts';
import type { NavTree } from '../domain/navigation.ts';
import type { Opening } from '../domain/opening.ts';
import type { PageBody, PageHeading } from '../domain/page.ts';
import type { Section } from '../domain/section.ts';
import type { Words } from './words/words.ts';

/** The templates that show a whole page; each has a file of its name in `templates/`. */
export type TemplateName =
  | 'article'
  | 'job-description'
  | 'group'
  | 'contents'
  | 'jobs'
  | 'reviews'
  | 'document'
  | 'not-found';

/** A link with its text; `url` is ready for `href`, path prefix included. */
export interface ViewLink {
  readonly label: string;
  readonly url: string;
}

/** What is the same on every page; one object for the whole build. */
export interface SiteView {
  readonly title: string;
  readonly homeUrl: string;
  /** The page with the whole navigation. */
  readonly contentsUrl: string;
  /** The page of openings and roles, where there are job descriptions. */
  readonly jobsUrl?: string;
  /** How many jobs are open, in a handbook that has openings. */
  readonly openJobs?: number;
  readonly stylesheetUrl: string;
  /** The small script that makes pages handier; no page needs it. */
  readonly scriptUrl?: string;
  /** Pictures that stand for the site, and the file that names them for phones. */
  readonly icons?: {
    readonly iconUrl?: string;
    readonly touchIconUrl?: string;
    readonly manifestUrl: string;
  };
  /** The scripts of pages that hold diagrams; absent where they are not drawn. */
  readonly drawing?: { readonly scriptUrl: string; readonly programUrl: string };
  /** The program of the search, loaded when somebody searches; absent where there is no search. */
  readonly searchUrl?: string;
  readonly organization: { readonly name?: string; readonly url?: string; readonly logo?: string };
  readonly audience: 'public' | 'internal';
  /** The Content-Security-Policy of every page. */
  readonly policy: string;
  /** The language of the pages, unless one has its own, and the way it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words of the interface, in the site's language. */
  readonly words: Words;
}

/** One entry of the sidebar, already cut to what this page shows of it. */
export interface BranchLink extends ViewLink {
  readonly current: boolean;
  /** Whether the page lies below this entry, so that its children are shown. */
  readonly open: boolean;
  readonly children: readonly BranchLink[];
  /** Where not all children are shown: how many there are, and where all of them stand. */
  readonly more?: { readonly count: number; readonly url: string };
}

/** An entry of the page's own table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly html: string;
  readonly children: readonly ContentsEntry[];
}

/** One fact about a role: a label in the site's language and its value. */
export interface Fact {
  readonly name:
    | 'team'
    | 'level'
    | 'reportsTo'
    | 'time'
    | 'conversations'
    | 'place'
    | 'salary'
    | 'employmentType'
    | 'closes'
    | 'posted'
    | 'identifier';
  readonly label: string;
  readonly value: string;
}

/** A stage with the words and measures that a template needs. */
export interface StageView {
  readonly stage: HiringStage;
  /** “45 min”, “1–2 h”, “at most 90 min”; absent where the page states no length. */
  readonly length?: string;
  /** Its longest length, 1 to 100, against the longest step of the plan. */
  readonly share?: number;
  /** “recruiter”, “CEO, CTO”: the page does not always say whether all or any of them. */
  readonly people?: string;
}

/** The hiring plan with its total in words. */
export interface HiringPlanView {
  readonly plan: HiringPlan;
  readonly stages: readonly StageView[];
  /** “At least 2 h 20 min in 4 conversations; 2 steps state no length.” */
  readonly total: string;
}

/** One opening with its facts in words. */
export interface OpeningView {
  readonly opening: Opening;
  readonly open: boolean;
  readonly place: string;
  readonly facts: readonly Fact[];
  /** Where to apply; absent once it is closed. */
  readonly applyUrl?: string;
  /** The page that is its job ad. */
  readonly url?: string;
  /** What is said once it is closed, today or after a day that the build doesn't see. */
  readonly closedNotice?: string;
}

/** What a role's page says where nobody is being hired for it. */
export interface NoOpeningView {
  readonly notice: string;
  /** Where to leave word that one would like to hear of an opening. */
  readonly alertsUrl?: string;
  /** A few open jobs of other roles. */
  readonly similar: readonly ListedOpening[];
}

export interface JobDescriptionView {
  readonly summary?: string;
  readonly facts: readonly Fact[];
  readonly openings: readonly OpeningView[];
  /** Set where none of them is open, and there is something to say of it. */
  readonly noOpening?: NoOpeningView;
  readonly sections: readonly Section[];
  readonly hiringPlan?: HiringPlanView;
}

/** One opening in the list of all, with the role that it belongs to. */
export interface ListedOpening {
  readonly role: ViewLink;
  readonly opening: OpeningView;
  readonly team?: string;
  /** The town or office by which it is found. */
  readonly town?: string;
}

/** The open openings of one team. */
export interface JobsTeam {
  readonly name: string;
  readonly openings: readonly ListedOpening[];
}

/** A link to the openings of one team or place, or to the remote ones. */
export interface JobsFilterLink extends ViewLink {
  readonly kind: 'team' | 'place' | 'remote';
  readonly value: string;
}

/** A role, whether or not somebody is being hired for it. */
export interface RoleLink extends ViewLink {
  readonly team?: string;
}

/** The page of openings and roles. */
export interface JobsView {
  /** Those that one can apply for now. */
  readonly openings: readonly ListedOpening[];
  /** The same by team. */
  readonly teams: readonly JobsTeam[];
  readonly filters: readonly JobsFilterLink[];
  /** Set on a page that shows some of them: the way to all. */
  readonly allUrl?: string;
  readonly roles: readonly RoleLink[];
  /** Whether roles of this handbook ever have openings. */
  readonly hasOpenings: boolean;
  readonly alertsUrl?: string;
}

/** A page that is read through again and again. */
export interface ReviewedPage extends ViewLink {
  /** The day by which it has to be, `YYYY-MM-DD`; empty where nobody has read it through yet. */
  readonly day: string;
  /** “due since 1 September 2026” */
  readonly text: string;
  readonly overdue: boolean;
}

/** The pages that somebody answers for, those that are due first. */
export interface ReviewsOfOwner {
  /** Empty where no page of the handbook has an owner. */
  readonly name: string;
  readonly pages: readonly ReviewedPage[];
}

/** A feed that a page offers. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

/** A page that stands on a page with others. */
export interface DocumentPage
  extends Pick<
    PageView,
    | 'site'
    | 'heading'
    | 'language'
    | 'direction'
    | 'words'
    | 'internal'
    | 'frontMatter'
    | 'footnotes'
    | 'body'
    | 'job'
  > {
  readonly id: string;
}

/** All that a template may see of one page. */
export interface PageView {
  readonly template: TemplateName;
  readonly site: SiteView;
  /** The address, path prefix included. */
  readonly url: string;
  /** The whole address, where the site's own is known. */
  readonly canonicalUrl?: string;
  /** The page's Markdown, for programs. */
  readonly markdownUrl?: string;
  /** The file to write, relative to the output folder: `people/leave/index.html`. */
  readonly outputPath: string;
  /** The Markdown file it comes from, relative to the handbook's folder; absent on pages that we make. */
  readonly source?: string;
  /** For the window's title and link previews. */
  readonly title: string;
  readonly description?: string;
  /** The one H1. */
  readonly heading: PageHeading;
  /** Of the page's text; everything around it is in the site's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words that stand in the page's text, in its language where there are words for it. */
  readonly words: Words;
  /** Whether search engines should pass it by. */
  readonly unlisted: boolean;
  /** The group of the navigation under which it stands. */
  readonly group?: string;
  /** Whether it is for the internal audience alone. */
  readonly internal: boolean;
  readonly frontMatter: Partial<FrontMatter>;
  /** The sidebar. */
  readonly branch: readonly BranchLink[];
  /** The same for pages whose sidebars differ in nothing but the mark of the page itself. */
  readonly branchKey: string;
  readonly breadcrumbs: readonly ViewLink[];
  readonly previous?: ViewLink;
  readonly next?: ViewLink;
  /** “12 November 2026”, with the day for machines and who it was. */
  readonly lastChange?: { readonly day: string; readonly text: string; readonly author: string };
  readonly owner?: string;
  /** When the page was read through, and has to be again, in words; `due` is that day. */
  readonly review?: { readonly text: string; readonly due: string; readonly overdue: boolean };
  readonly editUrl?: string;
  readonly issueUrl?: string;
  /** Pages that lead here; a few of them, in the order of their paths. */
  readonly mentions: readonly ViewLink[];
  /** The page's own table of contents; empty where it would be of no help. */
  readonly contents: readonly ContentsEntry[];
  /** The list of footnotes below the text. */
  readonly footnotes?: PageBody;
  /** Set on articles, and on group pages that have a text of their own. */
  readonly body?: PageBody;
  /** Set on job descriptions. */
  readonly job?: JobDescriptionView;
  /** Set on group pages: what stands in the group. */
  readonly children?: readonly ViewLink[];
  /** Set on the page that leads a group: where the whole group stands on one page, to be printed. */
  readonly documentUrl?: string;
  /** Set on such a page: the pages of the group, one below the other. */
  readonly pages?: readonly DocumentPage[];
  /** Set on the whole-tree page. */
  readonly tree?: NavTree;
  /** Set on the whole-tree page, where there is a page of what is due to be read through. */
  readonly reviewsUrl?: string;
  /** Set on that page. */
  readonly reviews?: readonly ReviewsOfOwner[];
  /** Set on the page of openings and roles. */
  readonly jobs?: JobsView;
  /** What the page tells programs of itself (JSON-LD), escaped so that it can stand in a `script` element. */
  readonly structuredData?: { readonly json: string };
  /** The policy of a page that holds diagrams, where they are drawn. */
  readonly drawingPolicy?: string;
  /** The picture that links to the page show, in messages and networks. */
  readonly shareImage?: { readonly url: string; readonly alt: string };
  /** Feeds of what the page lists. */
  readonly feeds?: readonly FeedLink[];
}
