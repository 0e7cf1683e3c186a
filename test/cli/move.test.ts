import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadHandbook } from '../../src/cli/load-handbook.ts';
import { move } from '../../src/cli/move.ts';
import { destinationsOf, indexOf } from '../../src/site/move-links.ts';

const work = mkdtempSync(join(tmpdir(), 'move-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const texts = {
  'index.md': [
    '# Home',
    '',
    'See [leave](people/leave.md), [again](people/leave.md#how "How"), `[not](people/leave.md)`,',
    '[by address](/people/leave/) and <a href="people/leave.md">in HTML</a>.',
    '',
    '[by name][leave], [and once more][leave]',
    '',
    '[leave]: <people/leave.md> "Leave"',
    '',
  ].join('\n'),
  'draft.md': '---\ndraft: true\n---\n\n# Draft\n\n[Leave](people/leave.md)\n',
  'people/index.md': '# People\n\n[Leave](leave.md), [with a folder](./leave.md)\n',
  'people/leave.md': [
    '---',
    '# Who answers for it',
    'owner: People team   # since 2024',
    'title: "Leave"',
    '---',
    '',
    '# Leave',
    '',
    '## How',
    '',
    '[Pay](pay.md), [home](../), [itself](leave.md#how), [here](#how), ![map](map.png)',
    '',
  ].join('\n'),
  'people/pay.md': '# Pay\r\n\r\n[Leave](leave.md)\r\n',
  'people/map.png': '',
  'company/index.md': '# Company\n\n[Leave](../people/leave)\n',
};

let folder = '';
let number = 0;
let said: string[] = [];

beforeEach(() => {
  folder = join(work, String(number++));
  for (const [path, text] of Object.entries(texts)) write(path, text);
  said = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
});
afterEach(() => vi.restoreAllMocks());

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const call = (...words: string[]) => move([...words, '--folder', folder]);
const load = () => loadHandbook({ folder, flags: {} });
const fileNames = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('a page that moves', () => {
  it('is found by every link that led to it, exactly where each is written', async () => {
    expect(await call('people/leave.md', 'company/time-off.md')).toBe(0);
    expect(read('index.md')).toBe(
      texts['index.md']
        .replaceAll('](people/leave.md', '](company/time-off.md')
        .replace('`[not](company/time-off.md)`', '`[not](people/leave.md)`')
        .replace('"people/leave.md"', '"company/time-off.md"')
        .replace('<people/leave.md>', '<company/time-off.md>')
        .replace('(/people/leave/)', '(/company/time-off/)'),
    );
    expect(read('people/index.md')).toContain(
      '[Leave](../company/time-off.md), [with a folder](../company/time-off.md)',
    );
    expect(read('people/pay.md')).toBe('# Pay\r\n\r\n[Leave](../company/time-off.md)\r\n');
    expect(read('company/index.md')).toContain('[Leave](time-off.md)');
    expect(read('draft.md')).toContain('[Leave](company/time-off.md)');
  });

  it('takes its own links along, and keeps its settings with their comments', async () => {
    await call('people/leave.md', 'company/time-off.md');
    expect(read('company/time-off.md')).toBe(
      texts['people/leave.md']
        .replace('title: "Leave"\n', 'title: "Leave"\nredirectFrom:\n  - /people/leave/\n')
        .replace('(pay.md)', '(../people/pay.md)')
        .replace('(leave.md#how)', '(time-off.md#how)')
        .replace('(map.png)', '(../people/map.png)'),
    );
    expect(fileNames()).not.toContain('people/leave.md');
  });

  it('leaves a handbook that checks clean, in which every link leads to the same page', async () => {
    const before = load();
    await call('people/leave.md', 'company/time-off.md');
    const after = load();
    expect(after.diagnostics).toEqual([]);
    const destinations = ({ handbook, settings }: typeof before) =>
      handbook.pages
        .map((page) => destinationsOf(page, handbook, indexOf(handbook), settings.place).join(' '))
        .sort();
    const renamed = destinations(before).map((line) =>
      line.replaceAll('people/leave.md', 'company/time-off.md'),
    );
    expect(destinations(after)).toEqual(renamed);
    expect(after.handbook.redirects.map(({ from }) => from.path)).toEqual(['/people/leave/']);
  });

  it('moves back, and its addresses change places', async () => {
    await call('people/leave.md', 'company/time-off.md');
    expect(await call('company/time-off.md', 'people/leave.md')).toBe(0);
    expect(read('people/leave.md')).toContain('redirectFrom:\n  - /company/time-off/\n');
    expect(read('people/pay.md')).toBe(texts['people/pay.md']);
    expect(load().diagnostics).toEqual([]);
  });

  it('adds to the old addresses that it has, however they are written', async () => {
    const lists = {
      'redirectFrom: [/a/] # old': 'redirectFrom: [/a/, /page/] # old',
      'redirect_from:\n- /a/ # old\n- /b/': 'redirect_from:\n- /a/ # old\n- /b/\n- /page/',
      'redirectFrom: /a/': 'redirectFrom: [/a/, /page/]',
    };
    for (const [before, after] of Object.entries(lists)) {
      write('page.md', `---\n${before}\ntitle: Page\n---\n`);
      expect(await call('page.md', 'other.md'), said.join('')).toBe(0);
      expect(read('other.md')).toBe(`---\n${after}\ntitle: Page\n---\n`);
      rmSync(join(folder, 'other.md'));
    }
  });

  it('needs no old address where it has one of its own', async () => {
    write('people/leave.md', '---\npermalink: /leave/\n---\n\n# Leave\n\n## How\n');
    write('index.md', '# Home\n\n[Leave](/leave/)\n');
    expect(await call('people/leave.md', 'company/')).toBe(0);
    expect(read('company/leave.md')).toBe('---\npermalink: /leave/\n---\n\n# Leave\n\n## How\n');
    expect(read('index.md')).toBe('# Home\n\n[Leave](/leave/)\n');
  });

  it('is told in full and left alone with --dry-run', async () => {
    expect(await call('people/leave.md', 'company/time-off', '--dry-run')).toBe(0);
    expect(fileNames()).toContain('people/leave.md');
    expect(read('index.md')).toBe(texts['index.md']);
    expect(said.join('')).toContain('/people/leave/ leads there from now on');
    expect(said.join('')).toContain('index.md:3  people/leave.md → company/time-off.md');
  });
});

describe('a folder that moves', () => {
  it('takes along its pages, its pictures and the links among them', async () => {
    expect(await call('people', 'company/people')).toBe(0);
    expect(read('company/people/index.md')).toContain('[Leave](leave.md), [with a folder](./leave.md)');
    expect(read('company/people/leave.md')).toContain('[home](../../index.md)');
    expect(read('index.md')).toContain('[leave](company/people/leave.md)');
    expect(fileNames()).toContain('company/people/map.png');
    expect(load().diagnostics).toEqual([]);
  });

  it('takes along the links to a folder in it that has no page of its own', async () => {
    write('people/away/sick.md', '# Sick\n\n[All](./), [up](../pay.md)\n');
    write(
      'company/index.md',
      '# Company\n\n[Away](../people/away/), [away](/people/away/), [index](../people/away/index.md)\n',
    );
    expect(load().diagnostics).toEqual([]);
    expect(await call('people', 'staff/people'), said.join('')).toBe(0);
    expect(read('company/index.md')).toContain(
      '[Away](../staff/people/away/), [away](/staff/people/away/), [index](../staff/people/away/)',
    );
    expect(read('staff/people/away/sick.md')).toContain('[All](./), [up](../pay.md)');
    expect(load().diagnostics).toEqual([]);
  });

  it('leaves dead links as dead as they were', async () => {
    write('people/pay.md', '# Pay\n\n[Gone](gone.md), [gone](../gone.md), [leave](leave.md)\n');
    expect(await call('people', 'staff'), said.join('')).toBe(0);
    expect(load().diagnostics.map(({ code }) => code)).toEqual(['link-to-nowhere', 'link-to-nowhere']);
  });
});

describe('nothing moves', () => {
  const refusal = async (...words: string[]) => call(...words).catch((error: Error) => error.message);

  it('where something is already, outside of the handbook, or from nowhere', async () => {
    expect(await refusal('people/leave.md', 'people/pay.md')).toContain('already');
    expect(await refusal('people/leave.md', '../leave.md')).toContain('outside');
    expect(await refusal('people/nothing.md', 'a.md')).toContain('There is no page');
    expect(await refusal('people', 'people/inner')).toContain('into itself');
    expect(await refusal('people/leave.md', '.hidden/leave.md')).toContain('hidden');
    expect(await refusal('people/leave.md')).toContain('OLD NEW');
    expect(read('people/leave.md')).toBe(texts['people/leave.md']);
  });

  it('while the page has a problem that must be mended first', async () => {
    write('people/leave.md', '---\ntitle: [Leave\n---\n\n# Leave\n');
    expect(await call('people/leave.md', 'company/leave.md')).toBe(1);
    expect(said.join('')).toContain('Nothing was moved.');
    expect(fileNames()).toContain('people/leave.md');
  });

  it('to the address of another page', async () => {
    write('company/time-off/index.md', '# Time off\n');
    expect(await call('people/leave.md', 'company/time-off.md')).toBe(1);
    expect(said.join('')).toContain('address-taken');
  });

  it('where a link is written so that it can’t be found', async () => {
    write('company/index.md', '# Company\n\n[Leave](../people/leave&#46;md)\n');
    expect(await call('people/leave.md', 'company/leave.md')).toBe(1);
    expect(said.join('')).toContain('company/index.md:3: the link to “../people/leave.md” can’t be found');
  });
});
