import { openingSchema } from './opening.ts';
import { address, day, flag, listOfWords, number, words } from './schema.ts';
import * as z from './zod.ts';

/**
 * Every setting that a page can have in its front matter. The type, the JSON Schema, the README's table and the
 * editing form are all made from this.
 */
export const frontMatterSchema = z.looseObject({
  title: words
    .optional()
    .meta({ description: 'The name of the page.', expected: 'a few words', example: 'Product Manager' }),
  navTitle: words.optional().meta({
    description: 'The label in the navigation; without it the title, the first heading or the file name.',
    expected: 'a few words',
    example: 'Product Manager',
  }),
  navGroup: words.optional().meta({
    description: 'The heading of the navigation under which the page stands, wherever its file lies.',
    expected: 'a few words',
    example: 'Job Descriptions',
  }),
  navOrder: number.optional().meta({
    description: 'The place in the navigation: low numbers first, pages without one follow by title.',
    expected: 'a number, such as 10',
    example: 10,
  }),
  description: words.optional().meta({
    description: 'One sentence for search results and link previews.',
    expected: 'a sentence',
    example: 'What a product manager does here, and how we hire one.',
  }),
  tags: listOfWords
    .default([])
    .meta({ description: 'Words to group pages by.', expected: 'a list of words', example: ['hiring'] }),
  type: z.enum(['job-description', 'article']).optional().meta({
    description: 'What the page is, where its group and its sections do not tell.',
    expected: 'job-description or article',
    example: 'job-description',
  }),
  lang: z.string().refine(isLanguageTag).optional().meta({
    description: 'The language of the page, if it is another than the handbook’s.',
    expected: 'a language by its letters, such as en or de',
    example: 'de',
  }),
  permalink: address.optional().meta({
    description: 'The page’s own address.',
    expected: 'an address inside the handbook, such as /people/leave/',
    example: '/people/leave/',
  }),
  redirectFrom: listOfWords.default([]).meta({
    description: 'Old addresses that lead to this page.',
    expected: 'a list of addresses, such as /old/leave/',
    example: ['/old/leave/'],
  }),
  draft: flag.default(false).meta({
    description: 'Whether the page is not published yet.',
    expected: 'true or false',
    example: true,
  }),
  unlisted: flag.default(false).meta({
    description: 'Whether the page is published, but in no navigation, search or feed.',
    expected: 'true or false',
    example: true,
  }),
  visibility: z.enum(['public', 'internal']).default('public').meta({
    description: 'Who may read the page: internal pages are only in a build for the internal audience.',
    expected: 'public or internal',
    example: 'internal',
  }),
  owner: words
    .optional()
    .meta({ description: 'Who answers for the page.', expected: 'a name or team', example: 'People team' }),
  reviewed: day
    .optional()
    .meta({ description: 'The day on which somebody last read the page through.', example: '2026-11-24' }),
  reviewEvery: z
    .string()
    .refine((value) => parseReviewInterval(value) !== undefined)
    .optional()
    .meta({
      description: 'How often the page is read through.',
      expected: 'a span of time, such as 6 months',
      example: '6 months',
    }),
  team: words
    .optional()
    .meta({ description: 'The team of the role.', expected: 'a name', example: 'Product' }),
  level: words
    .optional()
    .meta({ description: 'The level of the role.', expected: 'a word or number', example: 'Senior' }),
  reportsTo: words
    .optional()
    .meta({ description: 'Whom the role reports to.', expected: 'a role or name', example: 'CEO' }),
  openings: z.array(openingSchema).default([]).meta({
    description: 'The openings of the role, if there are any now.',
    expected: 'a list, each opening beginning with a dash',
  }),
});

/** The settings of one page, right by their type; every setting that is not ours stays in it as it was. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type FrontMatterSetting = keyof typeof frontMatterSchema.shape;

/** A whole number of days, weeks, months or years. */
export interface ReviewInterval {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Reads “6 months”, “1 year” or ISO 8601's `P6M`; undefined where it is neither. */
export function parseReviewInterval(value: string): ReviewInterval | undefined {
  const found =
    /^\s*(?:every\s+)?(\d{1,3})\s*(day|week|month|year)s?\s*$/i.exec(value) ??
    /^P(\d{1,3})([DWMY])$/.exec(value);
  if (!found) return undefined;
  const [, count, unit = ''] = found;
  const units = { d: 'day', w: 'week', m: 'month', y: 'year' } as const;
  return { count: Number(count), unit: units[unit.charAt(0).toLowerCase() as keyof typeof units] };
}

/** Whether a text is a language by its letters: `en`, `pt-BR`. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
