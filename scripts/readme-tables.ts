import { readFileSync } from 'node:fs';
import { commands } from '../src/cli/commands.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';
import { frontMatterSchema } from '../src/domain/front-matter.ts';
import { openingSchema } from '../src/domain/opening.ts';
import { z } from '../src/domain/schema.ts';

const optionFiles = ['../src/options.ts', '../src/eleventy/plugin-options.ts'];

/** The README's tables, made from what the code goes by, so that none of them grows old. */
export const readmeTables: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['command', 'does'],
      Object.values(commands).map(({ call, about }) => [`\`handbook ${call}\``, about]),
    ),
  settings: () => table(['setting', 'meaning', 'it wants'], settingRows(frontMatterSchema.shape)),
  openings: () => table(['setting', 'meaning', 'it wants'], settingRows(openingSchema.shape)),
  options: () =>
    table(
      ['option', 'meaning'],
      optionFiles.flatMap((file) => optionRows(readText(file))),
    ),
  problems: () =>
    table(
      ['problem', 'what it means'],
      Object.entries(catalogue).map(([code, { about, severity }]) => [
        `\`${code}\``,
        `${about} (${severity})`,
      ]),
    ),
};

/** Puts each table between its marks: `<!-- table: options -->` and `<!-- end -->`. */
export function fillTables(readme: string): string {
  return readme.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (whole, start, name, end) => {
    const make = readmeTables[name];
    return make ? `${start}\n${make()}\n${end}` : whole;
  });
}

function settingRows(shape: Readonly<Record<string, z.ZodType>>): readonly (readonly string[])[] {
  return Object.entries(shape).map(([name, schema]) => {
    return [`\`${name}\``, saidOf(schema, 'description'), saidOf(schema, 'expected')];
  });
}

/** What a schema says of itself may be said by the one inside an optional one. */
function saidOf(schema: z.ZodType, note: 'description' | 'expected'): string {
  const said = schema.meta()?.[note];
  if (said !== undefined) return String(said);
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapped ? saidOf(schema.unwrap() as z.ZodType, note) : '';
}

/** An option's meaning is the comment above it. */
function optionRows(source: string): readonly (readonly string[])[] {
  const body = source.slice(source.indexOf('Options {'), source.lastIndexOf('}'));
  return [...body.matchAll(/^ {2}\/\*\*([\s\S]*?)\*\/\n {2}readonly (\w+)\?/gm)].map(
    ([, comment = '', name = '']) => [`\`${name}\``, comment.replace(/\s*\n\s*\*\s?/g, ' ').trim()],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function readText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
