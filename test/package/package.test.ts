import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, unpack } from './pack.ts';

const project = mkdtempSync(join(tmpdir(), 'handbook-package-'));
let installed = '';
let files: readonly string[] = [];
let manifest: Readonly<Record<string, unknown>> = {};

beforeAll(() => {
  const tarball = pack(project);
  files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  installed = unpack(tarball, project);
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it('holds compiled code, types, templates and styles, and nothing else', () => {
  const kinds = [
    /^(?:package\.json|README\.md|LICENSE)$/,
    /^dist\/.+\.(?:js|d\.ts)$/,
    /^dist\/rendering\/templates\.cjs$/,
    /^dist\/command\/html-parser-\w+\.cjs$/,
    /^dist\/command\/LICENSES\.txt$/,
    /^templates\//,
  ];
  expect(files.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([]);
  for (const file of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/command/main.js',
    'templates/styles/tokens.css',
  ])
    expect(files).toContain(file);
});

/** Of the compiled files that are not the command's, and of ours: their names without an ending. */
const compiledNames = () => files.flatMap((file) => /^dist\/(?!command\/)(.+)\.js$/.exec(file)?.[1] ?? []);
const ourNames = () =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.replace(/\.ts$/, ''));

it('has compiled files of ours alone, none that ours left behind, and the command once', () => {
  expect(compiledNames().filter((name) => !ourNames().includes(name))).toEqual([]);
  expect(compiledNames().filter((name) => name.startsWith('cli/'))).toEqual([]);
  expect(compiledNames()).toEqual(
    expect.arrayContaining(['eleventy/plugin', 'parsing/page', 'site/handbook']),
  );
});

it('has the shape of an Eleventy plugin', async () => {
  expect(manifest.keywords).toEqual(expect.arrayContaining(['eleventy', 'eleventy-plugin']));
  expect(manifest.type).toBe('module');
  const [first] = Object.keys((manifest.exports as Record<string, object>)['.'] ?? {});
  expect(first).toBe('types');
  const plugin = await import(pathToFileURL(join(installed, 'dist/index.js')).href);
  expect(plugin.default).toBe(plugin.handbookPlugin);
  expect(plugin.default.name).toBe('handbookPlugin');
  expect(plugin.default.eleventyPluginOptions).toEqual({ unique: true });
});

it('can be asked for by a configuration in CommonJS', () => {
  writeFileSync(join(project, 'ask.cjs'), "console.log(require('eleventy-plugin-handbook').default.name);");
  const { stdout } = spawnSync(process.execPath, [join(project, 'ask.cjs')], { encoding: 'utf8' });
  expect(stdout).toBe('handbookPlugin\n');
});

it('runs nothing while it is installed, and npx finds its one command', () => {
  const scripts = Object.keys(manifest.scripts as object);
  const onInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
  expect(scripts.filter((name) => onInstall.includes(name))).toEqual([]);
  expect(manifest.bin).toEqual({ handbook: 'dist/command/main.js' });
  const { stdout } = spawnSync(process.execPath, [join(installed, 'dist/command/main.js'), 'help'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('handbook init');
});

describe('the installed command', () => {
  const folder = () => join(installed, 'dist/command');
  const textOf = (name: string) => readFileSync(join(folder(), name), 'utf8');
  const pieces = () => readdirSync(folder()).filter((name) => name.endsWith('.js'));

  it('reads no more than a few lines before it knows what it is asked for', () => {
    const opened = openedBy('main.js', textOf);
    expect(opened.size).toBeGreaterThan(1);
    expect([...opened].map(textOf).join('').length).toBeLessThan(20_000);
    expect(pieces().length).toBeGreaterThan(opened.size + 10);
  });

  it('stands on Node, and on packages that npm installs with it', () => {
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    const known = Object.keys({
      ...Object(dependencies),
      ...Object(optionalDependencies),
      ...Object(peerDependencies),
    });
    const asked = pieces().flatMap((name) => [
      ...textOf(name).matchAll(/^(?:import|\} from) .*?"([^."][^"]*)";$/gm),
    ]);
    const names = asked.map(([, name = '']) => name).filter((name) => !name.startsWith('node:'));
    expect(names).toContain('@11ty/eleventy-dev-server');
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives on the licence of each package in it, of those alone that are installed to run it', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<
        Record<string, { readonly name?: string; readonly version?: string; readonly dev?: boolean }>
      >;
    };
    const installedToRun = Object.entries(packages)
      .filter(([, { dev }]) => !dev)
      .map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)} ${version}`);
    const told = [...textOf('LICENSES.txt').matchAll(/^-{80}\n\n(\S+ \S+) \(.+\)\n\n(?=[^-])/gm)];
    const names = told.map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(names).toEqual(
      expect.arrayContaining([expect.stringMatching(/^yaml /), expect.stringMatching(/^zod /)]),
    );
    expect(names.filter((name) => !installedToRun.includes(name))).toEqual([]);
  });

  it('shows who looks for a fault our own names', () => {
    const { stderr } = spawnSync(
      process.execPath,
      [join(folder(), 'main.js'), 'build', '.', '--output', 'x'.repeat(300)],
      {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, HANDBOOK_DEBUG: '1' },
      },
    );
    expect(stderr).toMatch(/at build \(.*\/dist\/command\/build-\w+\.js:\d+:\d+\)/);
  });
});

/** A piece of the command and those that Node opens with it. */
function openedBy(piece: string, textOf: (name: string) => string, opened = new Set<string>()): Set<string> {
  if (opened.has(piece)) return opened;
  opened.add(piece);
  // import "./chunk-A.js"; } from "./chunk-B.js";
  for (const [, next = ''] of textOf(piece).matchAll(/(?:^import|from) "\.\/([^"]+)";$/gm))
    openedBy(next, textOf, opened);
  return opened;
}

it('says which Eleventy it was tried with in one voice', () => {
  const { peerDependencies } = manifest as { peerDependencies: Record<string, string> };
  const code = readFileSync(join(installed, 'dist/eleventy/check-version.js'), 'utf8');
  expect(code).toContain(`'${peerDependencies['@11ty/eleventy']}'`);
});

const consumer = `
import handbook, {
  type Handbook, type HandbookGlobal, type HandbookOptions, type HandbookPage, type HandbookPluginOptions, handbookPlugin,
  type JobDescription, type PageView, HandbookError,
} from 'eleventy-plugin-handbook';

const options: HandbookPluginOptions = { directory: 'handbook', layout: 'ours.njk', groups: ['People'] };
const more: HandbookOptions = options;

interface Config { addPlugin(plugin: typeof handbook, options?: HandbookPluginOptions): void }

export default function (config: Config) {
  config.addPlugin(handbook, options);
  config.addPlugin(handbookPlugin, more);
}

export function minutesOf(page: HandbookPage): number {
  return page.kind === 'job-description' ? (page.jobDescription.hiringPlan?.stages.length ?? 0) : 0;
}
export const titleOf = (view: PageView, global: HandbookGlobal): string => view.site.title + global.title;
export const pagesOf = (handbook: Handbook): readonly HandbookPage[] => handbook.pages;
export const skillsOf = (job: JobDescription): object => job.skills;
export const isOurs = (error: unknown): error is HandbookError => error instanceof HandbookError;

// @ts-expect-error a setting of another type is told
const wrong: HandbookPluginOptions = { groups: 7 };
// @ts-expect-error an option that does not exist is told
const unknown: HandbookPluginOptions = { audiense: 'internal' };
export { wrong, unknown };
`;

it.each([
  ['in a program for Node', ['--module', 'nodenext']],
  ['in one that is bundled', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ['in one that knows no browser', ['--module', 'nodenext', '--lib', 'es2022', '--types', 'node']],
])('has types that stand alone, with no Eleventy near: %s', (_, surroundings) => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'site.ts'), consumer);
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const flags = [...strict, '--skipLibCheck', 'false', '--types', '', '--noEmit', ...surroundings];
  const typeRoots = ['--typeRoots', join(root, 'node_modules/@types')];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...flags, ...typeRoots, 'site.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
