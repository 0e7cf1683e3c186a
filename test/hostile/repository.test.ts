import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runHandbook, writeFiles } from '../cli/run-handbook.ts';

/** A repository with a handbook of one page, committed. */
function makeRepository(): string {
  const top = makeFolder();
  writeFiles(top, { 'handbook/leave.md': '# Leave\n' });
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '-m', 'Begin'],
  ])
    execFileSync('git', ['-C', top, ...words], { stdio: 'ignore' });
  return top;
}

/** Files by which git takes the folder that holds them for a repository, and their settings for the owner's. */
function repositoryFiles(command: string): Readonly<Record<string, string>> {
  const commit = '1'.repeat(40);
  return {
    HEAD: 'ref: refs/heads/main\n',
    'refs/heads/main': `${commit}\n`,
    'objects/pack/none.txt': '',
    // What the commit holds is not there, so that git asks for it where the settings say.
    config: [
      '[core]\n\trepositoryformatversion = 1\n\tbare = true',
      `\tfsmonitor = "${command}"\n\tsshCommand = "${command}"`,
      `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = "${command}"`,
      '[extensions]\n\tpartialClone = o',
      `[remote "o"]\n\tpromisor = true\n\turl = "ext::sh -c ${command.replaceAll(' ', '% ')}"`,
      '[protocol "ext"]\n\tallow = always\n',
    ].join('\n'),
  };
}

describe('what pages bring along for git', () => {
  it('is no repository whose settings are obeyed', () => {
    const top = makeRepository();
    const trace = join(top, 'ran');
    writeFiles(join(top, 'handbook'), repositoryFiles(`touch ${trace}`));
    const { status } = runHandbook(['build'], { cwd: top });
    expect(status).toBe(0);
    expect(existsSync(trace), 'a program ran').toBe(false);
  });

  it.each(['/dev/zero', '/proc/self/environ', '../../secret'])(
    'is no CODEOWNERS that leads to %s',
    (target) => {
      const top = makeRepository();
      mkdirSync(join(top, '.github'));
      writeFileSync(join(top, '..', 'secret'), '* secretword\n');
      symlinkSync(target, join(top, '.github/CODEOWNERS'));
      const { status, stderr } = runHandbook(['build'], { cwd: top });
      expect(status).toBe(0);
      expect(stderr).not.toContain('secretword');
    },
  );
});
