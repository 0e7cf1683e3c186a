import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { parseFrontMatter } from '../../src/parsing/front-matter.ts';
import { readSettings } from './reading.ts';

/** A role's page with these lines in its one opening. */
function read(...lines: string[]) {
  const [first = '', ...rest] = lines;
  const opening = [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
  const diagnostics: Diagnostic[] = [];
  const source = {
    path: 'designer.md',
    shownPath: 'handbook/designer.md',
    text: `---\nopenings:\n${opening}\n---\n\n# Designer\n`,
  };
  const { frontMatter, placeOf } = parseFrontMatter(source, createReport(diagnostics));
  return {
    opening: frontMatter.openings[0],
    placeOf,
    hints: diagnostics.map(({ hint }) => hint).join('\n'),
    problems: diagnostics.map(({ code, location: { line, column } }) => `${line}:${column} ${code}`),
  };
}

describe('an opening', () => {
  it('takes kinds of employment, countries, currencies and spans as people write them', () => {
    for (const [written, type] of [
      ['full-time', 'FULL_TIME'],
      ['Full time', 'FULL_TIME'],
      ['fulltime', 'FULL_TIME'],
      ['PART_TIME', 'PART_TIME'],
      ['Contract', 'CONTRACTOR'],
      ['internship', 'INTERN'],
      ['fixed-term', 'TEMPORARY'],
    ]) {
      expect(read(`employmentType: ${written}`)).toMatchObject({
        problems: [],
        opening: { employmentType: type },
      });
    }
    const { opening, problems } = read(
      'countries: nl, BE',
      'salary: { currency: eur, min: "54000", per: yearly }',
    );
    expect(problems).toEqual([]);
    expect(opening).toMatchObject({
      countries: ['NL', 'BE'],
      salary: { currency: 'EUR', min: 54_000, per: 'year' },
    });
  });

  it.each([
    ['opening-apply', '3:12', 'apply: jobs@example.com', 'apply: mailto:jobs@example.com'],
    ['opening-apply', '3:12', 'apply: example.com/jobs', 'apply: https://example.com/jobs'],
    ['opening-apply', '3:12', 'apply: "mailto:"', 'https://'],
    ['opening-apply-refused', '3:12', 'apply: javascript:alert(1)', 'https://'],
    ['opening-apply-refused', '3:12', 'apply: "java\\tscript:alert(1)"', 'https://'],
    ['opening-apply-refused', '3:12', 'apply: data:text/html,hello', 'https://'],
    ['country-unknown', '3:17', 'countries: [Germany]', '\n  DE'],
    ['country-unknown', '3:17', 'countries: [UK]', '\n  GB'],
    ['country-unknown', '3:21', 'countries: [NL, Belgien]', '\n  BE'],
    ['country-unknown', '3:17', 'countries: [Netherland]', '\n  NL'],
    ['country-unknown', '3:17', 'countries: [EU]', 'such as NL'],
    ['currency-unknown', '3:25', 'salary: { currency: €, min: 54000 }', 'currency: EUR'],
    ['currency-unknown', '3:25', 'salary: { currency: EURO, min: 54000 }', 'currency: EUR'],
    ['currency-unknown', '3:25', 'salary: { currency: XYZ, min: 54000 }', 'such as EUR'],
    ['salary-without-figures', '3:13', 'salary: competitive', 'min: 62000'],
    ['salary-without-figures', '3:35', 'salary: { currency: EUR, min: competitive }', 'min: 62000'],
    [
      'salary-in-one-line',
      '3:13',
      'salary: €54,000 – €67,000 a year',
      'salary: { currency: EUR, min: 54000, max: 67000, per: year }',
    ],
    [
      'salary-in-one-line',
      '3:13',
      'salary: £19.20 to £23.50 per hour',
      'salary: { currency: GBP, min: 19.2, max: 23.5, per: hour }',
    ],
    ['salary-in-one-line', '3:13', 'salary: USD 60k-80k', 'min: 60000, max: 80000'],
    ['salary-figure', '3:35', 'salary: { currency: EUR, min: "54,000" }', '54000'],
    ['salary-figure', '3:35', 'salary: { currency: EUR, min: 54.000 }', 'min: 54000'],
    ['salary-figure', '3:35', 'salary: { currency: EUR, min: 54k }', '54000'],
    ['salary-figure', '3:35', 'salary: { currency: EUR, min: -3 }', '3'],
    ['salary-empty', '3:5', 'salary: { currency: EUR }', 'min: 62000'],
    ['salary-order', '3:35', 'salary: { currency: EUR, min: 67000, max: 54000 }', 'min: 54000\n  max: 67000'],
    ['setting-part-missing', '3:5', 'salary: { min: 54000 }', 'currency'],
    ['setting-misspelt', '3:15', 'salary: { currancy: EUR }', 'currency: EUR'],
    ['setting-value', '3:13', 'posted: 2026-02-30', 'posted: 2026-11-24'],
    ['setting-value', '3:13', 'closes: 31.1.2027', 'closes: 2027-01-31'],
    ['setting-value', '3:21', 'employmentType: permanently', 'full-time'],
    ['opening-remote-anywhere', '3:13', 'remote: true', 'countries: [NL, BE]'],
    ['opening-remote-place', '3:15', 'location: Remote', 'remote: true'],
  ])('with %s is told at %s: “%s”', (code, place, line, cure) => {
    const { problems, hints } = read(line);
    expect(problems).toContain(`${place} ${code}`);
    expect(hints).toContain(cure);
  });

  it('is one of a hundred at most', () => {
    const lines = Array.from({ length: 102 }, (_, index) => `  - location: Town ${index}`);
    const { problems, frontMatter } = readSettings('openings:', ...lines);
    expect(problems).toEqual(['103:5 openings-too-many']);
    expect(frontMatter.openings).toHaveLength(100);
  });

  it('that closes before it opens is told at the day on which it closes, and taken as closed', () => {
    const { problems, opening } = read('posted: 2026-11-02', 'closes: 2026-10-02');
    expect(problems).toEqual(['4:13 opening-closes-first']);
    expect(opening?.status).toBe('closed');
  });

  it('keeps what is right in it', () => {
    const { opening } = read('location: Ghent', 'salary: competitive', 'apply: javascript:alert(1)');
    expect(opening).toEqual({ location: 'Ghent', remote: false, countries: [] });
  });

  it('knows where each of its settings stands', () => {
    const { placeOf } = read('location: Ghent', 'apply: https://example.com/');
    expect(placeOf('openings', 0, 'apply')).toMatchObject({ line: 4, column: 12 });
    expect(placeOf('openings', 0, 'closes')).toMatchObject({ line: 3, column: 5 });
  });
});
