/** One entry of the navigation: a page, or a folder without a page of its own. */
export interface NavLink {
  readonly label: string;
  /** The address in the site, with its path prefix; the key by which a page finds itself. */
  readonly url: string;
  /** Lower stands first. */
  readonly order: number | undefined;
  readonly children: readonly NavLink[];
}

/** A heading of the navigation and what stands under it. */
export interface NavGroup extends NavLink {}

/** The whole navigation, built once a build. */
export interface NavTree {
  /** What stands above the groups: the handbook's home page, and everything where no page names a group. */
  readonly links: readonly NavLink[];
  readonly groups: readonly NavGroup[];
}
