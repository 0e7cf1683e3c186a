import type { Report } from '../diagnostics/report.ts';
import type { PageAddress, Redirect } from '../domain/handbook.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { addressKey, addressOf, type SitePlace } from './addresses.ts';
import { tidyAddress, whyUnfit } from './permalink.ts';
import type { TakenPaths } from './taken-paths.ts';

/** Old addresses that lead to pages; one that can't is reported and left out. */
export function resolveRedirects(
  pages: readonly OpenedPage[],
  addresses: ReadonlyMap<string, PageAddress>,
  place: SitePlace,
  taken: TakenPaths,
  report: Report,
): readonly Redirect[] {
  const byPath = new Map(pages.map((page) => [page.source.path, page]));
  const standing = new Map(
    [...addresses].map(([path, { path: address }]) => [addressKey(address), byPath.get(path)]),
  );
  const claimed = new Map<string, OpenedPage>();
  const redirects: Redirect[] = [];
  for (const page of pages) {
    const to = addresses.get(page.source.path);
    if (!to) continue;
    for (const address of page.frontMatter.redirectFrom) {
      const path = tidyAddress(address, place.prefix);
      const key = addressKey(path);
      const others = { stands: standing.get(key), claims: claimed.get(key), holder: taken.holderOf(path) };
      if (reportUnfit(page, address, others, report)) continue;
      claimed.set(key, page);
      taken.take(path, page.source.shownPath);
      redirects.push({ from: addressOf(path, place), to, path: page.source.path });
    }
  }
  return redirects;
}

interface Others {
  /** The page that stands at the address. */
  readonly stands: OpenedPage | undefined;
  /** The page to which it leads already. */
  readonly claims: OpenedPage | undefined;
  /** Whatever is in the way of a page there. */
  readonly holder: string | undefined;
}

/** Reports why an old address can't lead to a page. */
function reportUnfit(
  page: OpenedPage,
  address: string,
  { stands, claims, holder }: Others,
  report: Report,
): boolean {
  const location = page.placeOf('redirectFrom');
  const reason = whyUnfit(address);
  if (reason) report('redirect-unfit', location, { address, reason });
  else if (stands === page) report('redirect-to-itself', location, { address });
  else if (stands) report('redirect-shadows', location, { address, other: stands.source.shownPath });
  else if (claims && claims !== page)
    report('redirect-twice', location, { address, other: claims.source.shownPath });
  else if (holder && !claims) report('redirect-shadows', location, { address, other: holder });
  return Boolean(reason || holder);
}
