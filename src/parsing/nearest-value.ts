/*
 * What the author meant, where a value is only written in another way than it is read: “24.11.2026”, “Nov 24, 2026”,
 * “10th”. An answer is one that may stand in a cure; where two are possible there is none.
 */

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** “2026/11/24”, “20261124” */
const yearFirst = /^(?<year>\d{4})(?<mark>[/. ]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
/** “24.11.2026”, “24/11/2026” */
const yearLast = /^(?<first>\d{1,2})(?<mark>[./ -])(?<second>\d{1,2})\k<mark>(?<year>\d{4})$/;
/** “24 November 2026”, “24th Nov 2026”, “Nov 24, 2026” */
const named =
  /^(?:(?<dayBefore>\d{1,2})(?:st|nd|rd|th)?\.? )?(?<name>[A-Za-z]{3,9})\.?,?(?: (?<dayBehind>\d{1,2})(?:st|nd|rd|th)?,?)? (?<year>\d{4})$/;

/** The day that is meant, as year-month-day; undefined where it is none, or could be two. */
export function nearestDay(written: string): string | undefined {
  const text = written.trim();
  const year = yearFirst.exec(text)?.groups;
  if (year) return dayOf(year.year, year.month, year.day);
  const last = yearLast.exec(text)?.groups;
  if (last) {
    const dayFirst = dayOf(last.year, last.second, last.first);
    // “3/4/2026” is two days, by where one lives; with dots the day comes first everywhere.
    const monthFirst = last.mark === '.' ? undefined : dayOf(last.year, last.first, last.second);
    return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
  }
  const month = named.exec(text)?.groups;
  const number = monthNames.indexOf((month?.name ?? '').slice(0, 3).toLowerCase()) + 1;
  return number > 0 ? dayOf(month?.year, String(number), month?.dayBefore ?? month?.dayBehind) : undefined;
}

/** The number that is meant: “10th”, “1,5”, “１０”. */
export function nearestNumber(written: string): string | undefined {
  const found = /^\D{0,2}(?<number>\d{1,9}(?:[.,]\d{1,2})?)(?:\.|st|nd|rd|th)?$/.exec(
    written.trim().normalize('NFKC'),
  );
  return found?.groups?.number?.replace(',', '.').replace(/^0+(?=\d)/, '');
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}
