import { commands } from '../../src/cli/commands.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { frontMatterSchema } from '../../src/domain/front-matter.ts';
import { openingSchema } from '../../src/domain/opening.ts';
import { sectionKinds } from '../../src/domain/section.ts';
import * as z from '../../src/domain/zod.ts';
import { partialsList, tokensTable } from './look.ts';
import { problemPages } from './problem-pages.ts';
import { readMembers, readText } from './read-members.ts';
import { table } from './table.ts';

/** The tables of the README and the documentation, made from what the code goes by, so that none of them grows old. */
export const tables: Readonly<Record<string, () => string>> = {
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
      [
        ...readMembers('src/options.ts', 'HandbookOptions'),
        ...readMembers('src/eleventy/plugin-options.ts', 'HandbookPluginOptions'),
      ].map(({ name, comment }) => [`\`${name}\``, comment]),
    ),
  repository: () => nameTable('src/site/repository-links.ts', 'Repository'),
  files: () => nameTable('src/site/settings.ts', 'PublishedData'),
  kinds: () => `${sectionKinds.map((kind) => `\`${kind}\``).join(', ')}.\n`,
  problems: () =>
    table(
      ['problem', 'what it means'],
      Object.entries(catalogue).map(([code, { about, severity }]) => [
        `\`${code}\``,
        `${about} (${severity})`,
      ]),
    ),
  problemPages,
  tokens: tokensTable,
  partials: partialsList,
  view: () => memberTable('src/site/page-view.ts', 'PageView'),
  global: () => memberTable('src/eleventy/handbook-global.ts', 'HandbookGlobal'),
  map: codeMap,
  security: securityClauses,
};

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

function nameTable(path: string, interfaceName: string): string {
  return table(
    ['name', 'what it is'],
    readMembers(path, interfaceName).map(({ name, comment }) => [`\`${name}\``, comment]),
  );
}

function memberTable(path: string, interfaceName: string): string {
  return table(
    ['name', 'what it is', 'type'],
    readMembers(path, interfaceName).map(({ name, comment, type }) => [
      `\`${name}\``,
      comment,
      `\`${type}\``,
    ]),
  );
}

/** The rooms of the README's code map. */
function codeMap(): string {
  const rows = readText('README.md')
    .split('\n')
    .filter((line) => /^\| `(?:src|templates|handbook|docs|test|bench|scripts)\//.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
  return table(['room', 'holds'], rows);
}

/** The clauses of SECURITY.md as lists, under the headings and in the order in which they stand there. */
function securityClauses(): string {
  const lines = readText('SECURITY.md').split('\n');
  return lines
    .flatMap((line) => {
      const [, clause = ''] = /^\| (?!---)(.+?) \| /.exec(line) ?? [];
      if (line.startsWith('## Who')) return ['', line, ''];
      if (/^(?:can['’]t|may rely on)$/.test(clause)) return [`…${clause}:`, ''];
      return clause === '' ? [] : [`- ${clause}`];
    })
    .join('\n')
    .concat('\n')
    .trimStart();
}
