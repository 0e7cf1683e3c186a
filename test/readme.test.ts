import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tabledFiles } from '../scripts/tables/files.ts';
import { fillTables } from '../scripts/tables/table.ts';
import { tables } from '../scripts/tables/tables.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');

it.each(tabledFiles())('has its tables as the code goes by (npm run tables makes them anew): %s', (path) => {
  expect(fillTables(read(path), tables)).toBe(read(path));
});

it('shows each table somewhere', () => {
  const all = tabledFiles().map(read).join('\n');
  for (const name of Object.keys(tables)) expect(all).toContain(`<!-- table: ${name} -->`);
});

it('names every problem, as the place where its code is looked up', () => {
  expect(readme).toContain('<!-- table: problems -->');
});

it('leads only to files that are there', () => {
  const links = [...readme.matchAll(/(?:\]\(|src=")([^)":#]+)(?:#[^)]*)?["()]/g)].map(
    ([, path = '']) => path,
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

it('names in its code map only what is there, and every room', () => {
  const rooms = [
    'domain',
    'diagnostics',
    'parsing',
    'site',
    'publishing',
    'rendering',
    'io',
    'eleventy',
    'cli',
  ];
  for (const room of rooms) expect(readme).toContain(`src/${room}/`);
  const map = readme.slice(readme.indexOf('## Code map'));
  const named = [...map.matchAll(/`((?:src|templates|test|scripts|bench|handbook|docs)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  for (const path of named) expect(existsSync(new URL(path, root)), path).toBe(true);
});
