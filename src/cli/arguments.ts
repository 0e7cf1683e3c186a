import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CallError } from './call-error.ts';

/** The options that every command over a handbook takes. */
export const handbookFlags = {
  options: { type: 'string' },
  audience: { type: 'string' },
  today: { type: 'string' },
  lenient: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What was given on the command line, by name. */
export interface CallArguments {
  readonly folder: string;
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads the words after a command's name: at most one folder, and the options that it takes. */
export function readArguments(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  defaultFolder = 'handbook',
): CallArguments {
  const { names, flags } = readNames(words, options);
  if (names.length > 1) throw new CallError(`One folder is enough; “${names[1]}” is one too many.`);
  return { folder: names[0] ?? defaultFolder, flags };
}

/** Reads the words after a command's name where they are more than a folder. */
export function readNames(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Pick<CallArguments, 'flags'> & { readonly names: readonly string[] } {
  const { values, positionals } = parseWords(words, options);
  return { names: positionals, flags: values as CallArguments['flags'] };
}

function parseWords(words: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CallError(message.split('. ')[0] ?? message);
  }
}

/** A flag that takes a text. */
export function textFlag({ flags }: Pick<CallArguments, 'flags'>, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
