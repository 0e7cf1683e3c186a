import * as z from '../domain/zod.ts';

/** What a setting wants, in the words of its schema. */
export interface Expectation {
  /** Finishes the sentence “it wants …”. */
  readonly expected: string;
  /** A value to copy, as it would stand in the file; empty where there is none. */
  readonly example: string;
}

/** What the part of a setting at `path` wants. */
export function expectationOf(schema: z.ZodType, path: readonly PropertyKey[]): Expectation {
  const steps = path.map((_, index) => path.slice(0, index + 1).reduce<z.ZodType>(partAt, schema));
  const notes = [...steps.reverse(), schema].flatMap(metaOf);
  const example = path.every((key) => typeof key === 'number')
    ? notes.find((note) => note.example !== undefined)?.example
    : undefined;
  const expected = notes.find((note) => note.expected !== undefined)?.expected ?? 'another value';
  // “a day …, such as 2026-11-24”
  const named = /such as (?<word>[\w-]+)$/.exec(expected)?.groups?.word ?? '';
  return { expected, example: example === undefined ? named : asYaml(example) };
}

interface Notes {
  readonly expected?: string;
  readonly example?: unknown;
}

/** The notes of a schema and of what it wraps, outermost first. */
function metaOf(schema: z.ZodType): readonly Notes[] {
  const notes: Notes[] = [];
  for (let inner: z.ZodType | undefined = schema; inner; inner = wrapped(inner))
    notes.push((inner.meta() ?? {}) as Notes);
  return notes;
}

/** Optional, with a default, made from something else: what the schema is about. */
function wrapped(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType;
  if (!(schema instanceof z.ZodPipe)) return undefined;
  return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType;
}

function partAt(schema: z.ZodType, key: PropertyKey): z.ZodType {
  let inner: z.ZodType = schema;
  for (let next = wrapped(inner); next; next = wrapped(inner)) inner = next;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodObject) return (inner.shape[String(key)] as z.ZodType | undefined) ?? inner;
  return inner;
}

function asYaml(example: unknown): string {
  return Array.isArray(example) ? `[${example.join(', ')}]` : String(example);
}
