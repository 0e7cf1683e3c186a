import type { Chance } from './seeded.ts';

/** A page without a fault, in lines. */
export interface GoodPage {
  readonly path: string;
  readonly front: readonly string[];
  readonly body: readonly string[];
}

const subjects = [
  'Parental leave',
  'The garden',
  'Expenses',
  'Bicycles',
  'Working from the train',
  'Tea',
  'Keys and badges',
];
const groups = ['People', 'Places', 'Money'];
const sentences = [
  'Ask the person beside you first; they asked the same last year.',
  'Write it down on the day it happens.',
  'Nobody has to explain why they are tired.',
  'If in doubt, take the smaller one and come back.',
  'The keys hang behind the door, on the third hook: the red one.',
  'Costs up to 50 euros need no question at all.',
];

/** Makes a page as an author could have written it; `others` are the paths of pages that it may link to, and that stay as they are. */
export function makeGoodPage(index: number, others: readonly string[], chance: Chance): GoodPage {
  const subject = chance.pick(subjects);
  const settings = chance.shuffle([
    [`navTitle: ${subject}`],
    [`navGroup: ${chance.pick(groups)}`],
    [`navOrder: ${index}`],
    [`description: "${chance.pick(sentences)}"`],
    ['tags:', ...chance.shuffle(['  - everyday', '  - office', '  - new-here'])],
    [`owner: ${chance.pick(['People team', 'Ada', 'whoever sits by the window'])}`],
    [`reviewed: 2026-0${1 + chance.number(9)}-1${chance.number(10)}`],
  ]);
  const front = settings.slice(0, 4 + chance.number(4)).flat();
  const hasTitle = front.some((line) => line.startsWith('navTitle'));
  return {
    path: pathOf(index),
    front: hasTitle ? front : [`navTitle: ${subject}`, ...front],
    body: makeBody(subject, others, chance),
  };
}

/** Pages lie in three folders and at the top. */
export function pathOf(index: number): string {
  const folder = ['', 'people/', 'places/', 'money/'][index % 4] ?? '';
  return `${folder}page-${String(index).padStart(3, '0')}.md`;
}

function makeBody(subject: string, others: readonly string[], chance: Chance): string[] {
  const blocks = chance.shuffle([
    [chance.pick(sentences), chance.pick(sentences)],
    ['## When it counts', '', chance.pick(sentences)],
    ['- one for the house', '- one for the road', '  - and a spare one'],
    ['| what | how much |', '|---|---|', '| tea | enough |'],
    ['```', 'navTitle: not a setting', '---', '```'],
    [
      `See also [the other page](/${chance.pick(others).replace(/\.md$/, '/')}) and [this one](#when-it-counts).`,
    ],
  ]);
  return [
    '',
    `# ${subject}`,
    '',
    ...blocks.flatMap((block) => [...block, '']),
    '## When it counts',
    '',
    'Always.',
  ];
}

/** The page as its file holds it. */
export function textOf({ front, body }: GoodPage): string {
  return ['---', ...front, '---', ...body, ''].join('\n');
}
