import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleCommand } from '../../scripts/bundle-command.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'handbook-bundle-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A small command: it loads its one page when asked for it, by a package in CommonJS, and another if it is there. */
const small = {
  'package.json': '{ "type": "module" }',
  'dist/cli/main.js': `#!/usr/bin/env node
const [name] = process.argv.slice(2);
if (name === 'page') (await import('../parsing/page.js')).page();
if (name === 'draw') await import('../io/draw.js').catch(() => console.log('nothing to draw with'));
`,
  'dist/parsing/page.js': `import { shout } from 'loud';
export const page = () => console.log(shout('a page'));
`,
  'dist/io/draw.js': `import 'pencil';
`,
  'node_modules/loud/package.json': '{ "name": "loud", "version": "1.2.3", "license": "MIT" }',
  'node_modules/loud/index.js': `const { format } = require('util');
exports.shout = (text) => format('%s!', text.toUpperCase());
`,
  'node_modules/loud/License.md': 'Take it.\n',
  'node_modules/pencil/package.json': '{ "name": "pencil", "version": "1.0.0" }',
  'node_modules/pencil/index.js': 'throw new Error("bundled");',
};

let count = 0;

/** Bundles a command of these files, and gives where. */
async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(work, String(count++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await bundleCommand(root, { optionalDependencies: { pencil: '*' } });
  return join(root, 'dist/command');
}

/** The names and texts of what was made. */
const madeIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const namesIn = (folder: string) => madeIn(folder).map(([name]) => name);

const run = (folder: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'main.js'), ...words], { encoding: 'utf8' }).stdout;

it('makes a program that stands without our other code and the packages in it', async () => {
  const folder = await bundle(small);
  for (const name of ['cli', 'parsing', 'io']) rmSync(join(folder, '..', name), { recursive: true });
  rmSync(join(folder, '../../node_modules'), { recursive: true });
  expect(run(folder, 'page')).toBe('A PAGE!\n');
  expect(run(folder, 'draw')).toBe('nothing to draw with\n');
});

it('keeps what is loaded late apart from what is loaded first', async () => {
  const folder = await bundle(small);
  const first = readFileSync(join(folder, 'main.js'), 'utf8');
  expect(first).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(first).not.toContain('toUpperCase');
  expect(namesIn(folder).join(' ')).toMatch(/^LICENSES\.txt draw-\w+\.js main\.js page-\w+\.js$/);
});

it('makes the same bytes of the same code, in any folder', async () => {
  expect(madeIn(await bundle(small))).toEqual(madeIn(await bundle(small)));
});

it('has another name for a piece after a change of our code, or of a package in it', async () => {
  const pieceIn = (folder: string) => namesIn(folder).find((name) => name.startsWith('page-'));
  const changes = { 'dist/parsing/page.js': 'a page', 'node_modules/loud/index.js': '%s!' } as const;
  const before = pieceIn(await bundle(small));
  for (const [path, text] of Object.entries(changes)) {
    const changed = small[path as keyof typeof changes].replace(text, text.replace(/.$/, '?'));
    expect(pieceIn(await bundle({ ...small, [path]: changed }))).not.toBe(before);
  }
});

it('gives on the licences of the packages in it, and stops where one has none', async () => {
  const licences = readFileSync(join(await bundle(small), 'LICENSES.txt'), 'utf8');
  expect(licences).toContain('loud 1.2.3 (MIT)\n\nTake it.\n');
  expect(licences).not.toContain('pencil');
  const { 'node_modules/loud/License.md': _, ...without } = small;
  await expect(bundle(without)).rejects.toThrow('loud has no licence file');
});

it('leaves out the YAML reader of gray-matter, which is never asked, and no other one', async () => {
  const yaml = (name: string) => `exports.safeLoad = exports.safeDump = () => '${name}';`;
  const named = (name: string) => `{ "name": "${name}", "version": "1.0.0", "license": "MIT" }`;
  const folder = await bundle({
    'package.json': '{ "type": "module" }',
    'dist/cli/main.js': `import matter from 'gray-matter';
import yaml from 'js-yaml';
console.log(matter(), yaml.safeLoad());
`,
    'node_modules/gray-matter/package.json': named('gray-matter'),
    'node_modules/gray-matter/LICENSE': 'Take it.',
    'node_modules/gray-matter/index.js': `const { safeLoad } = require('js-yaml');
module.exports = () => typeof safeLoad.bind();
`,
    'node_modules/gray-matter/node_modules/js-yaml/package.json': named('js-yaml'),
    'node_modules/gray-matter/node_modules/js-yaml/index.js': yaml('its own'),
    'node_modules/js-yaml/package.json': named('js-yaml'),
    'node_modules/js-yaml/LICENSE': 'Take it.',
    'node_modules/js-yaml/index.js': yaml('ours'),
  });
  expect(run(folder)).toBe('function ours\n');
  expect(readFileSync(join(folder, 'main.js'), 'utf8')).not.toContain('its own');
});

it('puts the parser of HTML into a piece of its own, which is loaded when it is asked for', async () => {
  const parser = (name: string, exported: string) => ({
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "license": "MIT", "type": "module" }`,
    [`node_modules/${name}/LICENSE`]: `Take ${name}.`,
    [`node_modules/${name}/index.js`]: `console.log('${name}');\nexport const ${exported} = () => '${exported}';`,
  });
  const folder = await bundle({
    'package.json': '{ "type": "module" }',
    'dist/cli/main.js': `import { parse } from '../parsing/html-tree.js';
console.log('first');
console.log(parse());
`,
    'dist/parsing/html-tree.js': `import { createRequire } from 'node:module';
const load = createRequire(import.meta.url);
export const parse = () => load('parse5').parseFragment() + load('hast-util-from-parse5').fromParse5();
`,
    ...parser('parse5', 'parseFragment'),
    ...parser('hast-util-from-parse5', 'fromParse5'),
  });
  rmSync(join(folder, '../../node_modules'), { recursive: true });
  expect(namesIn(folder).join(' ')).toMatch(/^LICENSES\.txt html-parser-\w+\.cjs main\.js$/);
  expect(run(folder)).toBe('first\nparse5\nhast-util-from-parse5\nparseFragmentfromParse5\n');
  expect(readFileSync(join(folder, 'LICENSES.txt'), 'utf8')).toMatch(/Take hast-util[\s\S]*Take parse5/);
});
