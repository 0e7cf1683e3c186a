import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** The clauses of SECURITY.md: “| promise | held by |”. */
const clauses = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\| (?!---|can’t|can't \||may rely on \|)/.test(line))
  .map((line) => line.split('|').slice(1, 3));

/** “`test/a.test.ts`: “one”, “two”; `npm run x`” */
const heldByTests = /`(test\/[\w./-]+)`: ((?:“[^”]+”(?:, )?)+)/g;

it('is a promise with its test', () => {
  expect(clauses.length).toBeGreaterThan(15);
});

it.each(clauses)('names a test that is there:%s', (_, heldBy = '') => {
  const named = [...heldBy.matchAll(heldByTests)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, file = '', names = ''] of named) {
    expect(existsSync(join(root, file)), file).toBe(true);
    for (const [, name = ''] of names.matchAll(/“([^”]+)”/g)) expect(read(file), name).toContain(name);
  }
  for (const [, script = ''] of heldBy.matchAll(/`npm run ([\w:]+)`/g))
    expect(scripts).toHaveProperty([script]);
});
