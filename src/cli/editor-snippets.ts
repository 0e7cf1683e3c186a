import { type SettingField, settingFields } from '../domain/setting-fields.ts';

/** A piece of text that an editor writes when its prefix is typed. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A snippet of Visual Studio Code for each setting of a page, with its help and its choices, from the one schema. */
export function settingSnippets(): Readonly<Record<string, Snippet>> {
  const snippets = settingFields()
    .filter(({ kind }) => kind !== 'listOfParts' && kind !== 'parts')
    .map((field): [string, Snippet] => [
      `Setting: ${field.label}`,
      {
        scope: 'markdown,yaml',
        prefix: field.name,
        description: field.help,
        body: [`${field.name}: ${placeOf(field)}`],
      },
    ]);
  return Object.fromEntries(snippets);
}

function placeOf({ kind, choices, example }: SettingField): string {
  if (kind === 'flag') return `\${1|true,false|}`;
  if (kind === 'choice') return `\${1|${choices.join(',')}|}`;
  if (kind === 'day') return `\${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  const shown = Array.isArray(example) ? `[${example.join(', ')}]` : String(example ?? '');
  return `\${1:${shown.replace(/[\\$}]/g, '\\$&')}}`;
}
