import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  endOf,
  filesOf,
  makeFolder,
  manyPages,
  runHandbook,
  startHandbook,
  writeFiles,
} from './run-handbook.ts';

let cwd: string;
let site: string;
beforeEach(() => {
  cwd = makeFolder();
  site = join(cwd, '_site');
  // The search has no part in this, and takes its time.
  writeFiles(cwd, { 'options.yml': 'search: false\n' });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const plain = ['--options', 'options.yml'];
const run = (...words: readonly string[]) => runHandbook([...words, ...plain], { cwd });
const leftovers = () => readdirSync(cwd).filter((name) => name.includes('.handbook-'));

/** Waits until a build has begun to write its site. */
async function untilWriting(): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const [staging] = leftovers();
    if (staging !== undefined && existsSync(join(cwd, staging, 'team-0'))) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('The build never began to write.');
}

describe('a site that is built again', () => {
  it('has no page any more whose source is gone', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n', 'handbook/people/leave.md': '# Leave\n' });
    expect(run('build').status).toBe(0);
    rmSync(join(cwd, 'handbook/people'), { recursive: true });
    expect(run('build').status).toBe(0);
    expect(existsSync(join(site, 'people'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  it('keeps each file that is to be the same, and writes the others', () => {
    const pages = { 'handbook/index.md': '# Welcome\n', 'handbook/leave.md': '# Leave\n' };
    writeFiles(cwd, { ...pages, 'options.yml': 'search: false\nfiles: { sitemap: false }\n' });
    expect(run('build').status).toBe(0);
    const numbersOf = () => ({
      home: statSync(join(site, 'index.html')).ino,
      leave: statSync(join(site, 'leave/index.html')).ino,
    });
    const before = numbersOf();
    writeFiles(cwd, { 'handbook/leave.md': '# Leave\n\nThirty days.\n' });
    expect(run('build').status).toBe(0);
    const after = numbersOf();
    expect(after.home).toBe(before.home);
    expect(after.leave).not.toBe(before.leave);
    expect(readFileSync(join(site, 'leave/index.html'), 'utf8')).toContain('Thirty days.');
    expect(statSync(join(site, 'index.html')).nlink).toBe(1);
  });

  it('may lie in the handbook’s own folder, and is not read as a part of it', () => {
    writeFiles(cwd, { 'index.md': '# Welcome\n', 'people/leave.md': '# Leave\n' });
    expect(run('build', '.').stdout).toContain('2 pages');
    const first = filesOf(site);
    expect(run('build', '.').stdout).toContain('2 pages');
    expect(filesOf(site)).toEqual(first);
  });

  it('takes no file’s place, and no place in a file', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n', thesis: 'mine' });
    const inFile = run('build', '--output', 'thesis/site');
    expect(inFile).toMatchObject({ status: 1, stderr: expect.stringContaining('A file stands where') });
    const file = run('build', '--output', 'thesis');
    expect(file).toMatchObject({ status: 1, stderr: expect.stringContaining('“thesis” is no folder') });
    expect(run('build', '--output', '').status).toBe(2);
  });

  it('stays where a link leads to it', () => {
    mkdirSync(join(cwd, 'disk'));
    symlinkSync('disk/site', site);
    mkdirSync(join(cwd, 'disk/site'));
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' });
    expect(run('build').status).toBe(0);
    expect(Object.keys(filesOf(join(cwd, 'disk/site')))).toContain('index.html');
  });
});

describe('a folder that is not ours', () => {
  beforeEach(() => writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' }));

  it.each([
    ['holds other files', { 'thesis/chapter-1.txt': 'All of it.' }],
    ['only has a file of our marker’s name', { 'thesis/.handbook': 'My own notes.' }],
    ['is a file', { thesis: 'All of it.' }],
  ])('is refused and untouched when it %s', (_, files: Readonly<Record<string, string>>) => {
    writeFiles(cwd, files);
    const before = filesOf(cwd);
    expect(run('build', '--output', 'thesis')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^thesis:1:1 {3}error {3}output-not-ours/),
    });
    expect(filesOf(cwd)).toEqual(before);
  });

  it('is refused when somebody keeps a repository in a site of ours', () => {
    expect(run('build').status).toBe(0);
    writeFiles(site, { '.git/HEAD': 'ref: refs/heads/gh-pages' });
    const before = filesOf(cwd);
    expect(run('build')).toMatchObject({ status: 1, stderr: expect.stringContaining('output-not-ours') });
    expect(filesOf(cwd)).toEqual(before);
  });

  it.each(['handbook', '.', '..', 'link', 'handbook/../handbook'])(
    'is refused and untouched when it holds the handbook: %s',
    (output) => {
      symlinkSync('.', join(cwd, 'link'));
      const before = filesOf(cwd);
      expect(run('build', '--output', output)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('output-holds-handbook'),
      });
      expect(filesOf(cwd)).toEqual(before);
    },
  );

  it.skipIf(!existsSync('/sys/kernel'))('is told plainly when nothing can be written there', () => {
    const { status, stderr } = run('build', '--output', '/sys/kernel/handbook-site');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^This place can’t be written to.*\n\nNothing was published\.\n$/);
  });
});

describe('a build that is stopped', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'by %s leaves the earlier site as it was',
    async (signal) => {
      writeFiles(join(cwd, 'handbook'), manyPages(20, 'one'));
      expect(run('build').status).toBe(0);
      const before = filesOf(site);
      writeFiles(join(cwd, 'handbook'), manyPages(500, 'two'));
      const child = startHandbook(['build', ...plain], { cwd });
      const end = endOf(child);
      await untilWriting();
      child.kill(signal);
      expect(await end).toBe(signal);
      expect(filesOf(site)).toEqual(before);
      // Who is killed can’t tidy up; the next build does.
      if (signal !== 'SIGKILL') expect(leftovers()).toEqual([]);
      rmSync(join(cwd, 'handbook'), { recursive: true });
      writeFiles(join(cwd, 'handbook'), manyPages(20, 'one'));
      expect(run('build').status).toBe(0);
      expect(filesOf(site)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  it('between taking the old site away and putting the new one in its place gets the old one back', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' });
    expect(run('build').status).toBe(0);
    const before = filesOf(site);
    // No process has this number.
    renameSync(site, join(cwd, '._site.handbook-old-4194999-abc-0123abcd'));
    writeFiles(cwd, { '._site.handbook-new-4194999-abc-0123abcd/index.html': 'Half of the new one.' });
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n\n[Pay](pay.md)\n' });
    expect(run('build').status).toBe(1);
    expect(filesOf(site)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it('by a disk that takes no more leaves the earlier site as it was', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' });
    expect(run('build').status).toBe(0);
    const before = filesOf(site);
    writeFiles(cwd, { 'handbook/index.md': `# Welcome\n\n${'More. '.repeat(3000)}\n` });
    const { status, stderr } = runHandbook(['build', ...plain], { cwd, largestFile: 8 });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^A file is too large for this disk.*\n\nNothing was published\.\n$/),
    });
    expect(filesOf(site)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });
});

describe('two builds at once', () => {
  it('give one whole site, of one or the other', async () => {
    const versions = ['one', 'two'] as const;
    const whole: Readonly<Record<string, string>>[] = [];
    for (const version of versions) {
      writeFiles(join(cwd, version), manyPages(200, version));
      expect(run('build', version, '--output', `whole-${version}`).status).toBe(0);
      whole.push(filesOf(join(cwd, `whole-${version}`)));
    }
    for (let round = 0; round < 2; round++) {
      const ends = versions.map((version) => endOf(startHandbook(['build', version, ...plain], { cwd })));
      expect(await Promise.all(ends)).toEqual([0, 0]);
      expect(whole).toContainEqual(filesOf(site));
      expect(leftovers()).toEqual([]);
    }
  });
});
