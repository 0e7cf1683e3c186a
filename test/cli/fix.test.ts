import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';

const work = mkdtempSync(join(tmpdir(), 'fix-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folder = '';
let count = 0;
const told = { out: '', err: '' };

beforeEach(() => {
  folder = join(work, String(count++));
  mkdirSync(folder);
  told.out = '';
  told.err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told.err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Mends the pages of the folder; the exit status. */
const fix = () => check([folder, '--fix']);

describe('handbook check --fix', () => {
  it.each([
    ['a setting that is misspelt', 'navgroup: People', 'navGroup: People'],
    ['a setting with a capital', 'Title: Leave', 'title: Leave'],
    ['a colon that needs quotes', 'title: Leave: the rules', 'title: "Leave: the rules"'],
    ['typographic quotes', 'title: “Leave: the rules”', 'title: "Leave: the rules"'],
    ['a missing space after the colon', 'title:Leave', 'title: Leave'],
    ['tabs', 'tags:\n\t- people\n\t- leave', 'tags:\n  - people\n  - leave'],
    ['several at once', 'Title: Leave: rules\nnavgroup:People', 'title: "Leave: rules"\nnavGroup: People'],
  ])('mends %s', async (_, before, after) => {
    write('leave.md', `---\n${before}\n---\n\n# Leave\n`);
    expect(await fix()).toBe(0);
    expect(read('leave.md')).toBe(`---\n${after}\n---\n\n# Leave\n`);
    expect(told.err).toBe('');
  });

  it.each([
    ['a heading without its space', '##How to ask', '## How to ask'],
    ['an address with a space', '[form](leave form.md)', '[form](<leave form.md>)'],
    ['an address in other letters', '![map](images/map.png)', '![map](Images/Map.PNG)'],
  ])('mends %s', async (_, before, after) => {
    write('leave form.md', '# Form\n');
    write('Images/Map.PNG', '');
    write('leave.md', `# Leave\n\n${before}\n`);
    await fix();
    expect(read('leave.md')).toBe(`# Leave\n\n${after}\n`);
  });

  it('says what it changed, and tells what is left', async () => {
    write('leave.md', '---\ntitle: Leave: rules\nreviewed: soon\n---\n\n# Leave\n');
    expect(await fix()).toBe(1);
    expect(told.out).toBe(
      `${folder}/leave.md:2\n  - title: Leave: rules\n  + title: "Leave: rules"\n\n1 line mended.\n\n`,
    );
    expect(told.err).toContain('setting-value');
    expect(told.err).not.toContain('front-matter-colon');
  });

  it('keeps line ends, a byte order mark, and everything else of the file', async () => {
    write('leave.md', '\ufeff---\r\ntitle: Leave: rules\r\n---\r\n\r\n# Leave  \r\n\r\nWords.');
    expect(await fix()).toBe(0);
    expect(read('leave.md')).toBe('\ufeff---\r\ntitle: "Leave: rules"\r\n---\r\n\r\n# Leave  \r\n\r\nWords.');
    expect(readdirSync(folder)).toEqual(['leave.md']);
  });

  it('leaves a page as it was where the mend is none', async () => {
    const twice = '---\ntitle: Leave\nTitle: Leave\n---\n\n# Leave\n';
    write('leave.md', twice);
    expect(await fix()).toBe(1);
    expect(read('leave.md')).toBe(twice);
    expect(told.out).toBe('');
  });

  it('leaves a file alone that is not UTF-8', async () => {
    const bytes = Buffer.from('---\ntitle: Cong\xe9s: rules\n---\n', 'latin1');
    write('leave.md', bytes);
    expect(await fix()).toBe(1);
    expect(readFileSync(join(folder, 'leave.md'))).toEqual(bytes);
  });

  it('touches nothing where nothing is wrong, and nothing without --fix', async () => {
    write('leave.md', '# Leave\n');
    expect(await fix()).toBe(0);
    expect(told.out).toBe('1 page, no problems.\n');
    write('leave.md', '##Leave\n');
    expect(await check([folder])).toBe(0);
    expect(read('leave.md')).toBe('##Leave\n');
  });
});
