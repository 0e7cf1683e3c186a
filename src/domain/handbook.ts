import type { LastChange } from './last-change.ts';
import type { NavTree } from './navigation.ts';
import type { Opening, OpeningStatus } from './opening.ts';
import type { HandbookPage } from './page.ts';

/** Where a page stands in the published site. */
export interface PageAddress {
  /** Below the handbook's prefix, decoded: `/people/leave/`. */
  readonly path: string;
  /** Ready for `href`: encoded, with the handbook's prefix and the site's path prefix. */
  readonly url: string;
  /** The file to write, relative to the output folder: `people/leave/index.html`. */
  readonly outputPath: string;
}

/** A file beside the pages that is published as it is. */
export interface PublishedFile {
  readonly path: string;
  readonly shownPath: string;
  /** Where its bytes are. */
  readonly realPath: string;
  /** Looks at its first bytes, where it is a picture that a page shows. */
  readonly measure?: () => Picture | undefined;
  readonly address: PageAddress;
}

/** What a browser should know of a picture before it is there. */
export interface Picture {
  readonly bytes: number;
  /** In pixels; absent where the picture doesn’t say. */
  readonly width?: number;
  readonly height?: number;
}

/** An old address that leads to a page. */
export interface Redirect {
  readonly from: PageAddress;
  readonly to: PageAddress;
  /** The page's Markdown file. */
  readonly path: string;
}

/** A page that lists what stands below it: a navigation group, or a folder without a page of its own. */
export interface GroupPage {
  readonly label: string;
  readonly address: PageAddress;
}

/** A group of the navigation as one page, to be printed or read through whole. */
export interface GroupDocument {
  readonly label: string;
  readonly address: PageAddress;
  /** The address at which the group itself stands, ready for `href`. */
  readonly groupUrl: string;
  /** Its pages in the order of the navigation. */
  readonly paths: readonly string[];
}

/** One opening of a published role, as it stands on the day of the build; one that is not posted yet is not here. */
export interface PlacedOpening {
  /** The role's Markdown file. */
  readonly path: string;
  readonly opening: Opening;
  readonly status: Exclude<OpeningStatus, 'upcoming'>;
  /** Its name among the role's openings, made of its identifier or place: `fen-2026-09`. */
  readonly slug: string;
  /** The page that shows this opening alone, below the role's; where the role lists several. */
  readonly ownAddress?: PageAddress;
  /** The page that is its job ad: the role's own, unless several of the role are open at once. */
  readonly address: PageAddress;
}

/** What open openings can be looked through by; each has a page that works without scripts. */
export interface JobsFilter {
  readonly kind: 'team' | 'place' | 'remote';
  /** The team or place; empty for `remote`. */
  readonly value: string;
  readonly address: PageAddress;
}

/** The pages that list openings and roles. */
export interface JobsPages {
  readonly address: PageAddress;
  readonly filters: readonly JobsFilter[];
}

/** The whole handbook of one audience: every page, where it stands and what leads to it. */
export interface Handbook {
  /** Published pages with their links resolved, by path. */
  readonly pages: readonly HandbookPage[];
  readonly addresses: ReadonlyMap<string, PageAddress>;
  readonly files: readonly PublishedFile[];
  readonly navigation: NavTree;
  readonly groupPages: readonly GroupPage[];
  /** By the address of their groups. */
  readonly documents: ReadonlyMap<string, GroupDocument>;
  /** Set where nothing stands at the bare address of the handbook, nor in the way of a file there. */
  readonly isHomeFree?: true;
  /** The page with the whole navigation. */
  readonly contents: PageAddress;
  /** The page of reviews, which is made where a page names an owner or a review. */
  readonly reviews: PageAddress;
  readonly redirects: readonly Redirect[];
  /** Every opening of every role, in the order of pages. */
  readonly openings: readonly PlacedOpening[];
  /** Absent where no page is a job description, or an author's page stands there. */
  readonly jobsPages?: JobsPages;
  /** Who answers for a page: its own setting, else the repository's CODEOWNERS; by path. */
  readonly owners: ReadonlyMap<string, string>;
  /** By path; empty where no history is known. */
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  /** Which pages lead to a page: paths by path, each in the order of paths. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
}
