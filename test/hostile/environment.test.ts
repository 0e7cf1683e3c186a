import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

const secret = 'HANDBOOK_TEST_SECRET';
const value = 'never-in-a-page';
beforeAll(() => {
  process.env[secret] = value;
});
afterAll(() => {
  delete process.env[secret];
});

/** Ways in which other programs put an environment, or a file, into a text. */
const ways: readonly string[] = [
  `{{ process.env.${secret} }}`,
  `{{ env.${secret} }}`,
  `{{ constructor.constructor("return process")().env.${secret} }}`,
  `{{ range.constructor("return process.env.${secret}")() }}`,
  `{% set x = cycler.constructor("return process.env.${secret}")() %}{{ x }}`,
  `<%= process.env.${secret} %>`,
  `\${process.env.${secret}}`,
  `#{ENV["${secret}"]}`,
  `$${secret} \${${secret}} %${secret}%`,
  '{% include "package.json" %} {% include "../package.json" %}',
  '{{< readfile "package.json" >}} {{ include.relative "package.json" }}',
  '<!--#include file="package.json" --> <<< @/package.json @include package.json',
  '$(cat package.json) `cat package.json`',
];

it.each(ways)('nothing of the machine gets into a page by %s', (way) => {
  const setting = `'${way.replaceAll("'", "''")}'`;
  const names = ['title', 'navTitle', 'navGroup', 'description', 'owner', 'team', 'reportsTo', 'mine'];
  const settings = names.map((name) => `${name}: ${setting}`).join('\n');
  const { files } = builtHandbook(
    { 'leave.md': `---\ntype: job-description\n${settings}\n---\n\n${way}\n\n## Skills\n\n- ${way}\n` },
    { lenient: true, baseUrl: 'https://example.org/' },
  );
  const text = [...files.values()].join('\n');
  expect(text).not.toContain(value);
  expect(text).not.toContain('"devDependencies"');
  expect(files.size).toBeGreaterThan(5);
});
