/** One entry of the navigation: a page, a folder, or a group at the top. */
export interface NavEntry {
  readonly label: string;
  /** The address in the site, ready for `href`. */
  readonly url: string;
  /** The Markdown file it leads to; absent on pages that only list what is below them. */
  readonly path?: string;
  readonly children: readonly NavEntry[];
}

/** The whole navigation, built once a build. */
export interface NavTree {
  /** What stands above the groups: the handbook's home page, and everything where no page names a group. */
  readonly links: readonly NavEntry[];
  readonly groups: readonly NavEntry[];
}
