import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { viewSite } from '../../src/publishing/view-site.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { namesOf } from '../../src/rendering/publish.ts';
import { createPageRenderer } from '../../src/rendering/render-page.ts';
import { exampleOn } from '../publishing/example.ts';
import { viewOf } from '../rendering/views.ts';
import { aRole, builtHandbook, wholeOpening } from '../site/built.ts';

function environmentOf(code: string) {
  const compiled: Record<string, object> = {};
  new Function('exports', code)(compiled);
  return createEnvironment(compiled);
}

const renderCompiled = createPageRenderer(environmentOf(compileTemplates()));
const renderWritten = createPageRenderer(createEnvironment());

const roles = join(import.meta.dirname, '../fixtures/job-descriptions');
const texts = readdirSync(roles)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [`jobs/${name}`, readFileSync(join(roles, name), 'utf8')] as const);

const site = { 'index.md': '# Home\n', ...Object.fromEntries(texts) };
const marks = 'a < b > c & "d" \'e\' `f` \\ {{ g }}';
const openings = [wholeOpening, ['location: Ghent', 'remote: true', 'salary: { currency: EUR, min: 1 }']];

describe.each([
  ['the example handbook', exampleOn('2026-11-24')],
  ['job descriptions of every shape', builtHandbook(site, { baseUrl: 'https://example.com/', search: true })],
  ['a handbook for colleagues', builtHandbook(site, { audience: 'internal' })],
  [
    'openings and names with marks in them',
    builtHandbook(
      {
        'index.md': `---\ntitle: ${JSON.stringify(marks)}\nowner: ${JSON.stringify(marks)}\n---\n\n[x](a.md)[^1]\n\n[^1]: A note.\n`,
        'a.md': aRole(marks, openings),
        'b.md': aRole('Nobody is looked for', [], `description: ${JSON.stringify(marks)}\n`),
        'people/leave.md':
          '---\nowner: People\nreviewBy: 2026-01-02\n---\n\n# Leave\n\n## Days\n\n## Nights\n',
      },
      {
        title: marks,
        baseUrl: 'https://example.com/',
        organization: { name: marks, url: 'https://example.com/' },
      },
    ),
  ],
])('the compiled templates, for %s', (_, { handbook, settings }) => {
  test.each([...viewSite(handbook, settings, namesOf(readAssets()))])(
    'make of $outputPath what the written ones make',
    ({ view }) => expect(renderCompiled(view())).toBe(renderWritten(view())),
  );
});

test('a compiled template escapes what is no HTML, and shows a name for what it is', () => {
  const html = renderCompiled(viewOf({ title: marks, owner: '<b>People</b>' }));
  expect(html).toContain('<title>a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39; `f` &#92; {{ g }} – ');
  expect(html).toContain('&lt;b&gt;People&lt;/b&gt;');
});

describe('a template of the package', () => {
  const compile = (texts: Readonly<Record<string, string>>) =>
    compileTemplates(Object.keys(texts), (name) => texts[name] ?? '');
  const render = (texts: Readonly<Record<string, string>>) =>
    environmentOf(compile(texts)).render('page.njk', { view: { names: ['Ada', '<Bo>'] } });

  test('sees in a loop’s include the value of the turn, and nothing afterwards of what that include set', () => {
    const html = render({
      'page.njk':
        '{% set all = view.names %}{% for name in all %}{% include "one.njk" %}{{ big }}{% endfor %}{{ big }}',
      'one.njk': '{% set big = name | upper %}[{{ big }} of {{ all.length }}]',
    });
    expect(html).toBe('[ADA of 2][&lt;BO&gt; of 2]');
  });

  test('has macros of one name in two templates, and knows which is its own', () => {
    const html = render({
      'page.njk':
        '{% from "a.njk" import show %}{% include "part.njk" %}{{ show(view.names[1]) }}{{ show("x") | length }}',
      'part.njk': '{% from "b.njk" import show %}{{ show(view.names[1]) }}',
      'a.njk': '{% macro show(name, more) %}a {{ name }}{{ more }}{% endmacro %}',
      'b.njk': '{% macro show(name) %}b {{ name }}; {% endmacro %}',
    });
    expect(html).toBe('b &lt;Bo&gt;; a &lt;Bo&gt;3');
  });

  test.each([
    ['{% import "a.njk" as a %}', 'Import'],
    ['{% from "a.njk" import show as a %}', 'FromImport'],
    ['{% from "a.njk" import show with context %}', 'FromImport'],
    ['{% block a %}{% endblock %}', 'Block'],
    ['{% extends "a.njk" %}', 'Extends'],
    ['{% macro a(b=1) %}{% endmacro %}', 'KeywordArgs'],
    ['{% for a in b %}{% include "sets-a.njk" %}{% endfor %}', 'Set of “a”'],
    ['{% include "a.njk" %}', 'Macro'],
  ])('is refused where it would be compiled wrongly: %s', (text, why) => {
    const others = {
      'a.njk': '{% macro show() %}{% endmacro %}',
      'sets-a.njk': '{% set a = 1 %}',
    };
    expect(() => compile({ ...others, 'page.njk': text })).toThrow(why);
  });
});
