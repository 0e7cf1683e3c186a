import { expect, it } from 'vitest';
import { writePage } from './written.ts';

const repeat = (text: string, times: number): string => text.repeat(times);

/** Words below so many lists, quotes or the like. */
const kinds: Readonly<Record<string, (depth: number) => string>> = {
  quotes: (depth) => `${repeat('> ', depth)}Deep`,
  lists: (depth) => `${repeat('- ', depth)}Deep`,
  'numbered lists': (depth) => `${repeat('1. ', depth)}Deep`,
  'lists in quotes': (depth) => `${repeat('> - ', depth)}Deep`,
  definitions: (depth) => `Term\n${repeat(': ', depth)}Deep`,
  'definitions in lists': (depth) => `${repeat('- ', depth)}Term\n${repeat('  ', depth)}: Deep`,
  footnotes: (depth) => `Mark[^a]\n\n${repeat('[^a]: ', depth)}Deep`,
  'quotes in a footnote': (depth) => `Mark[^a]\n\n[^a]: ${repeat('> ', depth)}Deep`,
  'a table in quotes': (depth) =>
    ['|a|b|', '|-|-|', '|Deep|c|'].map((row) => repeat('> ', depth) + row).join('\n'),
  'code in quotes': (depth) => `${repeat('> ', depth)}    Deep`,
  'HTML in quotes': (depth) => `${repeat('> ', depth)}<div>Deep</div>`,
  tasks: (depth) => `${repeat('- ', depth)}[ ] Deep`,
  emphasis: (depth) => `${repeat('*a **b ', depth)}Deep`,
  links: (depth) => `${repeat('[', depth)}Deep${repeat('](x.png)', depth)}`,
  images: (depth) => `${repeat('![', depth)}Deep${repeat('](x.png)', depth)}`,
};

it.each(Object.entries(kinds))('words are lost in no depth of %s without a word', (_, write) => {
  for (const depth of [24, 25, 30, 32, 33, 34, 48, 49, 50, 51, 95, 96, 97, 98, 99, 100, 101, 130]) {
    const markdown = write(depth);
    const { html, problems } = writePage(`# Page\n\n${markdown}\n`);
    const told = problems.filter((problem) => problem.endsWith(' nested-too-deep'));
    expect(told.length > 0, `${depth} deep`).toBe(!html.includes('Deep'));
    // At or above the lost words, never below.
    const line = 3 + markdown.split('\n').findIndex((each) => each.includes('Deep'));
    for (const problem of told) expect(Number.parseInt(problem, 10)).toBeLessThanOrEqual(line);
  }
});
