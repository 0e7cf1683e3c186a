import { describe, expect, it } from 'vitest';
import { addOpening, editOpening } from '../../src/parsing/edit-openings.ts';
import { applyEdits } from '../../src/parsing/text-edit.ts';

const source = (text: string) => ({
  path: 'a.md',
  shownPath: 'handbook/a.md',
  text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
});
const close = (text: string, index = 0) =>
  applyEdits(text, editOpening(source(text), index, [['status', 'closed']]) ?? []);
const open = (text: string) =>
  applyEdits(
    text,
    addOpening(source(text), [
      ['identifier', 'GH-9'],
      ['location', 'Ghent'],
    ]),
  );
const page = (...lines: string[]) =>
  `${['---', 'title: Gardener', ...lines, '---', '', '# Gardener', ''].join('\n')}`;

describe('closing an opening', () => {
  it.each([
    [
      'adds the setting below the others',
      [
        'openings:',
        '  - location: Ghent # our greenhouse',
        '    salary:',
        '      currency: EUR',
        '      min: 1',
        '',
        '# team:',
      ],
      [
        'openings:',
        '  - location: Ghent # our greenhouse',
        '    salary:',
        '      currency: EUR',
        '      min: 1',
        '    status: closed',
        '',
        '# team:',
      ],
    ],
    [
      'changes the setting where it stands, and keeps the comment behind it',
      ['openings:', '- status: "open"   # until May', '  location: Ghent'],
      ['openings:', '- status: closed   # until May', '  location: Ghent'],
    ],
    [
      'fills a setting without a value',
      ['openings:', '  - status:', '    remote: no'],
      ['openings:', '  - status: closed', '    remote: no'],
    ],
    [
      'in brackets',
      ['openings: [{ location: Ghent }, { location: Utrecht }]'],
      ['openings: [{ location: Ghent, status: closed }, { location: Utrecht }]'],
    ],
  ])('%s', (_, before, after) => {
    expect(close(page(...before))).toBe(page(...after));
  });

  it('takes the one that is meant', () => {
    const text = page('openings:', '  - location: Ghent', '  - location: Utrecht', '    remote: no');
    expect(close(text, 1)).toBe(
      page(
        'openings:',
        '  - location: Ghent',
        '  - location: Utrecht',
        '    remote: no',
        '    status: closed',
      ),
    );
  });

  it('keeps the marks at the ends of lines, and the one before the first', () => {
    const text = `\ufeff${page('openings:', '  - location: Ghent', 'team: A')}`.replaceAll('\n', '\r\n');
    expect(close(text)).toBe(text.replace('Ghent\r\n', 'Ghent\r\n    status: closed\r\n'));
  });
});

describe('opening a role', () => {
  const added = ['  - identifier: GH-9', '    location: Ghent'];

  it.each([
    ['that never had an opening', ['tags: [a]  # all'], ['tags: [a]  # all', 'openings:', ...added]],
    ['whose list is empty', ['openings: []', 'team: A'], ['openings: ', ...added, 'team: A']],
    ['whose list has no value', ['openings:', 'team: A'], ['openings:', ...added, 'team: A']],
    [
      'that has another',
      ['openings:', '  - location: Utrecht', '    # the last one', 'team: A'],
      ['openings:', '  - location: Utrecht', ...added, '    # the last one', 'team: A'],
    ],
    [
      'whose list is not indented',
      ['openings:', '- location: Utrecht'],
      ['openings:', '- location: Utrecht', '- identifier: GH-9', '  location: Ghent'],
    ],
    [
      'whose list stands in brackets',
      ['openings: [{ location: Utrecht }]'],
      ['openings: [{ location: Utrecht }, { identifier: GH-9, location: Ghent }]'],
    ],
  ])('%s adds it there', (_, before, after) => {
    expect(open(page(...before))).toBe(page(...after));
  });

  it('without settings gives the page some', () => {
    expect(open('# Gardener\n')).toBe(`---\nopenings:\n${added.join('\n')}\n---\n\n# Gardener\n`);
  });
});
