import { frontMatterJsonSchema } from '../domain/front-matter-json-schema.ts';
import { readArguments } from './arguments.ts';

/** `handbook schema`: the JSON Schema of a page's settings, for editors. */
export async function schema(words: readonly string[]): Promise<number> {
  readArguments(words, {});
  process.stdout.write(`${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`);
  return 0;
}
