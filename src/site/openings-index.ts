import type { Handbook, PlacedOpening } from '../domain/handbook.ts';
import type { JobDescriptionPage } from '../domain/page.ts';
import { groupBy } from './group-by.ts';

/** An opening together with the role that it belongs to. */
export interface RoleOpening extends PlacedOpening {
  readonly page: JobDescriptionPage;
}

/** Finds openings; made once a build, so that a page costs the same in any handbook. */
export interface OpeningsIndex {
  readonly byPath: ReadonlyMap<string, readonly RoleOpening[]>;
  /** Those that one can apply for, on pages that are listed. */
  readonly open: readonly RoleOpening[];
  readonly openByTeam: ReadonlyMap<string, readonly RoleOpening[]>;
}

export function indexOpenings({ pages, openings }: Handbook): OpeningsIndex {
  const roles = new Map(
    pages.flatMap((page) => (page.kind === 'job-description' ? [[page.path, page] as const] : [])),
  );
  const all = openings.flatMap((placed): RoleOpening[] => {
    const page = roles.get(placed.path);
    return page ? [{ ...placed, page }] : [];
  });
  const open = all.filter(({ status, page }) => status === 'open' && !page.frontMatter.unlisted);
  return {
    byPath: groupBy(all, ({ path }) => path),
    open,
    openByTeam: groupBy(open, ({ page }) => page.jobDescription.role.team ?? ''),
  };
}
