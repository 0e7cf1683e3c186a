import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { readRegularFile } from '../../src/io/read-file.ts';
import { readSources } from '../../src/io/read-sources.ts';

let root: string;
const handbook = () => join(root, 'handbook');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'read-sources-')));
  mkdirSync(handbook());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = '# A page\n') {
  mkdirSync(dirname(join(handbook(), path)), { recursive: true });
  writeFileSync(join(handbook(), path), content);
}

function link(path: string, target: string) {
  mkdirSync(dirname(join(handbook(), path)), { recursive: true });
  symlinkSync(target, join(handbook(), path));
}

function read(folder = handbook()) {
  const diagnostics: Diagnostic[] = [];
  const sources = readSources(folder, createReport(diagnostics));
  const problems = diagnostics.map(
    ({ code, location: { file, line, column } }) =>
      `${file.replace(`${handbook()}/`, '')}:${line}:${column} ${code}`,
  );
  const pages = sources.pages.map(({ path }) => path);
  return { sources, pages, files: sources.files.map(({ path }) => path), problems };
}

describe('the folder of the handbook', () => {
  it('gives its pages in the order of their paths, and the files beside them', () => {
    put('people/leave.md');
    put('Zoo.MARKDOWN');
    put('index.md');
    put('people/map.PNG', 'picture');
    expect(read()).toMatchObject({
      pages: ['Zoo.MARKDOWN', 'index.md', 'people/leave.md'],
      files: ['people/map.PNG'],
      problems: [],
    });
  });

  it('names pages as the caller named the folder', () => {
    put('leave.md');
    expect(read().sources.pages[0]?.shownPath).toBe(join(handbook(), 'leave.md'));
  });

  it('may be deep, but not without end', () => {
    put('a.md');
    put(`${'d/'.repeat(110)}deep.md`);
    const { pages, problems } = read();
    expect(pages).toEqual(['a.md']);
    expect(problems).toEqual([`${'d/'.repeat(99)}d:1:1 folder-too-deep`]);
  });

  it('may be large, but not without end', () => {
    for (const name of ['a.md', 'b.md', 'c.md', 'd/e.md', 'd/f.md']) put(name);
    const diagnostics: Diagnostic[] = [];
    const { pages } = readSources(handbook(), createReport(diagnostics), { mostEntries: 4 });
    expect(pages.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['folder-too-large']);
  });

  it('leaves hidden files and the packages of programs alone', () => {
    for (const path of [
      '.git/config.md',
      '.github/help.md',
      'node_modules/x/readme.md',
      '.hidden.md',
      'a.md',
    ])
      put(path);
    expect(read()).toMatchObject({ pages: ['a.md'], problems: ['.github:1:1 folder-hidden'] });
  });

  it('does not publish programs, templates and data', () => {
    for (const path of [
      'a.md',
      'a.js',
      'a.11tydata.js',
      'b.njk',
      'c.html',
      'd.json',
      'e.yml',
      'f.cjs',
      'g.xml',
    ])
      put(path);
    const { files, problems } = read();
    expect(files).toEqual([]);
    expect(problems).toHaveLength(8);
  });

  it('is missed where it is absent, where it is a file, and where it holds no page', () => {
    expect(read(join(root, 'nothing')).problems).toEqual([`${join(root, 'nothing')}:1:1 folder-missing`]);
    put('file.txt');
    expect(read(join(handbook(), 'file.txt')).problems[0]).toContain('folder-missing');
    expect(read().problems).toEqual([`${handbook()}:1:1 folder-empty`]);
  });
});

describe('a link in the folder', () => {
  it('to another page of the handbook is followed', () => {
    put('people/leave.md', '# Leave\n');
    link('holiday.md', 'people/leave.md');
    link('team', 'people');
    expect(read()).toMatchObject({ pages: ['holiday.md', 'people/leave.md', 'team/leave.md'], problems: [] });
  });

  it('out of the handbook is refused, be it a file, a folder or a way around', () => {
    put('a.md');
    mkdirSync(join(root, 'outside'));
    mkdirSync(join(root, 'handbook-2'));
    writeFileSync(join(root, 'outside/secret.md'), '# Secret\n');
    writeFileSync(join(root, 'handbook-2/secret.md'), '# Secret\n');
    link('secret.md', '../outside/secret.md');
    link('passwords.txt', '/etc/passwd');
    link('all', '..');
    link('beside', '../handbook-2');
    link('first.md', 'second.md');
    link('second.md', '../outside/secret.md');
    expect(read()).toMatchObject({
      pages: ['a.md'],
      files: [],
      problems: ['all', 'beside', 'first.md', 'passwords.txt', 'second.md', 'secret.md'].map(
        (name) => `${name}:1:1 link-out-of-handbook`,
      ),
    });
  });

  it('to something hidden in the handbook is refused', () => {
    put('a.md');
    put('.env', 'SECRET=1');
    link('settings.txt', '.env');
    expect(read()).toMatchObject({ files: [], problems: ['settings.txt:1:1 link-out-of-handbook'] });
  });

  it('in a circle or to nowhere is named', () => {
    put('people/leave.md');
    link('people/again', '../people');
    link('home', '.');
    link('one.md', 'two.md');
    link('two.md', 'one.md');
    link('gone.md', 'not-there.md');
    expect(read()).toMatchObject({
      pages: ['people/leave.md'],
      problems: [
        'gone.md:1:1 file-unreadable',
        'home:1:1 link-in-a-circle',
        'one.md:1:1 link-in-a-circle',
        'people/again:1:1 link-in-a-circle',
        'two.md:1:1 link-in-a-circle',
      ],
    });
  });
});

describe('a file', () => {
  it('that is a pipe is never opened', () => {
    put('a.md');
    execFileSync('mkfifo', [join(handbook(), 'people.md')]);
    expect(read()).toMatchObject({ pages: ['a.md'], problems: ['people.md:1:1 file-special'] });
  });

  it('that became a pipe or a link after it was seen is still not read', () => {
    execFileSync('mkfifo', [join(handbook(), 'pipe')]);
    put('a.md');
    link('b.md', 'a.md');
    expect(readRegularFile(join(handbook(), 'pipe'), 10)).toEqual({ special: true });
    expect(readRegularFile(join(handbook(), 'b.md'), 10)).toHaveProperty('error');
    expect(readRegularFile(join(handbook(), 'gone.md'), 10)).toEqual({
      error: 'it was gone when it was to be read',
    });
  });

  it('of over 2 MB is not read', () => {
    put('a.md');
    put('large.md', 'x'.repeat(2 * 1024 * 1024 + 1));
    const { sources, problems } = read();
    expect(problems).toEqual(['large.md:1:1 file-too-large']);
    expect(sources.pages.map(({ text }) => text.length)).toEqual([9, 0]);
  });

  it.each([
    ['bell\u0007.md', 'file-name-unfit'],
    ['back\\slash.md', 'file-name-unfit'],
    ['dot./leave.md', 'file-name-unfit'],
    ['space /leave.md', 'file-name-unfit'],
    ['\u202egnp.md', 'file-name-unfit'],
    [`${'é'.repeat(110)}.md`, 'file-name-unfit'],
    ['10:30.md', 'file-name-awkward'],
    ['why?.md', 'file-name-awkward'],
    ['con.md', 'file-name-awkward'],
  ])('named %j is told as %s', (path, code) => {
    put('a.md');
    put(path);
    const { problems, pages } = read();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`:1:1 ${code}$`));
    expect(pages).toHaveLength(code === 'file-name-awkward' ? 2 : 1);
  });

  it('with accents and spaces in its name is a page like any other', () => {
    put('congés payés.md');
    expect(read()).toMatchObject({ pages: ['congés payés.md'], problems: [] });
  });

  it('that is a drawing comes along unless it holds something active', () => {
    put('a.md');
    put('map.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
    put('trap.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n  <script>alert(1)</script></svg>');
    put('spy.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.com/a.png"/></svg>');
    expect(read()).toMatchObject({
      files: ['map.svg'],
      problems: ['spy.svg:1:48 picture-loads', 'trap.svg:2:3 picture-active'],
    });
  });
});
