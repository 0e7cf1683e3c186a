import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageTemplates } from '../../src/rendering/environment.ts';

const templates = readdirSync(packageTemplates, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.njk'))
  .map((name) => ({ name, text: readFileSync(join(packageTemplates, name), 'utf8') }));

const componentFolder = join(packageTemplates, 'styles', 'components');
const components = readdirSync(componentFolder).map((name) => ({
  name: name.replace('.css', ''),
  text: readFileSync(join(componentFolder, name), 'utf8'),
}));

describe.each(templates)('$name', ({ text }) => {
  test('leaves nothing unescaped but the cleaned words of the author and the rendered page', () => {
    const unescaped = [...text.matchAll(/{{\s*([^}]*?)\s*\|\s*safe\s*}}/g)].map(([, value]) => value);
    for (const value of unescaped)
      expect(value).toMatch(/\.html$|^content$|^navigation$|^view\.structuredData\.json$/);
    expect(text).not.toMatch(/autoescape|safe\s*\|/);
  });

  test('holds no style, script or handler of its own, which a strict policy would stop', () => {
    expect(text).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/);
    // What programs read of a page is data, which no policy stops and no browser runs.
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/);
  });

  test('uses only what Nunjucks brings along, so that it works in every host', () => {
    const filters = [...text.matchAll(/\|\s*([a-z_]+)/g)].map(([, filter]) => filter);
    const brought = ['dump', 'length', 'lower', 'replace', 'round', 'safe', 'selectattr', 'sort', 'first'];
    for (const filter of filters) expect(brought).toContain(filter);
  });
});

describe.each(components)('$name.css', ({ name, text }) => {
  test('styles the block of its own name, which a template shows', () => {
    expect(text).toMatch(new RegExp(`\\.${name}\\b`));
    expect(templates.some((template) => new RegExp(`class="(.* )?${name}\\b`).test(template.text))).toBe(
      true,
    );
  });
});
