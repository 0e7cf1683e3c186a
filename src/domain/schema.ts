import * as z from './zod.ts';

/*
 * The vocabulary of our schemas. `expected` in a schema's meta finishes the sentence “it wants …” when a value is
 * wrong, and stands in the documentation.
 */

/** A word or sentence; a bare number or `true` is taken as the text that the author typed. */
export const words = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());

/** An address; `false`, with which other site builders leave a page out, is none. */
export const address = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

/** Several of them; one alone may be written without a list. */
export const listOfWords = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(words));

const flagWords: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** Yes or no, in the words that people use for it, with quotes around them or without. */
export const flag = z.preprocess(
  (value) => (typeof value === 'string' ? (flagWords.get(value.trim().toLowerCase()) ?? value) : value),
  z.boolean(),
);

/** A number, with quotes around it or without. */
export const number = z.preprocess(
  (value) =>
    typeof value === 'string' && /^\s*[-+]?\d{1,15}(?:\.\d+)?\s*$/.test(value) ? Number(value) : value,
  z.number(),
);

/** A day that exists, written `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value))
  .meta({
    expected: 'a day that exists, written as year-month-day, such as 2026-11-24',
    format: 'date',
  });

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
