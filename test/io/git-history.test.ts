import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHistory, readGitHistory } from '../../src/io/git-history.ts';

const work = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function git(folder: string, ...words: string[]): void {
  execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' });
}

/** Commits everything on a day, as somebody. */
function commit(folder: string, day: string, author: string): void {
  git(folder, 'add', '-A');
  const identity = ['-c', 'user.name=Committer', '-c', 'user.email=committer@example.com'];
  git(folder, ...identity, 'commit', '-m', day, `--date=${day}T12:00:00+01:00`, `--author=${author}`);
}

const page = (words: string) => `# Page\n\n${'A line that stays as it is.\n'.repeat(8)}${words}\n`;

describe('what git tells of a page', () => {
  const repository = join(work, 'repository');
  let history: GitHistory;

  beforeAll(() => {
    mkdirSync(join(repository, 'handbook'), { recursive: true });
    git(work, 'init', 'repository');
    writeFileSync(join(repository, 'handbook/leave.md'), page('First.'));
    writeFileSync(join(repository, 'handbook/pay.md'), page('Pay.'));
    writeFileSync(join(repository, 'elsewhere.md'), page('Elsewhere.'));
    commit(repository, '2026-03-01', 'Ada Lind <ada@example.com>');
    writeFileSync(join(repository, 'handbook/leave.md'), page('Second.'));
    commit(repository, '2026-04-02', 'Ben Ode <ben@example.com>');
    renameSync(join(repository, 'handbook/leave.md'), join(repository, 'handbook/été.md'));
    commit(repository, '2026-05-03', 'Cy Moor <cy@example.com>');
    writeFileSync(join(repository, 'handbook/mail.md'), page('Mail.'));
    commit(repository, '2026-06-04', 'dee@example.com <dee@example.com>');
    history = readGitHistory(repository, join(repository, 'handbook'));
  });

  const changeOf = (path: string) => (history.kind === 'known' ? history.changes.get(path) : undefined);

  it('names who last changed its text, also after the file was moved', () => {
    expect(changeOf('été.md')).toEqual({ date: '2026-04-02', author: 'Ben Ode' });
    expect(changeOf('pay.md')).toEqual({ date: '2026-03-01', author: 'Ada Lind' });
  });

  it('knows the files of the handbook alone, by their paths from its folder', () => {
    expect(changeOf('elsewhere.md')).toBeUndefined();
    expect(changeOf('handbook/pay.md')).toBeUndefined();
  });

  it('knows the files of a handbook that is the whole repository', () => {
    const whole = readGitHistory(repository, repository);
    expect(whole.kind === 'known' && whole.changes.get('handbook/pay.md')?.date).toBe('2026-03-01');
  });

  it('never gives an e-mail address away', () => {
    expect(changeOf('mail.md')).toEqual({ date: '2026-06-04', author: '' });
    expect(JSON.stringify(history.kind === 'known' ? [...history.changes] : [])).not.toContain('@');
  });

  it('says nothing where the history is cut short', () => {
    git(work, 'clone', '--depth', '1', `file://${repository}`, 'shallow');
    expect(readGitHistory(join(work, 'shallow'), join(work, 'shallow/handbook'))).toEqual({
      kind: 'shallow',
    });
  });

  it('says nothing where there is no repository', () => {
    mkdirSync(join(work, 'plain'));
    expect(readGitHistory(join(work, 'plain'), join(work, 'plain'))).toEqual({ kind: 'none' });
  });
});
