import type { Report } from '../diagnostics/report.ts';
import type { PageAddress, Redirect } from '../domain/handbook.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { addressKey, addressOf, type SitePlace } from './addresses.ts';
import { tidyAddress, whyUnfit } from './permalink.ts';

/** Old addresses that lead to pages; one that can't is reported and left out. */
export function resolveRedirects(
  pages: readonly OpenedPage[],
  addresses: ReadonlyMap<string, PageAddress>,
  place: SitePlace,
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
      if (reportUnfit(page, address, standing.get(key), claimed.get(key), report)) continue;
      claimed.set(key, page);
      redirects.push({ from: addressOf(path, place), to, path: page.source.path });
    }
  }
  return redirects;
}

/** Reports why an old address can't lead to a page; `stands` and `claims` are the pages that have it already. */
function reportUnfit(
  page: OpenedPage,
  address: string,
  stands: OpenedPage | undefined,
  claims: OpenedPage | undefined,
  report: Report,
): boolean {
  const location = page.placeOf('redirectFrom');
  const reason = whyUnfit(address);
  if (reason) report('redirect-unfit', location, { address, reason });
  else if (stands === page) report('redirect-to-itself', location, { address });
  else if (stands) report('redirect-shadows', location, { address, other: stands.source.shownPath });
  else if (claims && claims !== page)
    report('redirect-twice', location, { address, other: claims.source.shownPath });
  return Boolean(reason || stands || claims);
}
