import type { Location } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Opening } from '../domain/opening.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { statusOf } from './openings.ts';
import { missingForPosting } from './posting.ts';
import type { HandbookSettings } from './settings.ts';

/** One opening, with where it stands in its file. */
interface WrittenOpening {
  readonly opening: Opening;
  readonly index: number;
  readonly page: OpenedPage;
}

/** Tells what is wrong with openings once the whole handbook and the day of the build are known. */
export function checkOpenings(
  opened: readonly OpenedPage[],
  pages: readonly HandbookPage[],
  settings: HandbookSettings,
  report: Report,
): void {
  const kinds = new Map(pages.map(({ path, kind }) => [path, kind]));
  const written = opened.flatMap((page) =>
    page.frontMatter.openings.map((opening, index): WrittenOpening => ({ opening, index, page })),
  );
  const shown = written.filter(({ page }) => kinds.get(page.source.path) === 'job-description');
  reportWithoutRole(written, kinds, report);
  reportTwice(shown, report);
  const open = shown.filter(({ opening }) => statusOf(opening, settings.today) === 'open');
  for (const each of open) reportWithoutSalary(each, settings.payTransparency, report);
  const listed = open.filter(({ page }) => !page.frontMatter.unlisted);
  for (const each of listed) reportIncomplete(each, settings.today, report);
  const [first] = listed;
  if (!first) return;
  if (!settings.organization.name) report('job-posting-without-company', placeOf(first), {});
  if (settings.files.feeds && !settings.origin) report('feeds-without-address', placeOf(first), {});
}

function reportWithoutRole(
  written: readonly WrittenOpening[],
  kinds: ReadonlyMap<string, HandbookPage['kind']>,
  report: Report,
): void {
  for (const { page, index } of written) {
    if (index === 0 && kinds.get(page.source.path) === 'article')
      report('opening-without-role', page.placeOf('openings'), {});
  }
}

function reportTwice(shown: readonly WrittenOpening[], report: Report): void {
  const seen = new Map<string, Location>();
  for (const each of shown) {
    const { identifier } = each.opening;
    if (identifier === undefined) continue;
    const location = placeOf(each, 'identifier');
    const earlier = seen.get(identifier);
    if (earlier) report('opening-twice', location, { identifier, other: `${earlier.file}:${earlier.line}` });
    else seen.set(identifier, location);
  }
}

function reportWithoutSalary(each: WrittenOpening, required: readonly string[], report: Report): void {
  // A salary that was told as wrong is not told as missing.
  if (each.opening.salary || isWritten(each, 'salary')) return;
  const country = each.opening.countries.find((code) => required.includes(code));
  if (country) report('salary-required', placeOf(each), { country });
  else report('opening-without-salary', placeOf(each), {});
}

function reportIncomplete(each: WrittenOpening, today: string, report: Report): void {
  const missing = missingForPosting(each.opening, today).filter(({ setting }) => {
    // What is there and wrong was told by itself; only several countries of one place are right and too many.
    return !isWritten(each, setting) || each.opening[setting] !== undefined;
  });
  if (missing.length === 0) return;
  report('job-posting-incomplete', placeOf(each), {
    missing: missing.map(({ what }) => what),
    lines: missing.map(({ line }) => line),
  });
}

/** Where a part of an opening stands; the opening itself where it is not there. */
function placeOf({ page, index }: WrittenOpening, part?: keyof Opening): Location {
  const whole = page.placeOf('openings', index);
  return part === undefined
    ? { ...whole, endLine: whole.line, endColumn: whole.column + 1 }
    : page.placeOf('openings', index, part);
}

function isWritten({ page, index }: WrittenOpening, part: keyof Opening): boolean {
  const [whole, place] = [page.placeOf('openings', index), page.placeOf('openings', index, part)];
  return whole.line !== place.line || whole.column !== place.column;
}
