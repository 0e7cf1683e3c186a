import { day, flag, words, z } from './schema.ts';

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

/** The spans a salary can be for, as schema.org's `unitText` in lower case. */
export const salaryPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;

const currencies = new Set(Intl.supportedValuesOf('currency'));
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;

/** “full-time”, “Full time” and “FULL_TIME” are the same to a person, and here. */
const employmentType = z
  .preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .trim()
            .toUpperCase()
            .replace(/[\s-]+/g, '_')
        : value,
    z.enum(employmentTypes),
  )
  .meta({ description: 'The kind of employment.', expected: `one of: ${employmentTypes.join(', ')}` });

const salary = z
  .object({
    currency: z
      .string()
      .refine((code) => currencies.has(code))
      .meta({ expected: 'a currency by its three letters, such as EUR' }),
    min: z
      .number()
      .nonnegative()
      .optional()
      .meta({ expected: 'a number without signs or dots, such as 62000' }),
    max: z
      .number()
      .nonnegative()
      .optional()
      .meta({ expected: 'a number without signs or dots, such as 74000' }),
    per: z
      .enum(salaryPeriods)
      .default('year')
      .meta({ expected: `one of: ${salaryPeriods.join(', ')}` }),
  })
  .meta({
    description: 'What it pays.',
    expected:
      'currency, min, max and per on lines of their own, such as { currency: EUR, min: 62000, max: 74000, per: year }',
  });

/** The schema of one opening of a role; openings come and go, the role stays. */
export const openingSchema = z
  .object({
    location: words.optional().meta({ description: 'The town or office.', expected: 'the name of a place' }),
    remote: flag.default(false).meta({
      description: 'Whether all of it can be done from anywhere in the countries.',
      expected: 'true or false',
    }),
    countries: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z.array(z.string().refine(isCountry).meta({ expected: 'a country by its two letters, such as NL' })),
      )
      .default([])
      .meta({
        description: 'Where one may live, by two letters each.',
        expected: 'a list of countries by their two letters, such as [NL, BE]',
      }),
    employmentType: employmentType.optional(),
    salary: salary.optional(),
    posted: day.optional().meta({ description: 'The day from which it is open.' }),
    closes: day.optional().meta({ description: 'The last day on which one can apply.' }),
    apply: z
      .string()
      .refine((value) => /^(https?:\/\/|mailto:)\S+$/i.test(value.trim()))
      .optional()
      .meta({ description: 'Where to apply.', expected: 'an address that begins with https:// or mailto:' }),
    status: z
      .enum(['open', 'closed'])
      .optional()
      .meta({ description: 'Open or closed, whatever the dates say.', expected: 'open or closed' }),
    identifier: words
      .optional()
      .meta({ description: 'Your own number for it, one an opening.', expected: 'a word or number' }),
  })
  .meta({ expected: 'location, salary, closes, apply and so on, each on a line of its own' });

export type Opening = z.infer<typeof openingSchema>;
