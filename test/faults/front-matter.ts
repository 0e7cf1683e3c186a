import type { DiagnosticCode } from '../../src/diagnostics/catalogue.ts';
import type { Broken, Fault } from './fault.ts';
import type { GoodPage } from './good-page.ts';

/** Where the first setting stands. */
const firstLine = 2;

/** Changes the line of a setting; `column` counts from 1 in the new line. */
function atSetting(
  name: string,
  code: DiagnosticCode,
  change: (line: string) => { readonly line: string; readonly column: number },
): Fault {
  return (page) => {
    const index = page.front.findIndex((line) => line.startsWith(`${name}:`));
    if (index === -1) return undefined;
    const { line, column } = change(page.front[index] ?? '');
    return broken(page, page.front.with(index, line), code, firstLine + index, column);
  };
}

/** Puts a line of its own among the settings. */
function addedLine(line: string, code: DiagnosticCode, column: number): Fault {
  return (page, chance) => {
    const starts = page.front.flatMap((each, index) => (/^\w/.test(each) ? [index] : []));
    const index = chance.pick([...starts, page.front.length]);
    return broken(page, page.front.toSpliced(index, 0, line), code, firstLine + index, column);
  };
}

function broken(
  page: GoodPage,
  front: readonly string[],
  code: DiagnosticCode,
  line: number,
  column: number,
): Broken {
  return { bytes: ['---', ...front, '---', ...page.body, ''].join('\n'), code, line, column };
}

const wordsOf = (line: string) => line.slice(line.indexOf(': ') + 2);
const navTitle = (
  code: DiagnosticCode,
  value: (words: string) => string,
  column: (value: string) => number,
): Fault =>
  atSetting('navTitle', code, (line) => {
    const changed = value(wordsOf(line));
    return { line: `navTitle: ${changed}`, column: 'navTitle: '.length + column(changed) };
  });
const atStart = () => 1;

/** Other lines of hyphens, and none. */
function fences(
  open: string[],
  close: string[],
  code: DiagnosticCode,
  line: (page: GoodPage) => number,
): Fault {
  return (page) => ({
    bytes: [...open, ...page.front, ...close, ...page.body, ''].join('\n'),
    code,
    line: line(page),
    column: 1,
  });
}

const closing = (page: GoodPage) => page.front.length + firstLine;

/** Faults of the settings at the top of a page. */
export const frontMatterFaults: readonly Fault[] = [
  navTitle(
    'front-matter-colon',
    (words) => `${words}: the rules`,
    (value) => value.indexOf(':') + 1,
  ),
  navTitle('front-matter-curly-quotes', (words) => `“${words}”`, atStart),
  navTitle('front-matter-curly-quotes', (words) => `“${words}: all”`, atStart),
  navTitle('front-matter-unclosed-quote', (words) => `"${words}`, atStart),
  navTitle('front-matter-unclosed-quote', (words) => `'${words}`, atStart),
  navTitle('front-matter-quotes', (words) => `"${words}" for all`, atStart),
  navTitle('front-matter-quotes', (words) => `'${words} in May's week'`, atStart),
  navTitle(
    'front-matter-backslash',
    (words) => `"${words} in P:\\house"`,
    (value) => value.indexOf('\\') + 1,
  ),
  navTitle('front-matter-mark', (words) => `@${words}`, atStart),
  navTitle('front-matter-mark', (words) => `*${words}*`, atStart),
  navTitle('front-matter-mark', (words) => `[New] ${words}`, atStart),
  navTitle('front-matter-mark', (words) => `{{ ${words} }}`, atStart),
  navTitle('front-matter-mark', (words) => `!${words}`, atStart),
  navTitle(
    'front-matter-hash',
    (words) => `${words} #1 of all`,
    (value) => value.indexOf('#') + 1,
  ),
  navTitle('front-matter-bracket', (words) => `[${words}`, atStart),
  atSetting('navGroup', 'front-matter-missing-space', (line) => ({
    line: line.replace(': ', ':'),
    column: 9,
  })),
  atSetting('navGroup', 'front-matter-missing-space', (line) => ({
    line: line.replace(': ', '：'),
    column: 9,
  })),
  atSetting('navGroup', 'front-matter-line', (line) => ({ line: line.replace(': ', ' = '), column: 1 })),
  atSetting('navGroup', 'front-matter-line', (line) => ({ line: line.replace(': ', '; '), column: 1 })),
  atSetting('navGroup', 'front-matter-quotes', (line) => ({ line: `"${line}"`, column: 1 })),
  atSetting('navTitle', 'front-matter-colon', (line) => ({
    line: `${line} level: senior`,
    column: line.length + ' level:'.length,
  })),
  atSetting('reviewed', 'setting-value', () => ({ line: 'reviewed: 24.11.2025', column: 11 })),
  (page) => {
    const index = page.front.findIndex((line) => line.startsWith('description:'));
    if (index === -1) return undefined;
    const front = page.front.toSpliced(index + 1, 0, 'and what else there is to know');
    return broken(page, front, 'front-matter-line', firstLine + index + 1, 1);
  },
  atSetting('navGroup', 'setting-misspelt', (line) => ({
    line: line.replace('navGroup', 'navgroup'),
    column: 1,
  })),
  atSetting('description', 'setting-misspelt', (line) => ({ line: line.replace('desc', 'disc'), column: 1 })),
  atSetting('owner', 'setting-misspelt', (line) => ({ line: line.replace('owner', 'Owner'), column: 1 })),
  atSetting('navOrder', 'setting-value', () => ({ line: 'navOrder: first', column: 11 })),
  atSetting('reviewed', 'setting-value', () => ({ line: 'reviewed: 2026-02-31', column: 11 })),
  atSetting('tags', 'front-matter-list', () => ({ line: 'tags: - everyday', column: 7 })),
  (page) => {
    const index = page.front.findIndex((line) => line.startsWith('  - '));
    if (index === -1) return undefined;
    const line = (page.front[index] ?? '').replace('  ', '\t');
    return broken(page, page.front.with(index, line), 'front-matter-tab', firstLine + index, 1);
  },
  (page) => {
    const index = page.front.findLastIndex((line) => line.startsWith('  - '));
    if (index === -1) return undefined;
    const line = (page.front[index] ?? '').replace('  - ', '   - ');
    return broken(page, page.front.with(index, line), 'front-matter-indent', firstLine + index, 1);
  },
  (page, chance) => {
    const indexes = page.front.flatMap((line, index) =>
      index > 0 && /^\w+: /.test(line) && /^\w+: /.test(page.front[index - 1] ?? '') ? [index] : [],
    );
    if (indexes.length === 0) return undefined;
    const index = chance.pick(indexes);
    return broken(
      page,
      page.front.with(index, `  ${page.front[index]}`),
      'front-matter-indent',
      firstLine + index,
      1,
    );
  },
  (page) =>
    broken(
      page,
      [...page.front, page.front.find((line) => line.startsWith('navTitle')) ?? ''],
      'setting-twice',
      closing(page),
      1,
    ),
  addedLine('__proto__: { admin: yes }', 'setting-refused', 1),
  addedLine('draft: perhaps', 'setting-value', 8),
  addedLine('visibility: colleagues', 'setting-value', 13),
  addedLine('Everyone should read this page', 'front-matter-line', 1),
  addedLine('level: &x senior', 'front-matter-mark', 8),
  addedLine('reviewEvery: now and then', 'setting-value', 14),
  fences(['---'], [], 'front-matter-unclosed', closing),
  fences(['---'], ['--'], 'front-matter-closing', closing),
  fences(['---'], ['-----'], 'front-matter-closing', closing),
  fences(['---'], ['...'], 'front-matter-closing', closing),
  fences(['---'], ['—'], 'front-matter-closing', closing),
  fences(['----'], ['---'], 'front-matter-opening', () => 1),
  fences(['—'], ['---'], 'front-matter-opening', () => 1),
  fences(['', '---'], ['---'], 'front-matter-late', () => 2),
  fences(['---js'], ['---'], 'front-matter-program', () => 1),
  fences(['+++'], ['+++'], 'front-matter-language', () => 1),
];
