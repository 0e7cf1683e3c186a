import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { readRepository } from '../../src/io/repository.ts';

const work = mkdtempSync(join(tmpdir(), 'repository-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the repository around a handbook', () => {
  it('says who owns its files, from the file that GitHub reads', () => {
    const folder = join(work, 'owned/handbook');
    mkdirSync(join(work, 'owned/.github'), { recursive: true });
    mkdirSync(folder);
    execFileSync('git', ['init', join(work, 'owned')], { stdio: 'ignore' });
    writeFileSync(join(work, 'owned/.github/CODEOWNERS'), '/handbook/ @acme/people\n');
    const facts = readRepository(folder, createReport([]));
    expect(facts?.codeOwners).toMatchObject({
      folder: 'handbook',
      rules: [{ pattern: '/handbook/', line: 1 }],
    });
  });

  it('tells that a shallow checkout knows no dates', () => {
    const diagnostics: Diagnostic[] = [];
    const source = join(work, 'deep');
    mkdirSync(source);
    execFileSync('git', ['init', source], { stdio: 'ignore' });
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    for (const word of ['one', 'two']) {
      writeFileSync(join(source, 'index.md'), word);
      execFileSync('git', ['-C', source, 'add', '-A'], { stdio: 'ignore' });
      execFileSync('git', ['-C', source, ...identity, 'commit', '-m', word], { stdio: 'ignore' });
    }
    execFileSync('git', ['clone', '--depth', '1', `file://${source}`, join(work, 'cut')], {
      stdio: 'ignore',
    });
    readRepository(join(work, 'cut'), createReport(diagnostics));
    expect(diagnostics.map(({ code }) => code)).toEqual(['history-shallow']);
  });
});
