import { type FrontMatter, parseReviewInterval } from '../domain/front-matter.ts';

/** When a page has to be read through again. */
export interface Review {
  /** `YYYY-MM-DD`; the day of the last review. */
  readonly reviewed: string;
  readonly due: string;
  readonly overdue: boolean;
}

/** Works out a page's next review; undefined where its settings ask for none. */
export function reviewOf({ reviewed, reviewEvery }: FrontMatter, today: string): Review | undefined {
  const interval = reviewEvery === undefined ? undefined : parseReviewInterval(reviewEvery);
  if (reviewed === undefined || !interval) return undefined;
  const due = addInterval(reviewed, interval);
  return { reviewed, due, overdue: due < today };
}

function addInterval(
  day: string,
  { count, unit }: NonNullable<ReturnType<typeof parseReviewInterval>>,
): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  if (unit === 'day' || unit === 'week') date.setUTCDate(dayOfMonth + count * (unit === 'week' ? 7 : 1));
  else {
    // From 31 August six months on lies 28 February, not 3 March.
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (unit === 'year' ? 12 : 1));
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(dayOfMonth, lastDay));
  }
  return date.toISOString().slice(0, 10);
}
