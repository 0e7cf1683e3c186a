import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseYaml } from '../src/parsing/yaml.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

it('says of each package why it was chosen', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    object
  >;
  const text = read('CONTRIBUTING.md');
  const rows = text
    .slice(text.indexOf('## Dependencies'), text.indexOf('## The documentation'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(','))
    .map((name) => name.replace(/\((?:optional|to compile)\)/, '').trim());
  const chosen = Object.keys({ ...dependencies, ...optionalDependencies });
  const known = [...chosen, ...Object.keys(devDependencies ?? {})];
  expect(chosen.filter((name) => !rows.includes(name))).toEqual([]);
  expect(rows.filter((name) => name !== 'package' && name !== '---' && !known.includes(name))).toEqual([]);
});

it('names only commands and files that are there', () => {
  const text = read('CONTRIBUTING.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [, name = ''] of text.matchAll(/`npm run ([\w:]+)`/g)) expect(scripts).toHaveProperty([name]);
  const paths = [...text.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(import.meta.dirname, '..', path)))).toEqual([]);
});

it('asks in its templates by forms that can be read', () => {
  const folder = join(import.meta.dirname, '../.github');
  const forms = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yml'),
  );
  expect(forms.length).toBeGreaterThan(3);
  for (const form of forms) expect(parseYaml(read(join('.github', form)), 1).faults, form).toEqual([]);
});
