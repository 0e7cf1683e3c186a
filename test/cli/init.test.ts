import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { frontMatterSchema } from '../../src/domain/front-matter.ts';
import { plainValue } from '../../src/parsing/plain-value.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';
import { makeFolder, runHandbook, writeFiles } from './run-handbook.ts';

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

  it('checks clean, without a warning', () => {
    const { status, stdout, stderr } = runHandbook(['check', 'handbook', '--options', 'handbook.json'], {
      cwd: folder,
    });
    expect(`${stdout}${stderr}`).toBe('5 pages, no problems.\n');
    expect(status).toBe(0);
  });

  it('checks clean as well with a page and a role made by its own command', () => {
    expect(runHandbook(['new', 'job', 'Archivist'], { cwd: folder }).status).toBe(0);
    expect(runHandbook(['new', 'page', 'Parental leave'], { cwd: folder }).status).toBe(0);
    expect(runHandbook(['check', 'handbook', '--options', 'handbook.json'], { cwd: folder }).status).toBe(0);
    rmSync(join(folder, 'handbook/parental-leave.md'));
    rmSync(join(folder, 'handbook/job-descriptions/archivist.md'));
  });

  it('gives editors a snippet for a job description, an opening and every setting', () => {
    const snippets = Object.values(readJson(join(folder, '.vscode/handbook.code-snippets'))) as Snippet[];
    const prefixes = snippets.map(({ prefix }) => prefix);
    const settings = Object.keys(frontMatterSchema.shape).filter((name) => name !== 'openings');
    expect(prefixes).toEqual(['job', 'page', 'opening', ...settings]);
    const typed = snippets.filter(({ prefix }) => settings.includes(prefix)).map(typedOut);
    expect(problemsOf(`---\n${typed.join('\n')}\n---\n\n# Page\n`)).not.toMatch(/setting-|front-matter-/);
    const [job, page] = snippets.map(typedOut);
    expect(problemsOf(job ?? '')).not.toMatch(/ error /);
    expect(problemsOf(page ?? '')).not.toMatch(/ error /);
  });

  it('has checks on each change with annotations, and a daily build that publishes, on GitHub and on GitLab', () => {
    const github = readYaml(join(folder, '.github/workflows/publish.yml')) as GitHubWorkflow;
    expect(github.on.schedule?.[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    const commands = (file: string) =>
      Object.values((readYaml(join(folder, file)) as GitHubWorkflow).jobs).flatMap(({ steps }) =>
        steps.flatMap(({ run = [] }) => run),
      );
    expect(commands('.github/workflows/check.yml')).toEqual(['npm ci', 'npm run check']);
    expect(commands('.github/workflows/publish.yml').at(-1)).toContain('npm run build');
    const gitlab = readYaml(join(folder, '.gitlab-ci.yml')) as Record<string, { script: readonly string[] }>;
    expect(gitlab.check?.script.join()).toContain('--format gitlab');
    expect(gitlab.pages?.script).toContain('npm run build');
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
    mkdirSync(used);
    writeFileSync(join(used, 'package.json'), '{}');
    await expect(init([used])).rejects.toThrow(/package\.json already; nothing was written/);
    expect(filesOf(used)).toEqual(['package.json']);
    expect(readFileSync(join(used, 'package.json'), 'utf8')).toBe('{}');
  });

  it('begins in a repository that has a README and a .gitignore, and leaves them as they are', () => {
    const cwd = makeFolder();
    writeFiles(cwd, { 'README.md': 'Mine.\n', '.gitignore': '*.bak\n' });
    const { status, stdout } = runHandbook(['init'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('README.md stays as it is.');
    expect(stdout).toContain('.gitignore stays as it is; let it name node_modules/, _site/, .cache/.');
    expect(stdout).toContain('Now:\n\n  npm install\n  npm start\n');
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('Mine.\n');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('*.bak\n');
    expect(filesOf(cwd)).toContain('handbook/index.md');
  });

  it('says what to type where its name has a space', () => {
    const cwd = makeFolder();
    expect(runHandbook(['init', 'Our Handbook'], { cwd }).stdout).toContain('cd "Our Handbook"\n');
  });
});

interface GitHubWorkflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const readJson = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(path, 'utf8'));

function readYaml(path: string): unknown {
  const { root } = parseYaml(readFileSync(path, 'utf8'), 1);
  return root ? plainValue(root) : undefined;
}

/** What an editor writes, with the first choice and the words that stand in each place. */
function typedOut({ body }: Snippet): string {
  return body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, 'Words.');
}

function problemsOf(page: string): string {
  const cwd = makeFolder();
  writeFiles(cwd, { 'handbook/people/leave.md': page });
  return runHandbook(['check', 'handbook'], { cwd }).stderr;
}
