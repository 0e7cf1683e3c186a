import { currencyCodes } from '../domain/iso-codes.ts';
import type { SalaryPeriod } from '../domain/opening.ts';

/*
 * Salaries as people write them in one line, read only to offer the same in parts. Nothing of it is published.
 */

/** “60,000”, “60.000”, “1.250.000”: a number in groups of three, which would be read as sixty. */
const thousands = /^\s*\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+\s*$/;

export function looksLikeThousands(written: string): boolean {
  return thousands.test(written);
}

/** “€60,000”, “60.000,-”, “60k” as a plain number; empty where it is none. */
export function mendAmount(written: string): string {
  const [number = '', kilo] = /\d[\d.,'’ \u00a0\u202f]*\s*(k)?/i.exec(written) ?? [];
  const bare = number.replace(/k$/i, '').replace(/[.,'’ \u00a0\u202f]+$/, '');
  const whole = looksLikeThousands(bare) ? bare.replace(/\D/g, '') : bare.replace(/,(?=\d{1,2}$)/, '.');
  const plain = /[.,](?=.*[.,])/.test(whole) ? whole.replace(/[.,](?=\d{3})/g, '') : whole;
  const value = Number(plain.replace(',', '.').replace(/[^\d.]/g, ''));
  if (!Number.isFinite(value) || bare === '') return '';
  return String(kilo ? value * 1000 : value);
}

/** “€”, “EUR”, “euros” */
export function currencyIn(written: string): string | undefined {
  const code = /\b[A-Za-z]{3}\b/g;
  for (const [word] of written.matchAll(code)) {
    if (currencyCodes.has(word.toUpperCase())) return word.toUpperCase();
  }
  return currencySigns.find(([sign]) => sign.test(written))?.[1];
}

const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/€|euro/i, 'EUR'],
  [/£|pound|sterling/i, 'GBP'],
  [/C\$|canadian/i, 'CAD'],
  [/A\$|australian/i, 'AUD'],
  [/US\$|\$|dollar/i, 'USD'],
  [/¥|yen/i, 'JPY'],
  [/₹|rupee/i, 'INR'],
  [/franc|sfr/i, 'CHF'],
  [/zł|zloty/i, 'PLN'],
];

const periods: readonly (readonly [RegExp, SalaryPeriod])[] = [
  [/hour|stunde|uur|heure|\/h\b/i, 'hour'],
  [/\bday|\btag\b|daily/i, 'day'],
  [/week|woche/i, 'week'],
  [/month|monat|maand|mois/i, 'month'],
];

/** “€60k – €80k a year” as `salary: { currency: EUR, min: 60000, max: 80000, per: year }`; empty where it holds no figures. */
export function salaryInParts(written: string): string {
  const amounts = [...written.matchAll(/\d[\d.,'’\u00a0\u202f]*\s*k?\b/gi)]
    .map(([amount]) => Number(mendAmount(amount)))
    .filter((amount) => amount > 0);
  if (amounts.length === 0) return '';
  const currency = currencyIn(written) ?? 'EUR';
  const per = periods.find(([word]) => word.test(written))?.[1] ?? 'year';
  return `salary: { currency: ${currency}, min: ${Math.min(...amounts)}, max: ${Math.max(...amounts)}, per: ${per} }`;
}
