import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, makeFolder, runHandbook, writeFiles } from './run-handbook.ts';

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...words: readonly string[]) => runHandbook(words, { cwd });

describe('a build that is done', () => {
  it('ends with 0 and says in one line how many pages, warnings and seconds, and where', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n', 'handbook/form.exe': 'x' });
    const { status, stdout, stderr } = run('build');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1 page, 0 warnings, \d+\.\d s: _site\n$/);
    expect(Object.keys(filesOf(join(cwd, '_site')))).toContain('index.html');
  });

  it('ends with 0 when there are warnings, and tells them', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n\n[Pay](pay.md)\n' });
    const { status, stdout, stderr } = run('build', '--lenient', '--output', 'public');
    expect(status).toBe(0);
    expect(stdout).toContain('1 page, 1 warning, ');
    expect(stderr).toContain('handbook/index.md:3:7   warning   link-to-nowhere');
    expect(stderr).toMatch(/1 warning in 1 file\.\n$/);
  });
});

describe('a build that finds errors', () => {
  it('ends with 1, tells them on standard error with paths as they were given, and publishes nothing', () => {
    writeFiles(cwd, { 'my docs/people/leave.md': '# Leave\n\nSee [pay](pay.md).\n' });
    for (const folder of ['my docs', './my docs/', join(cwd, 'my docs')]) {
      const { status, stdout, stderr } = run('build', folder);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(`${join(folder, 'people/leave.md')}:3:11   error   link-to-nowhere`);
    }
    expect(Object.keys(filesOf(cwd))).toEqual(['my docs/people/leave.md']);
  });

  it('tells what is wrong, shows the line, and says how to mend it', () => {
    writeFiles(cwd, {
      'handbook/pay.md': '# Pay\n',
      'handbook/leave.md': '# Leave\n\nSee [pay](pays.md).\n',
    });
    const { stderr } = run('build');
    expect(stderr.split('\n')).toEqual([
      'handbook/leave.md:3:11   error   link-to-nowhere',
      '',
      expect.stringMatching(/^ {2}[A-Z].*\bpays\.md\b.*\.$/),
      '',
      '    3 | See [pay](pays.md).',
      '      |           ^^^^^^^',
      '',
      expect.stringMatching(/^ {2}To mend it, [a-z].*/),
      '',
      '    pay.md',
      '',
      '1 problem in 1 file. Nothing was published.',
      '',
    ]);
  });

  it('leaves an earlier site as it was, byte for byte', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' });
    expect(run('build').status).toBe(0);
    const before = filesOf(join(cwd, '_site'));
    writeFileSync(join(cwd, 'handbook/index.md'), '---\ntitle: A: b\n---\n# Another\n');
    expect(run('build').status).toBe(1);
    expect(filesOf(join(cwd, '_site'))).toEqual(before);
  });

  it('adds annotations on GitHub, and no colours', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n\n[Pay](pay.md)\n' });
    const { stdout, stderr } = runHandbook(['build'], { cwd, env: { GITHUB_ACTIONS: 'true', CI: 'true' } });
    expect(stdout).toMatch(/^::error file=handbook\/index\.md,line=3,/);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('a call that is wrong', () => {
  it.each([
    [['publish'], 'There is no command “publish”.'],
    [['build', '--outptu', 'x'], '--outptu'],
    [['build', 'one', 'two'], '“two” is one too many'],
    [['build', '--options', 'missing.yml'], 'missing.yml'],
    [['check', '--format', 'pdf'], 'There is no format “pdf”.'],
    [['serve', '--port', 'high'], '“high” is no port'],
  ])('ends with 2 and says what was wrong and what can be called: %j', (words, message) => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n' });
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('handbook build [folder] --output DIR');
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('without a command shows the help; asked for it, with 0', () => {
    expect(run().status).toBe(2);
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('handbook check');
  });
});

describe('check', () => {
  it('writes nothing, and ends with 1 where there are errors', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n\n[Pay](pay.md)\n' });
    expect(run('check')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('link-to-nowhere'),
    });
    expect(Object.keys(filesOf(cwd))).toEqual(['handbook/index.md']);
    writeFiles(cwd, { 'handbook/pay.md': '# Pay\n' });
    expect(run('check')).toEqual({ status: 0, stdout: '2 pages, no problems.\n', stderr: '' });
  });

  it('gives the same text as build', () => {
    writeFiles(cwd, { 'handbook/a.md': '[Pay](pay.md)\n', 'handbook/b.md': '---\ntitle: A: b\n---\n' });
    const told = run('build').stderr.replace(' Nothing was published.', '');
    expect(run('check').stderr).toBe(told);
  });

  it('gives JSON for programs', () => {
    writeFiles(cwd, { 'handbook/index.md': '# Welcome\n\nSee [pay](pay.md).\n' });
    const { status, stdout, stderr } = run('check', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          code: 'link-to-nowhere',
          severity: 'error',
          message: expect.stringMatching(/^[A-Z].*\.$/),
          hint: expect.any(String),
          file: 'handbook/index.md',
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 17,
        },
      ],
      errors: 1,
      warnings: 0,
    });
  });
});
