import type { Report } from '../diagnostics/report.ts';
import type { PageAddress } from '../domain/handbook.ts';
import type { OpenedPage } from '../parsing/page.ts';

/** Reports pages that a reader can come to only by their address: in no navigation, and led to by no other page. */
export function reportUnreachable(
  pages: readonly OpenedPage[],
  mentions: ReadonlyMap<string, readonly string[]>,
  addresses: ReadonlyMap<string, PageAddress>,
  report: Report,
): void {
  for (const { source, frontMatter, placeOf } of pages) {
    const isHome = addresses.get(source.path)?.path === '/';
    if (frontMatter.unlisted && !isHome && !mentions.has(source.path))
      report('page-unreachable', placeOf('unlisted'), {});
  }
}
