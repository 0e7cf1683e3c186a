import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { frontMatterJsonSchema } from '../../src/domain/front-matter-json-schema.ts';
import { plainValue } from '../../src/parsing/plain-value.ts';
import { splitFrontMatter } from '../../src/parsing/split-front-matter.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const validate = ajv.compile(frontMatterJsonSchema());

function settingsOf(text: string): unknown {
  const { front, frontLine } = splitFrontMatter({ path: 'a.md', shownPath: 'a.md', text }, () => {});
  const { root } = parseYaml(front, frontLine);
  return root ? plainValue(root) : {};
}

describe('the JSON Schema of a page’s settings', () => {
  const folder = join(import.meta.dirname, '../../handbook');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );

  it.each(pages)('takes what stands in %s', (name) => {
    validate(settingsOf(readFileSync(join(folder, name), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('takes every spelling that a build takes', () => {
    const text = `---\ndraft: "yes"\ntags: one\nopenings:\n  - employmentType: Full time\n    countries: nl\n    salary: { currency: eur, min: "54000", per: Yearly }\n---\n`;
    validate(settingsOf(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    'type: job',
    'navOrder: first',
    'openings: none',
    'openings: [{ status: shut }]',
    'openings: [{ salary: { min: 3 } }]',
  ])('does not take “%s”', (line) => {
    expect(validate(settingsOf(`---\ntitle: A\n${line}\n---\n`))).toBe(false);
  });

  it('says of each setting what it is', () => {
    const { properties } = frontMatterJsonSchema() as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, { description }] of Object.entries(properties))
      expect(description, name).toMatch(/\.$/);
    expect(JSON.stringify(properties)).not.toContain('"expected"');
  });
});
