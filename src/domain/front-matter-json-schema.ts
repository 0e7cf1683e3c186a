import { frontMatterSchema } from './front-matter.ts';
import * as z from './zod.ts';

/** A piece of a JSON Schema. */
type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of a page's settings, for editors and other programs. It takes every spelling that a build takes, so
 * that no editor marks what is right.
 */
export function frontMatterJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(frontMatterSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const written = jsonSchema as JsonSchema;
      if (zodSchema instanceof z.ZodPipe && zodSchema.in instanceof z.ZodTransform) widen(written);
      describe(written);
    },
  });
  return {
    ...schema,
    title: 'Settings of a handbook page',
    description: 'What can stand between the two lines of hyphens at the top of a page.',
  };
}

/** What a setting is made from may be written in more ways than what it becomes. */
function widen(schema: JsonSchema): void {
  const { type, items, enum: choices } = schema;
  if (type === 'array') replaceType(schema, [{ type, items }, ...(isRecord(items) ? [items] : [])]);
  if (type === 'boolean') replaceType(schema, [{ type }, { enum: ['true', 'false', 'yes', 'no'] }]);
  if (type === 'number')
    replaceType(schema, [{ type }, { type: 'string', pattern: '^\\s*[-+]?\\d+(\\.\\d+)?\\s*$' }]);
  // Another spelling of each, such as “full-time”, is as good.
  if (Array.isArray(choices)) {
    const spellings = choices.map((choice) => String(choice).toLowerCase().replaceAll('_', '-'));
    replaceType(schema, [{ enum: [...new Set([...spellings, ...choices])] }, { type: 'string' }]);
  }
}

function replaceType(schema: JsonSchema, ways: readonly unknown[]): void {
  for (const name of ['type', 'items', 'enum']) delete schema[name];
  schema.anyOf = ways;
}

/** Puts the words of our schemas where editors show them. */
function describe(schema: JsonSchema): void {
  const { expected, example, description } = schema;
  delete schema.expected;
  delete schema.example;
  if (example !== undefined) schema.examples = [example];
  if (expected === undefined) return;
  const sentence = String(expected);
  const wants = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  schema.description = description === undefined ? wants : `${String(description)} ${wants}`;
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
