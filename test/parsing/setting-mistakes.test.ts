import { describe, expect, it } from 'vitest';
import { readSettings } from './reading.ts';

/** The settings as people mistype them, where the mistake is, and the mended line that they are shown. */
const mistakes: readonly (readonly [lines: string, problem: string, mended: string])[] = [
  ['title: Leave: the rules', '2:13 front-matter-colon', 'title: "Leave: the rules"'],
  ['title: Our rules:', '2:17 front-matter-colon', 'title: "Our rules:"'],
  ['title: Say "yes": or no', '2:17 front-matter-colon', `title: 'Say "yes": or no'`],
  [
    'openings:\n  - location: Utrecht: the old mill',
    '3:22 front-matter-colon',
    '  - location: "Utrecht: the old mill"',
  ],
  ['tags:\n\t- leave', '3:1 front-matter-tab', '  - leave'],
  ['\ttitle: Leave', '2:1 front-matter-tab', 'title: Leave'],
  ['openings:\n  - location: Utrecht\n  \tremote: true', '4:3 front-matter-tab', '    remote: true'],
  ['title: "Leave', '2:8 front-matter-unclosed-quote', 'title: "Leave"'],
  ["title: 'Leave", '2:8 front-matter-unclosed-quote', "title: 'Leave'"],
  ['title: "Leave" rules', '2:8 front-matter-quotes', `title: '"Leave" rules'`],
  ['title: "Leave": rules', '2:8 front-matter-quotes', `title: '"Leave": rules'`],
  ["title: 'It's leave'", '2:8 front-matter-quotes', `title: "It's leave"`],
  ['title: "The "best" rules"', '2:8 front-matter-quotes', `title: 'The "best" rules'`],
  ['title: "See P:\\people"', '2:15 front-matter-backslash', "title: 'See P:\\people'"],
  ['description: "Long words\nand more"', '3:1 front-matter-quoted-lines', '  and more"'],
  ['title: “Leave: rules”', '2:8 front-matter-curly-quotes', 'title: "Leave: rules"'],
  ['title: “Leave”', '2:8 front-matter-curly-quotes', 'title: "Leave"'],
  ['title: „Urlaub: die Regeln“', '2:8 front-matter-curly-quotes', 'title: "Urlaub: die Regeln"'],
  ['title: @home', '2:8 front-matter-mark', 'title: "@home"'],
  ['title: `code`', '2:8 front-matter-mark', 'title: "`code`"'],
  ['title: %off', '2:8 front-matter-mark', 'title: "%off"'],
  ['title: *Important*', '2:8 front-matter-mark', 'title: "*Important*"'],
  ['title: *', '2:8 front-matter-mark', 'title: "*"'],
  ['title: & more', '2:8 front-matter-mark', 'title: "& more"'],
  ['title: !important', '2:8 front-matter-mark', 'title: "!important"'],
  ['title: > 5 years', '2:8 front-matter-mark', 'title: "> 5 years"'],
  ['title: | a bar', '2:8 front-matter-mark', 'title: "| a bar"'],
  ['title: [Draft] Leave', '2:8 front-matter-mark', 'title: "[Draft] Leave"'],
  ['title: {{ page.title }}', '2:8 front-matter-mark', 'title: "{{ page.title }}"'],
  ['title: !!js/function "f"', '2:8 front-matter-mark', `title: '!!js/function "f"'`],
  ['title: #1 of the rules', '2:8 front-matter-hash', 'title: "#1 of the rules"'],
  ['title: Rule #1', '2:13 front-matter-hash', 'title: "Rule #1"'],
  ['tags: [leave, family', '2:7 front-matter-bracket', 'tags: [leave, family]'],
  ['title: {', '2:8 front-matter-bracket', 'title: {}'],
  ['title: Leave\n  navGroup: People', '3:1 front-matter-indent', 'navGroup: People'],
  [' title: Leave\nnavGroup: People', '2:1 front-matter-indent', 'title: Leave'],
  ['tags:\n  - leave\n - family', '4:1 front-matter-indent', '  - family'],
  ['tags:\n  - leave\n    - family', '4:1 front-matter-indent', '  - family'],
  ['openings:\n  - location: Utrecht\n   remote: true', '4:1 front-matter-indent', '    remote: true'],
  ['tags: - leave - family', '2:7 front-matter-list', 'tags:\n    - leave\n    - family'],
  ['tags:\n  -leave\n  -family', '3:3 front-matter-list', '  - leave\n    - family'],
  ['tags:\n  * leave\n  * family', '3:3 front-matter-list', '  - leave'],
  ['tags:\n• leave\n• family', '3:1 front-matter-list', '  - leave'],
  ['title:Leave', '2:6 front-matter-missing-space', 'title: Leave'],
  ['title：Leave', '2:6 front-matter-missing-space', 'title: Leave'],
  ['title:\u00a0Leave', '2:6 front-matter-missing-space', 'title: Leave'],
  ['permalink:/leave/', '2:10 front-matter-missing-space', 'permalink: /leave/'],
  [
    'openings:\n  - location:Utrecht\n    remote: true',
    '3:13 front-matter-missing-space',
    '  - location: Utrecht',
  ],
  ['title = Leave', '2:1 front-matter-line', 'title: Leave'],
  ['title Leave', '2:1 front-matter-line', 'title: Leave'],
  ['title; Leave', '2:1 front-matter-line', 'title: Leave'],
  ['title - Leave', '2:1 front-matter-line', 'title: Leave'],
  ['title:\nLeave', '3:1 front-matter-line', 'title: Leave'],
  ['description: Twelve weeks\nfor everyone', '3:1 front-matter-line', '  for everyone'],
  ['description: >\nTwelve weeks: for all', '3:1 front-matter-indent', '  Twelve weeks: for all'],
  ['description: |\nTwelve weeks', '3:1 front-matter-line', '  Twelve weeks'],
  ['"title: Leave"', '2:1 front-matter-quotes', 'title: Leave'],
  ['title: "Leave", "Pay"', '2:8 front-matter-quotes', `title: '"Leave", "Pay"'`],
  ['tags: "leave", "family"', '2:7 front-matter-list', 'tags:\n    - "leave"\n    - "family"'],
  ['tags:\n  -leave\n  - family', '3:3 front-matter-list', '  - leave\n    - family'],
  ['title: - Leave -', '2:8 front-matter-mark', 'title: "- Leave -"'],
  ['title: ? Leave', '2:8 front-matter-mark', 'title: "? Leave"'],
  ['title: Leave, navGroup: People', '2:23 front-matter-colon', 'title: Leave\n  navGroup: People'],
  ['tags: [leave, family]]', '2:22 front-matter-bracket', 'tags: [leave, family]'],
  ['tags:\n  - leave\n  navGroup: People', '4:1 front-matter-indent', 'navGroup: People'],
  ['navigation:\n\u00a0\u00a0group: People', '3:1 front-matter-tab', '  group: People'],
  [
    'openings:\n  - salary: { currency: EUR min: 1 }',
    '3:28 front-matter-comma',
    '  - salary: { currency: EUR, min: 1 }',
  ],
  ['reviewed: 24.11.2025', '2:11 setting-value', 'reviewed: 2025-11-24'],
  ['navOrder: 10th', '2:11 setting-value', 'navOrder: 10'],
];

describe('a mistake in one setting', () => {
  it.each(mistakes)('is told where it is, and how to mend it: %j', (lines, problem, mended) => {
    const { problems, diagnostics, frontMatter } = readSettings(...lines.split('\n'), 'owner: People team');
    expect(problems).toEqual([problem]);
    expect(diagnostics[0]?.hint.split('\n\n  ').slice(1).join('\n\n  ')).toBe(mended);
    expect(frontMatter.owner).toBe('People team');
  });

  it('does not hide the mistakes in others', () => {
    expect(
      readSettings(
        'title: a: b',
        'navTitle: “c: d”',
        'tags: [e',
        'navgroup: f',
        'draft:yes',
        'navOrder: g',
        'x y',
      ).problems.sort(),
    ).toEqual([
      '2:9 front-matter-colon',
      '3:11 front-matter-curly-quotes',
      '4:7 front-matter-bracket',
      '5:1 setting-misspelt',
      '6:6 front-matter-missing-space',
      '7:11 setting-value',
      '8:1 front-matter-line',
    ]);
  });

  it('is told once a place for marks that are refused', () => {
    expect(readSettings('a: &x [1]', 'b: [*x, *x]').problems).toEqual([
      '2:4 front-matter-mark',
      '3:5 front-matter-mark',
      '3:9 front-matter-mark',
    ]);
  });

  it('is told where nothing plainer can be said', () => {
    expect(readSettings('tags: [a, , b]').problems).toEqual(['2:11 front-matter-unreadable']);
  });

  it('is told where lists lie too deep in one another', () => {
    expect(readSettings(`tags: ${'['.repeat(120)}${']'.repeat(120)}`).problems).toEqual([
      '2:107 front-matter-too-deep',
    ]);
  });

  it('is no mistake where YAML means what it says', () => {
    const { problems, frontMatter } = readSettings(
      'title: "Leave: the rules"   # a note',
      "navTitle: 'It''s fine'",
      'description: >',
      '  Twelve weeks: for everyone, #1',
      '  and “more”.',
      'tags:',
      '- leave',
      '- "family: all of it"',
      'owner: people@example.com',
      'permalink: /a:b/',
      'navOrder: -5',
      'url: https://example.com/#top',
      'level: C#',
      'team: “Green” team',
      'note: multi',
      '  line',
      'list: [a, "b: c", {d: e}]',
      'empty: {}',
      'draft: false # not yet',
    );
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({
      title: 'Leave: the rules',
      navTitle: "It's fine",
      description: 'Twelve weeks: for everyone, #1 and “more”.',
      tags: ['leave', 'family: all of it'],
      level: 'C#',
      team: '“Green” team',
    });
  });
});

describe('the name of a setting', () => {
  it.each([
    ['navgroup: People', 'navGroup: People'],
    ['nav_group: People', 'navGroup: People'],
    ['nav-group: "People"', 'navGroup: "People"'],
    ['NavTitle: Leave', 'navTitle: Leave'],
    ['Title: Leave', 'title: Leave'],
    ['titel: Leave', 'title: Leave'],
    ['discription: All of it', 'description: All of it'],
    ['descriptoin: All of it', 'description: All of it'],
    ['visiblity: internal', 'visibility: internal'],
    ['tag: leave', 'tags: leave'],
    ['reports_to: CEO', 'reportsTo: CEO'],
    ['review-every: 6 months', 'reviewEvery: 6 months'],
    ['“title”: Leave', 'title: Leave'],
    ['opening:\n  - location: Utrecht', 'openings:'],
  ])('that is misspelt is told, and taken as it was meant: %j', (written, mended) => {
    const { diagnostics, problems, frontMatter } = readSettings(written);
    expect(problems).toEqual(['2:1 setting-misspelt']);
    expect(diagnostics[0]?.hint.split('\n\n  ')[1]).toBe(mended);
    expect(frontMatter).toHaveProperty(mended.split(':')[0] ?? '');
  });

  it('of other site builders is left alone', () => {
    const others =
      'layout date author toc linkTitle menu aliases slug category categories image sidebar_label sidebar_position id hide_title status owners labels label dri data_source last_updated lastmod keywords cover icon locale parent tabs teams reviewers pubDate template group job stage cascade build subtitle authors weight redirect_to page_type';
    for (const name of others.split(' ')) expect(readSettings(`${name}: 1`).problems, name).toEqual([]);
  });
});
