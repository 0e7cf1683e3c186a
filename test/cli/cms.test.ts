import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { frontMatterSchema } from '../../src/domain/front-matter.ts';
import { plainValue } from '../../src/parsing/plain-value.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';
import { makeFolder, runHandbook, writeFiles } from './run-handbook.ts';

const pages = {
  'handbook/index.md': '# Home\n',
  'handbook/people/_index.md': '# People\n',
  'handbook/people/time-away/holidays.md': '# Holidays\n',
};

function madeIn(folder: string, ...words: readonly string[]) {
  writeFiles(folder, pages);
  const called = runHandbook(['cms', 'handbook', ...words], { cwd: folder });
  const text = readFileSync(join(folder, 'admin/config.yml'), 'utf8');
  const { root } = parseYaml(text, 1);
  return { ...called, text, config: root ? plainValue(root) : undefined };
}

describe('what editors in the browser are given', () => {
  it('is a configuration that Sveltia CMS knows every word of', () => {
    const { config } = madeIn(makeFolder());
    const rules = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema = JSON.parse(readFileSync(join(rules, '../../schema/sveltia-cms.json'), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(config), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('has a form for each folder of pages, with every setting', () => {
    const { config } = madeIn(makeFolder(), '--repository', 'quayside/handbook', '--branch', 'trunk');
    const { backend, collections } = config as {
      backend: object;
      collections: readonly { folder: string; index_file?: boolean; fields: readonly { name: string }[] }[];
    };
    expect(backend).toEqual({ name: 'github', repo: 'quayside/handbook', branch: 'trunk' });
    expect(collections.map(({ folder }) => folder)).toEqual([
      'handbook',
      'handbook/people',
      'handbook/people/time-away',
    ]);
    expect(collections.map(({ index_file }) => index_file)).toEqual([undefined, true, undefined]);
    for (const { fields } of collections)
      expect(fields.map(({ name }) => name)).toEqual([...Object.keys(frontMatterSchema.shape), 'body']);
  });

  it('has the same settings for Front Matter CMS, but for openings', () => {
    const folder = makeFolder();
    madeIn(folder);
    const config = JSON.parse(readFileSync(join(folder, 'frontmatter.json'), 'utf8'));
    const [type] = config['frontMatter.taxonomy.contentTypes'];
    const names = type.fields.map(({ name }: { name: string }) => name);
    expect(names).toEqual(Object.keys(frontMatterSchema.shape).filter((name) => name !== 'openings'));
  });

  it('overwrites nothing, unless it is told to', () => {
    const folder = makeFolder();
    madeIn(folder);
    const again = madeIn(folder);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('admin/index.html, admin/config.yml, frontmatter.json already');
    expect(madeIn(folder, '--overwrite').status).toBe(0);
  });
});
