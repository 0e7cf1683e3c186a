import { countryCodes, currencyCodes } from './iso-codes.ts';
import { day, flag, number, words } from './schema.ts';
import * as z from './zod.ts';

/** schema.org's names for the kinds of employment. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** What people write for them, letters alone: “full-time”, “Full time” and “FULL_TIME” are the same to a person. */
const employmentNames: Readonly<Record<string, EmploymentType>> = {
  fulltime: 'FULL_TIME',
  parttime: 'PART_TIME',
  contractor: 'CONTRACTOR',
  contract: 'CONTRACTOR',
  freelance: 'CONTRACTOR',
  freelancer: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  temp: 'TEMPORARY',
  fixedterm: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  intern: 'INTERN',
  internship: 'INTERN',
  trainee: 'INTERN',
  volunteer: 'VOLUNTEER',
  perdiem: 'PER_DIEM',
  other: 'OTHER',
};

/** The spans a salary can be for, as schema.org's `unitText` in lower case. */
export const salaryPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type SalaryPeriod = (typeof salaryPeriods)[number];

/** “yearly”, “annual”, “a year”, “p.a.” */
const periodNames: Readonly<Record<string, SalaryPeriod>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  pa: 'year',
};

const employmentType = z
  .preprocess(
    (value) => (typeof value === 'string' ? (employmentNames[letters(value)] ?? value) : value),
    z.enum(employmentTypes),
  )
  .meta({
    description: 'The kind of employment.',
    expected: 'one of: full-time, part-time, contractor, temporary, intern, volunteer, per-diem, other',
    example: 'full-time',
  });

const amount = number.refine((value) => value >= 0);

const salary = z
  .object({
    currency: z
      .preprocess(
        upperCase,
        z.string().refine((code) => currencyCodes.has(code)),
      )
      .meta({ expected: 'a currency by its three letters, such as EUR' }),
    min: amount.optional().meta({ expected: 'a number without signs or separators, such as 62000' }),
    max: amount.optional().meta({ expected: 'a number without signs or separators, such as 74000' }),
    per: z
      .preprocess(
        (value) =>
          typeof value === 'string' ? (periodNames[letters(value)] ?? value.trim().toLowerCase()) : value,
        z.enum(salaryPeriods),
      )
      .default('year')
      .meta({ expected: `one of: ${salaryPeriods.join(', ')}` }),
  })
  .meta({
    description: 'What it pays.',
    expected: 'a currency, the least and the most, and for which span of time',
    example: '{ currency: EUR, min: 62000, max: 74000, per: year }',
  });
export type Salary = z.infer<typeof salary>;
/** The settings of a salary. */
export const salarySettings: readonly string[] = Object.keys(salary.shape);

const country = z
  .preprocess(
    upperCase,
    z.string().refine((code) => countryCodes.has(code)),
  )
  .meta({ expected: 'a country by its two letters, such as NL' });

/** The schema of one opening of a role; openings come and go, the role stays. */
export const openingSchema = z
  .object({
    location: words.optional().meta({ description: 'The town or office.', expected: 'the name of a place' }),
    remote: flag.default(false).meta({
      description: 'Whether all of it can be done from anywhere in the countries.',
      expected: 'true or false',
    }),
    countries: z
      .preprocess((value) => (typeof value === 'string' ? value.split(/[,;]\s*/) : value), z.array(country))
      .default([])
      .meta({
        description:
          'The country of the place; for a remote job all in which one may live. By two letters each.',
        expected: 'a list of countries by their two letters, such as [NL, BE]',
      }),
    employmentType: employmentType.optional(),
    salary: salary.optional(),
    posted: day.optional().meta({ description: 'The day from which it is open.' }),
    closes: day.optional().meta({ description: 'The last day on which one can apply.' }),
    apply: z
      .preprocess(
        (value) => (typeof value === 'string' ? value.trim() : value),
        z.string().refine(isApplyAddress),
      )
      .optional()
      .meta({ description: 'Where to apply.', expected: 'an address that begins with https:// or mailto:' }),
    status: z.enum(['open', 'closed']).optional().meta({
      description: 'Closed takes it down before its day; open leaves it to the dates.',
      expected: 'open or closed',
    }),
    identifier: words
      .optional()
      .meta({ description: 'Your own number for it, one an opening.', expected: 'a word or number' }),
  })
  .meta({ expected: 'location, salary, closes, apply and so on, each on a line of its own' });

export type Opening = z.infer<typeof openingSchema>;

/** How an opening stands on a day: `closed` by its author, `expired` after its last day, `upcoming` before its first. */
export type OpeningStatus = 'open' | 'closed' | 'expired' | 'upcoming';

/** Whether a location is no place but a way of working. */
export function isRemoteWord(location: string | undefined): boolean {
  return /^(?:fully |100 ?% )?(?:remote|anywhere|home|home ?office|work(?:ing)? from home)$/i.test(
    location ?? '',
  );
}

function isApplyAddress(value: string): boolean {
  if (/^mailto:/i.test(value)) return /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i.test(value);
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

function letters(value: string): string {
  return value.toLowerCase().replace(/[^a-z]/g, '');
}

function upperCase(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toUpperCase() : value;
}
