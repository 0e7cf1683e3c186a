import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainSettings } from '../../src/parsing/plain-settings.ts';
import { mendSlips } from '../../src/parsing/setting-slips.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';

/** Seeded, so that a failure is the same everywhere; `HANDBOOK_FUZZ_RUNS` asks for a longer run. */
const settings = { seed: 20_261_124, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 3000) };

/** What a value can be made of: words, and all that could mean something to YAML. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['Leave', 'a', 'é', '日本', '🚀', '👩‍💻', 'true', 'Null', 'no', 'e', 'Infinity', '.nan'],
  ),
  fc.constantFrom(...['0', '7', '12', '012', '1e3', '0x1', '1_0', '1.5', '2026-11-24', '12:30', '+1', '-1']),
  fc.constantFrom(
    ...[':', ': ', ' :', '#', ' #', '-', '- ', '---', '?', '? ', '=', '<<', '~', '%', '@', '`'],
  ),
  fc.constantFrom(...['"', "'", '""', "''", '\\', '\\n', '“', '”', '’', '[', ']', '{', '}', ',', '|', '>']),
  fc.constantFrom(
    ...['&a', '*a', '!', '!!str', ' ', '  ', '\t', '\u00a0', '\u0085', '\u2028', '\ufeff', '\ud800'],
  ),
);
const name = fc.constantFrom(
  'title',
  'nav_order',
  'navGroup',
  'null',
  'true',
  '__proto__',
  'y',
  '1',
  'the title',
);
const text = (maxLength: number) =>
  fc
    .tuple(fc.constantFrom('', '', '"', "'", 'w', '/', '3', '-'), fc.string({ unit: piece, maxLength }))
    .map(([mark, words]) => (/["']/.test(mark) ? `${mark}${words}${mark}` : `${mark}${words}`));
const list = fc
  .tuple(
    fc.constantFrom('[', '[ '),
    fc.array(text(2), { maxLength: 3 }),
    fc.constantFrom(']', ' ]', ']]', ', ]'),
  )
  .map(([open, entries, close]) => open + entries.join(', ') + close);
const value = fc.oneof(text(6), list);
const line = fc
  .tuple(name, fc.constantFrom(': ', ': ', ':  ', ':', ' : '), value)
  .map(([left, colon, right]) => `${left}${colon}${right}`);
/** A setting over several lines, or what may stand between two. */
const block = fc
  .tuple(
    fc.constantFrom('tags:', 'tags: >-', 'tags: >-', 'tags: >', 'tags: |-', 'tags: '),
    fc.array(fc.tuple(fc.constantFrom('  - ', '  - ', '- ', '  ', '  ', '    ', ''), text(4)), {
      maxLength: 3,
    }),
  )
  .map(([first, below]) => [first, ...below.map(([lead, words]) => lead + words)].join('\n'));
const between = fc.constantFrom('# a note', '#', '', '  # a note', ' ', '---', '...', '%YAML 1.2');
const front = fc
  .array(fc.oneof({ arbitrary: line, weight: 3 }, { arbitrary: block, weight: 2 }, between), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.join('\n'));

describe('settings of plain words', () => {
  it('are read as the reader of YAML reads them, each with its place', () => {
    fc.assert(
      fc.property(front, (text) => {
        const root = parsePlainSettings(text, 2);
        if (root) expect({ root, faults: [] }).toStrictEqual(parseYaml(text, 2));
      }),
      settings,
    );
  });

  it('have nothing in them that YAML reads without a fault and the author hardly meant', () => {
    fc.assert(
      fc.property(front, (text) => {
        const entries = parsePlainSettings(text, 2)?.entries ?? [];
        const told: unknown[] = [];
        const lines = { text, firstLine: 2, file: 'handbook/leave.md' };
        expect(mendSlips(entries, lines, (...problem) => told.push(problem))).toStrictEqual(entries);
        expect(told).toStrictEqual([]);
      }),
      settings,
    );
  });

  it.each([
    'title: Parental leave',
    'title: "Leave: how to ask"\nnavGroup: \'People\'\nnavOrder: 3',
    'title: Été (2026), 2nd edition',
    'constructor: a\n__proto__: b',
    'draft: true\nlevel: 1.10\nnavOrder: -1',
    'level: 007\nrevision: 1e195b58b9f2\nmass: 1e3',
    'redirectFrom: /people/leave/#how\nsource: https://example.org/a:b',
    'date: 2026-11-24\ntime: 12:30\nsummary: 休暇の取り方。',
    'tags: []\nauthors: [ ]',
    'tags: [a, "b, c" , \'d\',1,true]',
    'tags:\n  - a\n  - "b, c"\n  - 1\ntitle: Leave',
    'title: Leave\ntags:\n- a\n- b',
    'summary: >-\n  Of # leave: “how”\n  - and when\ntitle: Leave',
    'title: Leave\n\nnavGroup: People',
    '# a note\ntitle: Leave',
  ])('need no reader of YAML: %s', (text) => {
    expect({ root: parsePlainSettings(text, 2), faults: [] }).toStrictEqual(parseYaml(text, 2));
  });

  it.each([
    'draft: TRUE',
    'title: null',
    'title:',
    'title: Leave # a note',
    'title: Leave: how',
    'title: "Say \\"please\\""',
    "title: 'It''s'",
    'tags: [a, [b]]',
    'tags: [a: b]',
    'tags: [a, b',
    'tags: [a, b] c',
    'tags: [a # b]',
    'tags: [a,]',
    'title: Leave\n  of absence',
    'tags:\n  - a\n - b',
    'tags:\n  - a: b',
    'summary: >-\n  Of leave\n    and more',
    'summary: >-\ntitle: Leave',
    'summary: >\n  Of leave',
    'title: Leave\n# a note',
    'title: *other',
  ])('leave to the reader of YAML: %s', (text) => {
    expect(parsePlainSettings(text, 2)).toBeUndefined();
  });
});
