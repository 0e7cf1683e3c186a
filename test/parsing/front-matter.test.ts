import { describe, expect, it } from 'vitest';
import { defaults, read, readSettings } from './reading.ts';

describe('the settings at the top of a page', () => {
  it('are read, and the text of the page begins below them', () => {
    const page = read('---\nnavTitle: Leave\nnavGroup: People\n---\n\n# Leave\n');
    expect(page).toMatchObject({ body: '\n# Leave\n', bodyLine: 5, problems: [] });
    expect(page.frontMatter).toEqual({ ...defaults, navTitle: 'Leave', navGroup: 'People' });
  });

  it('may be absent, empty, or only a comment', () => {
    expect(read('# Leave\n')).toMatchObject({ body: '# Leave\n', bodyLine: 1, frontMatter: defaults });
    expect(read('---\n---\n# Leave\n')).toMatchObject({
      body: '# Leave\n',
      bodyLine: 3,
      frontMatter: defaults,
    });
    expect(read('---\n# to be filled in\n---\nText')).toMatchObject({
      body: 'Text',
      bodyLine: 4,
      problems: [],
    });
    expect(read('')).toMatchObject({ body: '', bodyLine: 1, frontMatter: defaults, problems: [] });
  });

  it('may say that they are YAML, and have spaces behind their hyphens', () => {
    expect(read('---yaml\ntitle: Leave\n--- \t\nText')).toMatchObject({
      frontMatter: { title: 'Leave' },
      body: 'Text',
      bodyLine: 4,
      problems: [],
    });
  });

  it('may end the file', () => {
    expect(read('---\ntitle: Leave\n---')).toMatchObject({ frontMatter: { title: 'Leave' }, body: '' });
  });

  it('keep words as the author typed them', () => {
    const { frontMatter, problems } = readSettings(
      'title: 1.10',
      'level: 007',
      'team: True',
      'owner: no',
      'navGroup: 2026-11-24',
      'tags: [1.0, 0x1F, "  spaced  "]',
      'navOrder: 010',
      'openings:',
      '  - identifier: 0042',
    );
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({
      title: '1.10',
      level: '007',
      team: 'True',
      owner: 'no',
      navGroup: '2026-11-24',
      tags: ['1.0', '0x1F', 'spaced'],
      navOrder: 10,
      openings: [{ identifier: '0042' }],
    });
  });

  it('that have no value are absent', () => {
    expect(
      readSettings('title:', 'navGroup: ~', 'tags: null', 'owner: ""', 'level: "  "').frontMatter,
    ).toEqual(defaults);
  });

  it('that are not ours stay as they are', () => {
    const { frontMatter, problems } = readSettings(
      'layout: wide',
      'toc: { depth: 2, of: [h2, h3] }',
      'weight: 0.5',
    );
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({ layout: 'wide', toc: { depth: 2, of: ['h2', 'h3'] }, weight: 0.5 });
  });

  it('are read under the names of other site builders too, our own name first', () => {
    expect(
      readSettings('navigation:', '  group: People', '  order: 3', 'weight: 9').frontMatter,
    ).toMatchObject({
      navGroup: 'People',
      navOrder: 9,
    });
    expect(
      readSettings(
        'eleventyNavigation: { key: leave, title: Taking leave, order: 4 }',
        'redirect_from: [/old/, /older/]',
        'navOrder: 1',
      ).frontMatter,
    ).toMatchObject({ navTitle: 'Taking leave', navOrder: 1, redirectFrom: ['/old/', '/older/'] });
  });

  it('are told where one has a value that it can’t have, and the others are kept', () => {
    const { frontMatter, problems } = readSettings(
      'title: Gardener',
      'navOrder: first',
      'reviewed: 2026-02-30',
      'tags:',
      '  - garden',
      '  - { not: a word }',
      'openings:',
      '  - location: Utrecht',
      '    salary: { currency: EUR, min: 38000, max: a lot }',
      '    closes: soon',
      '  - location: Ghent',
    );
    expect(problems).toEqual([
      '3:11 setting-value',
      '4:11 setting-value',
      '7:5 setting-value',
      '10:47 salary-without-figures',
      '11:13 setting-value',
    ]);
    expect(frontMatter).toMatchObject({
      title: 'Gardener',
      tags: ['garden'],
      openings: [{ location: 'Utrecht', salary: { currency: 'EUR', min: 38000 } }, { location: 'Ghent' }],
    });
    expect(frontMatter).not.toHaveProperty('navOrder');
  });

  it('can’t reach into the program, by no spelling and at no depth', () => {
    const { frontMatter, problems } = readSettings(
      '__proto__: { polluted: yes }',
      '"\\u005f_proto__": { polluted: yes }',
      'constructor: { prototype: { polluted: yes } }',
      'deep: [{ in: { prototype: { polluted: yes } } }]',
    );
    expect(problems).toEqual([
      '2:1 setting-refused',
      '3:1 setting-refused',
      '4:1 setting-refused',
      '5:16 setting-refused',
    ]);
    expect(frontMatter).toEqual({ ...defaults, deep: [{ in: {} }] });
    expect(Object.getPrototypeOf(frontMatter)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('can’t hold what can’t be shown', () => {
    const { frontMatter, problems } = readSettings(
      'title: "a\\u0000b\\e[31m"',
      'owner: "\\ud800"',
      '"x\\a": 1',
    );
    expect(problems).toEqual(['2:8 setting-unshowable', '3:8 setting-unshowable', '4:1 setting-unshowable']);
    expect(frontMatter).toEqual({ ...defaults, title: 'a b [31m' });
  });

  it('can’t leave a page out by an address that is none', () => {
    expect(readSettings('permalink: false').problems).toEqual(['2:12 setting-value']);
  });

  it('of more than 64 KB are not read', () => {
    const { problems, frontMatter, body } = readSettings(`title: ${'x'.repeat(64 * 1024)}`);
    expect(problems).toEqual(['2:1 front-matter-too-large']);
    expect(frontMatter).toEqual(defaults);
    expect(body).toBe('\n# Leave\n');
  });

  it('come to an end, whatever they hold', () => {
    // A reading that takes the square of its length would run into the test's own time limit.
    const most = 60_000;
    const hard = [
      `a: ${'['.repeat(most)}`,
      '- '.repeat(most / 2),
      `a: "${'\\"'.repeat(most / 2)}`,
      Array.from({ length: most / 8 }, (_, index) => `k${index}: 1`).join('\n'),
      `a: &a x\nb: [${'*a,'.repeat(most / 3)}]`,
      '!a '.repeat(most / 3),
      ': '.repeat(most / 2),
      `a:${' '.repeat(most)}:`,
      `${'a'.repeat(most)}:`,
      `#${' '.repeat(most)}:`,
      `a: "${'\nx'.repeat(most / 2)}`,
      `a: [${'\nx'.repeat(most / 2)}`,
      `a:${'\nx'.repeat(most / 2)}`,
      'a: "\n'.repeat(most / 5),
      'x\n'.repeat(most / 2),
      `title: x\n${'- y\n'.repeat(most / 4)}`,
      `${'“'.repeat(most / 3)}: x`,
      `a: b #${'#'.repeat(most)}`,
    ];
    for (const front of hard) {
      read(`---\n${front}\n---\nText`);
    }
  });
});

describe('a setting that withholds a page', () => {
  it('may be said in the words that people use', () => {
    for (const yes of ['true', 'yes', '"true"', 'Yes'])
      expect(readSettings(`draft: ${yes}`).frontMatter.draft).toBe(true);
    for (const no of ['false', 'no', '"no"'])
      expect(readSettings(`draft: ${no}`).frontMatter.draft).toBe(false);
  });

  it.each([
    ['draft: perhaps', { draft: true }],
    ['visibility: internl', { visibility: 'internal' }],
    ['visiblity: internal', { visibility: 'internal' }],
    ['visibility: "internal', { visibility: 'internal' }],
    ['visibility:internal', { visibility: 'internal' }],
    ['unlisted = true', { unlisted: true }],
  ])('withholds it also where it is mistaken: %s', (line, expected) => {
    const { frontMatter, problems } = readSettings('title: Leave', line);
    expect(problems).toHaveLength(1);
    expect(frontMatter).toEqual({ ...defaults, title: 'Leave', ...expected, ...onlyMisspelt(line) });
  });

  it('withholds it also where the settings are in another language', () => {
    expect(read('+++\ndraft = true\n+++\nText').frontMatter.draft).toBe(true);
    expect(read('---json\n{ "visibility": "internal" }\n---\nText').frontMatter.visibility).toBe('internal');
  });

  it('withholds nothing where it is not named', () => {
    expect(readSettings('title: "Leave', '# draft: true').frontMatter).toEqual(defaults);
  });
});

/** A misspelt setting also stays as it was written. */
function onlyMisspelt(line: string) {
  return line.startsWith('visiblity') ? { visiblity: 'internal' } : {};
}
