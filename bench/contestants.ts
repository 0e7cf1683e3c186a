import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Flavour } from './generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rival = (name: string) => join(root, 'bench/rivals', name);
const eleventy = (config: string, input: string, output: string) => [
  process.execPath,
  join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
  `--config=${rival(config)}`,
  `--input=${input}`,
  `--output=${output}`,
];
const ours = (options: string, input: string, output: string) => [
  process.execPath,
  join(root, 'dist/command/main.js'),
  'build',
  input,
  '--output',
  output,
  '--options',
  options,
];

/** One way to make a site of a folder of Markdown. */
export interface Contestant {
  readonly name: string;
  readonly about: string;
  readonly flavour: Flavour;
  /** Above this number of pages it is left out: it would take hours. */
  readonly mostPages: number;
  /** Whether what it made in the round before stays. */
  readonly warm: boolean;
  readonly words: (input: string, output: string, folder: string) => readonly string[];
  /** Makes what it needs in the working folder, once. */
  readonly prepare?: (folder: string) => void;
}

const writeOptions = (name: string, text: string) => (folder: string) =>
  writeFileSync(join(folder, name), text);
const everySize = Number.POSITIVE_INFINITY;

/** Everybody, in the order of the table; the second is the floor. */
export const contestants: readonly Contestant[] = [
  {
    name: 'no generator',
    about: 'walk, read, YAML, markdown-it, write',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    words: (input, output) => [process.execPath, rival('no-generator.mjs'), input, output],
  },
  {
    name: 'floor',
    about: 'Eleventy as it comes, bare layout, no navigation',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    words: (input, output) => eleventy('floor.config.mjs', input, output),
  },
  {
    name: 'usual recipe',
    about: 'Eleventy with eleventy-navigation’s sidebar and breadcrumbs',
    flavour: 'eleventy-navigation',
    mostPages: 300,
    warm: false,
    words: (input, output) => eleventy('navigation.config.mjs', input, output),
  },
  {
    name: 'handbook',
    about: 'everything on but search and pictures for links, cold',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    prepare: writeOptions(
      'plain.yaml',
      'search: false\nshareImages: false\nbaseUrl: https://handbook.example\n',
    ),
    words: (input, output, folder) => ours(join(folder, 'plain.yaml'), input, output),
  },
  {
    name: 'handbook, warm',
    about: 'the same again, with what the last build kept in HANDBOOK_CACHE',
    flavour: 'plain',
    mostPages: everySize,
    warm: true,
    words: (input, output, folder) => ours(join(folder, 'plain.yaml'), input, output),
  },
  {
    name: 'handbook with search',
    about: 'everything on but pictures for links, cold',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    prepare: writeOptions(
      'search.yaml',
      'search: true\nshareImages: false\nbaseUrl: https://handbook.example\n',
    ),
    words: (input, output, folder) => ours(join(folder, 'search.yaml'), input, output),
  },
  {
    name: 'search alone',
    about: 'Pagefind’s own command over the site of the one before',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    words: (_input, output) => [
      process.execPath,
      join(root, 'node_modules/pagefind/lib/runner/bin.cjs'),
      '--site',
      output.replace(/search-alone(?=-\d+$)/, 'handbook-with-search'),
      '--output-path',
      output,
    ],
  },
  ...(spawnSync('hugo', ['version']).status === 0 ? [hugo()] : []),
];

/** Hugo, where one is installed: a list of its pages in the sidebar of each. */
function hugo(): Contestant {
  return {
    name: 'hugo',
    about: 'a bare layout, no navigation',
    flavour: 'plain',
    mostPages: everySize,
    warm: false,
    prepare: (folder) => {
      mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
      const layout = '<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>';
      for (const name of ['single', 'list'])
        writeFileSync(join(folder, `layouts/_default/${name}.html`), layout);
      writeFileSync(join(folder, 'layouts/index.html'), layout);
      writeFileSync(
        join(folder, 'hugo.toml'),
        'title = "bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      );
    },
    words: (input, output, folder) => [
      'hugo',
      '--source',
      folder,
      '--contentDir',
      hugoContent(input, folder),
      '--destination',
      output,
    ],
  };
}

/** Hugo's index pages are named `_index.md`. */
function hugoContent(input: string, folder: string): string {
  const content = join(folder, 'content-hugo');
  rmSync(content, { recursive: true, force: true });
  for (const path of (readdirSync(input, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.md'),
  )) {
    const target = join(content, path.replace(/index\.md$/, '_index.md'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(input, path)));
  }
  return content;
}

export const isCompiled = (): boolean => existsSync(join(root, 'dist/command/main.js'));
