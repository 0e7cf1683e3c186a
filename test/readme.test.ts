import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fillTables, readmeTables } from '../scripts/readme-tables.ts';

const root = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

it('has the tables of the README as the code goes by (npm run readme makes them anew)', () => {
  expect(fillTables(readme)).toBe(readme);
  for (const name of Object.keys(readmeTables)) expect(readme).toContain(`<!-- table: ${name} -->`);
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
  const named = [...map.matchAll(/`((?:src|templates|test|scripts|bench|handbook)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  for (const path of named) expect(existsSync(new URL(path, root)), path).toBe(true);
});
