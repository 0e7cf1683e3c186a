import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnostics/diagnostic.ts';
import { formatText } from '../../src/diagnostics/format-text.ts';
import { aProblem, leavePage } from './examples.ts';

const plain = { colour: false, outcome: '' };

function show(text: string, line: number, column: number, length = 1): readonly string[] {
  const problem = aProblem({ location: locate('a.md', line, column, length) });
  const lines = formatText([problem], new Map([['a.md', text]]), plain).split('\n');
  return lines.filter((each) => /^ +\d* \|/.test(each)).map((each) => each.replace(/^ +\d* \| ?/, ''));
}

describe('a problem on a terminal', () => {
  it('is told with its place, the author’s own line, and the cure', () => {
    const sources = new Map([['handbook/leave.md', leavePage]]);
    expect(formatText([aProblem()], sources, { colour: false, outcome: 'Nothing was published.' })).toBe(
      `handbook/leave.md:2:13   error   front-matter-colon

  The value of “title” has a colon in it.

    2 | title: Leave: the rules
      |             ^
    3 | navGroup: People
    4 | ---

  To mend it, put the value in quotes:

    title: "Leave: the rules"

1 problem in 1 file. Nothing was published.
`,
    );
  });

  it('is told without a line where there is none to show', () => {
    expect(formatText([aProblem()], new Map(), plain)).not.toContain('|');
    expect(show('one line', 7, 1)).toEqual([]);
  });

  it.each([
    [['error', 'error'], '2 problems in 1 file.'],
    [['warning'], '1 warning in 1 file.'],
    [['error', 'warning', 'warning'], '3 problems in 1 file: 1 error, 2 warnings.'],
    [['info', 'info'], '2 notes in 1 file.'],
  ] as const)('is counted: %j', (severities, line) => {
    const problems = severities.map((severity) => aProblem({ severity }));
    expect(formatText(problems, new Map(), plain).trimEnd().split('\n').at(-1)).toBe(line);
  });

  it('is not told where there is none', () => {
    expect(formatText([], new Map(), plain)).toBe('');
  });

  it('has colours only where they are wanted', () => {
    expect(formatText([aProblem()], new Map(), plain)).not.toContain('\u001b');
    expect(formatText([aProblem()], new Map(), { ...plain, colour: true })).toContain('\u001b[31merror');
  });
});

describe('the pointer', () => {
  it('stands below the words, behind tabs too', () => {
    expect(show('\ttitle:\tLeave', 1, 9, 5)).toEqual(['    title:  Leave', '            ^^^^^']);
  });

  it('stands below the words behind Asian letters, emoji and accents', () => {
    expect(show('休暇👍🏽: e\u0301t', 1, 9, 3)).toEqual(['休暇👍🏽: e\u0301t', '        ^^']);
  });

  it('marks a place without width by one mark, behind the last letter too', () => {
    expect(show('ab', 1, 3, 0)).toEqual(['ab', '  ^']);
    expect(show('', 1, 1, 0)).toEqual(['', '^']);
  });

  it('finds its place in a line of two megabytes', () => {
    const [line = '', pointer = ''] = show(
      `${'長'.repeat(500_000)}here${'x'.repeat(1_500_000)}`,
      1,
      500_001,
      4,
    );
    expect(line.indexOf('here')).toBeGreaterThan(0);
    expect(line.length).toBeLessThan(110);
    expect(pointer.trim()).toBe('^^^^');
  });

  it('does not run out of a line that is cut', () => {
    const [line = '', pointer = ''] = show('word '.repeat(100), 1, 1, 500);
    expect(line.endsWith('…')).toBe(true);
    expect(pointer.length).toBeLessThanOrEqual(line.length);
  });
});

describe('the author’s text on a terminal', () => {
  it('can’t move the cursor, change colours or turn the direction of writing', () => {
    const evil = 'a\u001b[2J\u0007\u202eb\u200b\u009bc\u2028d';
    const problem = aProblem({
      message: `“${evil}”`,
      hint: `write:\n\n  ${evil}`,
      location: locate(`handbook/${evil}.md`, 1, 1, 1),
    });
    const text = formatText([problem], new Map([[`handbook/${evil}.md`, evil]]), plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/u);
    expect(text).toContain('a␛[2J␇<U+202E>b<U+200B><U+009B>c<U+2028>d');
  });
});
