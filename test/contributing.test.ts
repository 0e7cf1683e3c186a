import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

it('says of each package why it was chosen', () => {
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(','))
    .map((name) => name.replace('(optional)', '').trim());
  const chosen = Object.keys({ ...dependencies, ...optionalDependencies });
  expect(chosen.filter((name) => !rows.includes(name))).toEqual([]);
  expect(rows.filter((name) => name !== 'package' && name !== '---' && !chosen.includes(name))).toEqual([]);
});
