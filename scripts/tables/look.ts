import { readdirSync } from 'node:fs';
import { readText } from './read-members.ts';
import { table } from './table.ts';

/** What each property of the second tier is for. */
const meanings: Readonly<Record<string, string>> = {
  '--paper': 'behind everything',
  '--wash': 'behind code, tables’ heads and other quiet areas',
  '--line': 'hairlines',
  '--edge': 'the edges of fields and buttons',
  '--quiet': 'dates, labels and what else stands back',
  '--text': 'the text',
  '--strong': 'headings and bold words',
  '--act': 'what can be acted on: links, buttons, the current page',
  '--on-act': 'the words on a button',
  '--act-wash': 'behind what is chosen or pointed at',
  '--note': 'the edge of a note',
  '--tip': 'the edge of a tip',
  '--important': 'the edge of what is important',
  '--warning': 'the edge of a warning',
  '--caution': 'the edge of a caution',
  '--sans': 'the font of everything but code',
  '--mono': 'the font of code',
  '--measure': 'how wide the text may be',
  '--target': 'how high what is touched is at the least',
  '--round': 'how round corners are',
};

/** The properties of `tokens.css` that a company may set. */
export function tokensTable(): string {
  const styles = readText('templates/styles/tokens.css');
  const names = [...styles.matchAll(/^ {4}(--[\w-]+):/gm)].map(([, name = '']) => name);
  const own = names.filter((name) => !/^--(?:sand|night|teal)-\d+$/.test(name));
  return table(
    ['property', 'what it is for'],
    own.map((name) => [`\`${name}\``, meaningOf(name)]),
  );
}

function meaningOf(name: string): string {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`Say in scripts/tables/look.ts what ${name} is for.`);
  return meaning;
}

/** The parts of a page that a company may have in its own way. */
export function partialsList(): string {
  const names = readdirSync(new URL('../../templates/partials', import.meta.url)).sort();
  return `${names.map((name) => `\`partials/${name}\``).join(', ')}.\n`;
}
