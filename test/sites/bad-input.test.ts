import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadHandbook } from '../../src/cli/load-handbook.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Reads a folder of these files as the command line does; problems are “path:line:column severity code”. */
function load(files: Readonly<Record<string, string | Buffer>>) {
  const folder = join(root, 'handbook');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { handbook, diagnostics } = loadHandbook({ folder, flags: {} });
  const problems = diagnostics.map(
    ({ location, severity, code }) =>
      `${location.file.replace(`${folder}/`, '')}:${location.line}:${location.column} ${severity} ${code}`,
  );
  return { handbook, diagnostics, problems, folder };
}

/** The words of a page as it was read. */
const textOf = ({ handbook }: ReturnType<typeof load>, path: string) =>
  handbook.pages.find((page) => page.path === path);

describe('what looks odd and is right', () => {
  it.each([
    ['without front matter', '# Leave\n\nTake it.\n'],
    ['with lines that end as on Windows', '---\r\ntitle: Leave\r\n---\r\n# Leave\r\n\r\nTake it.\r\n'],
    ['with lines that end as on old Macs', '---\rtitle: Leave\r---\r# Leave\r\rTake it.\r'],
    ['with a byte order mark', '\ufeff---\ntitle: Leave\n---\n# Leave\n\nTake it.\n'],
    ['without a line end at its end', '---\ntitle: Leave\n---\n# Leave\n\nTake it.'],
    ['with front matter that says nothing', '---\n---\n# Leave\n\nTake it.\n'],
  ])('is a page %s', (_, text) => {
    const loaded = load({ 'leave.md': text });
    expect(loaded.problems).toEqual([]);
    expect(textOf(loaded, 'leave.md')).toMatchObject({
      title: 'Leave',
      heading: { text: 'Leave' },
      body: { html: '<p>Take it.</p>\n' },
    });
  });

  it('is an empty page, named for its file', () => {
    const loaded = load({ 'sick-days.md': '', 'blank.md': ' \n\n' });
    expect(loaded.problems.filter((problem) => problem.includes(' error '))).toEqual([]);
    expect(loaded.handbook.pages.map(({ title }) => title)).toEqual(['Blank', 'Sick days']);
  });
});

describe('what is broken', () => {
  it('is told with its line and column, all of it in one run, in the order of files and lines', () => {
    const { problems } = load({
      'a-colon.md': '---\ntitle: Leave: how it works\n---\n# Leave\n',
      'b-unclosed.md': '---\ntitle: Leave\n\n# Leave\n\nTake it.\n',
      'c-program.md': '---js\n{ title: process.env.HOME }\n---\n# Leave\n',
      'd-link.md': '# Leave\n\n[Pay](pay.md) and [tools](tools.md)\n',
      'e-taken.md': '---\npermalink: /d-link/\n---\n# Leave\n',
      'f-value.md': '---\nnavOrder: soon\ndraft: perhaps\n---\n# Leave\n',
    });
    expect(problems).toEqual([
      'a-colon.md:2:13 error front-matter-colon',
      'b-unclosed.md:3:1 error front-matter-unclosed',
      'c-program.md:1:1 error front-matter-program',
      'd-link.md:1:1 error address-taken',
      'd-link.md:3:7 error link-to-nowhere',
      'd-link.md:3:27 error link-to-nowhere',
      'f-value.md:2:11 error setting-value',
      'f-value.md:3:8 error setting-value',
    ]);
  });

  it('comes with its cure', () => {
    const { diagnostics } = load({ 'a.md': '---\ntitle: Leave: how it works\n---\n# Leave\n' });
    expect(diagnostics[0]?.hint).toContain('title: "Leave: how it works"');
  });

  it('leaves the rest of its page, and every other page, readable', () => {
    const loaded = load({ 'a.md': '---\nnavOrder: soon\ntitle: Leave\n---\nTake it.\n', 'b.md': '# B\n' });
    expect(loaded.handbook.pages.map(({ title }) => title)).toEqual(['Leave', 'B']);
  });

  it('never runs', () => {
    const mark = join(root, 'ran');
    load({
      'a.md': `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(mark)}, '') }\n---\n# A\n`,
    });
    expect(() => rmSync(mark)).toThrow('ENOENT');
  });

  it('is a folder without a page, or none at all', () => {
    mkdirSync(join(root, 'handbook'));
    expect(load({}).problems).toEqual([`${join(root, 'handbook')}:1:1 error folder-empty`]);
    rmSync(join(root, 'handbook'), { recursive: true });
    expect(load({}).problems).toEqual([`${join(root, 'handbook')}:1:1 error folder-missing`]);
  });
});
