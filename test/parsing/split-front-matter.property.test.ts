import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByLines, splitFrontMatter } from '../../src/parsing/split-front-matter.ts';

const settings = { seed: 20_261_130, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 3000) };

const line = fc.constantFrom(
  ...['---', '---', '--- ', '----', '--', '...', '', '', ' ', '# Leave', 'Twelve weeks.', '- a', '  more'],
  ...['title: Leave', 'navOrder: 3', 'note: "a', 'b"', 'a:b', 'a: ', 'draft : true', 'title: ---', "x: 'y"],
  ...['ünder: a', 'tags: [a, b]', 'description: >-', 'navGroup:', '1: a', `${'x'.repeat(70)}: a`],
);
const page = fc
  .tuple(
    fc.constantFrom('---\ntitle: Leave\n', '---\nx: y\nnavOrder: 3\n', '---\n', ''),
    fc.array(line, { maxLength: 8 }),
  )
  .map(([start, lines]) => start + lines.join('\n'));

describe('a page cut in settings and text', () => {
  it('is cut where it is when all of its lines are looked through', () => {
    let plain = 0;
    fc.assert(
      fc.property(page, (text) => {
        const source = { path: 'leave.md', shownPath: 'handbook/leave.md', text };
        const quick: unknown[] = [];
        const thorough: unknown[] = [];
        const cut = splitFrontMatter(source, (...problem) => quick.push(problem));
        expect(cut).toStrictEqual(splitByLines(source, (...problem) => thorough.push(problem)));
        expect(quick).toStrictEqual(thorough);
        if (cut.front !== '' && quick.length === 0) plain++;
      }),
      settings,
    );
    expect(plain).toBeGreaterThan(settings.numRuns / 50);
  });
});
