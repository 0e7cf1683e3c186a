import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainSettings } from '../../src/parsing/plain-settings.ts';
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
const value = fc
  .tuple(fc.constantFrom('', '"', "'", 'w'), fc.string({ unit: piece, maxLength: 6 }))
  .map(([mark, words]) => (mark === 'w' ? `w${words}` : `${mark}${words}${mark}`));
const line = fc
  .tuple(name, fc.constantFrom(': ', ': ', ':  ', ':', ' : '), value)
  .map(([left, colon, right]) => `${left}${colon}${right}`);
const front = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

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

  it.each([
    'title: Parental leave',
    'title: "Leave: how to ask"\nnavGroup: \'People\'\nnavOrder: 3',
    'title: Été (2026), 2nd edition',
    'constructor: a\n__proto__: b',
  ])('need no reader of YAML: %s', (text) => {
    expect({ root: parsePlainSettings(text, 2), faults: [] }).toStrictEqual(parseYaml(text, 2));
  });

  it.each([
    'draft: true',
    'level: 1.10',
    'level: 007',
    'title:',
    'title: Leave # a note',
    'title: Leave: how',
    'title: "Say \\"please\\""',
    "title: 'It''s'",
    'tags: [a, b]',
    'title: Leave\n  of absence',
    'tags:\n  - a',
    'title: Leave\n\nnavGroup: People',
    '# a note\ntitle: Leave',
    'title: *other',
  ])('leave to the reader of YAML: %s', (text) => {
    expect(parsePlainSettings(text, 2)).toBeUndefined();
  });
});
