import type { Report } from '../diagnostics/report.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { groupBy } from './group-by.ts';

/** Tells of labels in the navigation that were copied together with the page. */
export function checkNavTitles(
  opened: readonly OpenedPage[],
  pages: readonly HandbookPage[],
  report: Report,
): void {
  const places = new Map(opened.map(({ source, placeOf }) => [source.path, placeOf]));
  const byLabel = groupBy(pages, ({ navTitle }) => plain(navTitle));
  for (const page of pages) {
    const { frontMatter, heading, path } = page;
    const { navTitle } = frontMatter;
    const placeOf = places.get(path);
    if (!navTitle || !placeOf || plain(navTitle) === plain(heading.text)) continue;
    const place = placeOf('navTitle');
    const other = byLabel.get(plain(navTitle))?.find((each) => each.path !== path);
    if (other) {
      report('nav-title-taken', place, { navTitle, other: other.shownPath, better: heading.text });
    } else if (page.kind === 'job-description' && !isAlike(navTitle, heading.text)) {
      report('nav-title-unlike-heading', place, { navTitle, heading: heading.text });
    }
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A word in common, or the letters with which the words of the other begin: “CTO”, “Chief Technology Officer”. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(' '), plain(other).split(' ')];
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const isShort = (short: readonly string[], long: readonly string[]) =>
    initials(long).includes(short.join(''));
  return (
    a.some((word) => b.includes(word) || b.some((each) => each.startsWith(word) || word.startsWith(each))) ||
    isShort(a, b) ||
    isShort(b, a)
  );
}
