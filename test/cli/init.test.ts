import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { init } from '../../src/cli/init.ts';

const work = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('a new handbook project', () => {
  const folder = join(work, 'Our Handbook');

  it('has first pages, a configuration, checks and a way to publish', async () => {
    expect(await init([folder])).toBe(0);
    expect(filesOf(folder)).toEqual([
      '.github/workflows/check.yml',
      '.github/workflows/publish.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.vscode/handbook.code-snippets',
      'README.md',
      'eleventy.config.js',
      'handbook.json',
      'handbook/index.md',
      'handbook/job-descriptions/index.md',
      'handbook/job-descriptions/team-assistant.md',
      'handbook/people/hiring.md',
      'handbook/people/index.md',
      'package.json',
    ]);
  });

  it('is named for its folder, and leaves nothing to fill in by hand', () => {
    const texts = filesOf(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(JSON.parse(texts[13] ?? '')).toMatchObject({ name: 'our-handbook' });
    expect(texts.join('\n')).not.toMatch(/\{\{\w+\}\}/);
    expect(JSON.parse(texts[7] ?? '')).toMatchObject({ title: 'Our Handbook' });
  });

  it('checks clean', async () => {
    expect(await check([join(folder, 'handbook'), '--options', join(folder, 'handbook.json')])).toBe(0);
  });

  it('has a configuration in TypeScript where that is wanted', async () => {
    const typed = join(work, 'typed');
    expect(await init([typed, '--typescript'])).toBe(0);
    expect(filesOf(typed)).toContain('eleventy.config.ts');
    expect(filesOf(typed)).not.toContain('eleventy.config.js');
    expect(JSON.parse(readFileSync(join(typed, 'package.json'), 'utf8'))).toHaveProperty(
      'devDependencies.tsx',
    );
  });

  it('never overwrites a file', async () => {
    const used = join(work, 'used');
    expect(await init([used])).toBe(0);
    writeFileSync(join(used, 'README.md'), 'Mine.\n');
    await expect(init([used])).rejects.toThrow(/README\.md.* already/);
    expect(readFileSync(join(used, 'README.md'), 'utf8')).toBe('Mine.\n');
  });
});
