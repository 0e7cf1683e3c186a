import { dayOfBuild } from '../io/day-of-build.ts';
import { addOpening, editOpening, type OpeningLines } from '../parsing/edit-openings.ts';
import { salaryInParts } from '../parsing/salary-words.ts';
import { yamlText } from '../parsing/yaml.ts';
import { type CallArguments, readNames, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { openPage, savePage } from './edit-page.ts';

const flagsOfOpening = {
  identifier: { type: 'string' },
  location: { type: 'string' },
  remote: { type: 'boolean' },
  countries: { type: 'string' },
  type: { type: 'string' },
  salary: { type: 'string' },
  posted: { type: 'string' },
  closes: { type: 'string' },
  apply: { type: 'string' },
  today: { type: 'string' },
} as const;

/** `handbook open`: adds an opening to a role's page, or opens the one of that number again, and changes nothing else. */
export async function open(words: readonly string[]): Promise<number> {
  const { names, flags } = readNames(words, flagsOfOpening);
  const [name] = names;
  if (name === undefined || names.length > 1) throw new CallError('Name one page: handbook open PAGE.');
  const page = openPage(name);
  const { openings } = page.frontMatter;
  const identifier = textFlag({ flags }, 'identifier');
  const today = textFlag({ flags }, 'today') ?? dayOfBuild(process.env);
  const known = identifier === undefined ? -1 : openings.findIndex((each) => each.identifier === identifier);
  const status =
    known === -1
      ? savePage(page, addOpening(page.source, settingsOf({ posted: today, ...flags })))
      : savePage(
          page,
          editOpening(page.source, known, reopened(settingsOf(flags), openings[known]?.closes, today)),
        );
  if (status !== 0) return status;
  const what = identifier ?? textFlag({ flags }, 'location') ?? 'an opening';
  process.stdout.write(`${page.source.shownPath}: ${what} ${known === -1 ? 'is added' : 'is open again'}.\n`);
  return 0;
}

/** What the call says of the opening, as it is to stand in the page. */
function settingsOf(flags: CallArguments['flags']): OpeningLines {
  const text = (name: keyof typeof flagsOfOpening) => textFlag({ flags }, name);
  const quoted = (name: keyof typeof flagsOfOpening) => {
    const value = text(name);
    return value === undefined ? undefined : yamlText(value);
  };
  const countries = text('countries')
    ?.split(/[,;\s]+/)
    .filter(Boolean)
    .map(yamlText);
  const written: readonly (readonly [string, string | undefined])[] = [
    ['identifier', quoted('identifier')],
    ['location', quoted('location')],
    ['remote', flags.remote === true ? 'true' : undefined],
    ['countries', countries && `[${countries.join(', ')}]`],
    ['employmentType', quoted('type')],
    ['salary', salaryOf(text('salary'))],
    ['posted', text('posted')],
    ['closes', text('closes')],
    ['apply', quoted('apply')],
  ];
  return written.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** “EUR 54000-67000 a year” in its parts. */
function salaryOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const parts = salaryInParts(written);
  if (parts === '')
    throw new CallError(`“${written}” holds no figures; write --salary "EUR 54000-67000 a year".`);
  return parts.replace(/^salary: /, '');
}

/** What closed on a day that is over would stay closed. */
function reopened(settings: OpeningLines, closes: string | undefined, today: string): OpeningLines {
  const isOver = closes !== undefined && closes < today && !settings.some(([name]) => name === 'closes');
  if (isOver) throw new CallError(`It closed on ${closes}; name its new last day with --closes.`);
  return [...settings, ['status', 'open']];
}
