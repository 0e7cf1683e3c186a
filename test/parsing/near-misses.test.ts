import { describe, expect, it } from 'vitest';
import { writePage } from './written.ts';

describe('what is nearly Markdown', () => {
  it.each([
    ['##How to ask', '3 heading-without-space'],
    ['#Parental leave', '3 heading-without-space'],
    ['Words.\n\n###3 weeks', '5 heading-without-space'],
    ['*Soup\n*Rice', '3 list-without-space'],
    ['1.Call\n2.Trial day', '3 list-without-space'],
    ['Day | Dish\nMonday | Soup\nTuesday | Rice', '3 table-without-line'],
    ['See [the form] (form.md).', '3 link-brackets'],
    ['See (the form)[https://example.org/form].', '3 link-brackets'],
    ['| a | b |\n| 1 | 2 |', '3 table-without-line'],
    ['See\n[the form](leave form.md).', '4 link-with-space'],
    ['![The team](team photo.JPG)', '3 link-with-space'],
    ['[rules](sick leave.md#rules)', '3 link-with-space'],
  ])('is told: %s', (text, problem) => {
    expect(writePage(`# Page\n\n${text}\n`).problems).toEqual([problem]);
  });

  it.each([
    '#general is where we talk.',
    '#people',
    '#LI-POST',
    '#1 in our town',
    '#Objective and more\nwords below it.',
    '`##code`',
    '    ##code',
    '| a bar of its own',
    '[see](what it says)',
    '`[the form](leave form.md)`',
    'a | b\nc | d',
    '\\##Escaped',
    '*Soup*\n*Rice*',
    '-5 degrees\n-7 degrees',
    '*Soup is what we have each day* and\n*Rice* too',
    'as said in [the law] (2019)',
    'f(x)[0] and (see)[1]',
    'Home | Work\nor | not at all, as it is',
  ])('is not: %s', (text) => {
    expect(writePage(`# Page\n\n${text}\n`).problems).toEqual([]);
  });
});
