import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { plainValue } from '../../src/parsing/plain-value.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { type CodeBlock, readCodeBlocks } from '../long/code-blocks.ts';
import { buildSite } from '../sites/build-site.ts';

const root = join(import.meta.dirname, '../..');
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && name !== join('reference', 'problems.md'))
  .map((name) => join('docs', name));
const files = ['README.md', 'CONTRIBUTING.md', ...docs];
const blocks = files.flatMap((file) =>
  readCodeBlocks(join(root, file)).map((block) => ({ guide: file, ...block })),
);
const ofLanguage = (...languages: readonly string[]) =>
  blocks
    .filter(({ language }) => languages.includes(language))
    .map((block): [string, CodeBlock & { readonly guide: string }] => [
      `${block.guide}:${block.line}`,
      block,
    ]);

/** Where commands are run as they stand: test/long/guides.ts, and .ci/run for those of this repository. */
const followed = [
  'README.md',
  'docs/begin/new.md',
  'docs/begin/add.md',
  'docs/begin/publish.md',
  'docs/write/pages.md',
  'docs/write/openings.md',
  'docs/write/in-a-form.md',
  ...['plain-folders', 'gitbook', 'docsy', 'docusaurus'].map((name) => `docs/move/${name}.md`),
];

/** What else `options` may name, so that nothing else is told of a whole handbook. */
const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };

describe('a block of code in the README and the documentation', () => {
  it('is of a kind that some test runs', () => {
    const kinds = ['sh', 'js', 'ts', 'njk', 'css', 'json', 'yaml', 'markdown', 'text'];
    expect(
      blocks.filter(({ language }) => !kinds.includes(language)).map(({ guide, line }) => `${guide}:${line}`),
    ).toEqual([]);
    expect(blocks.length).toBeGreaterThan(30);
  });

  it.each(ofLanguage('sh'))(
    'that is for a terminal stands in a guide that is followed: %s',
    (_, { guide }) => {
      expect(followed).toContain(guide);
      const guides = readFileSync(join(root, 'test/long/guides.ts'), 'utf8');
      expect(guides).toContain(
        guide === 'README.md' ? guide : guide.replace(/^docs\/(?:begin|write|move)\//, ''),
      );
    },
  );

  it('has no command in the README that is in no guide of the documentation and not run in CI', () => {
    const linesOf = ({ text }: CodeBlock) => text.trim().split('\n');
    const terminal = blocks.filter(({ language }) => language === 'sh');
    const run = [
      ...terminal.filter(({ guide }) => guide !== 'README.md').flatMap(linesOf),
      ...readFileSync(join(root, '.ci/run'), 'utf8').split('\n'),
    ].map((line) => line.replace(' --no-audit --no-fund', '').trim());
    const inReadme = terminal.filter(({ guide }) => guide === 'README.md').flatMap(linesOf);
    expect(inReadme.filter((line) => !run.includes(line))).toEqual([]);
  });

  it.each(ofLanguage('js'))(
    'that is a configuration is written into its file in a guide: %s',
    (_, { guide, place }) => {
      expect(followed).toContain(guide);
      expect(place).toBeDefined();
    },
  );

  it.each(ofLanguage('ts'))('that is an example of our own code stands in it: %s', (_, { text }) => {
    expect(squeezed(source)).toContain(squeezed(text));
  });

  it.each(ofLanguage('markdown'))(
    'that is a page is built with no problem but what is left out: %s',
    (_, { text }) => {
      const neighbours = { 'index.md': '# Home\n', 'people/holidays.md': '# Holidays\n\n## When\n' };
      const { codes } = buildSite({ ...neighbours, 'people/page.md': text });
      const onThePage = codes.filter(
        (code) => !/^(?:feeds-without-address|job-posting-without-company)$/.test(code),
      );
      expect(onThePage).toEqual([]);
    },
  );

  it.each(ofLanguage('yaml'))('that is settings or options is taken: %s', (_, { text }) => {
    const isOptions = /^(?:title|problems):/.test(text);
    if (isOptions) expect(problemsOfOptions(readYaml(text))).toEqual([]);
    else
      expect(
        buildSite({ 'index.md': `---\ntype: job-description\n${text}---\n# A\n\n## Skills\n\n- One\n` })
          .codes,
      ).not.toContain('setting-value');
  });

  it.each(ofLanguage('json'))('that is options is taken: %s', (_, { text }) => {
    expect(problemsOfOptions(JSON.parse(text))).toEqual([]);
  });

  it.each(ofLanguage('njk'))('that is a template can be read: %s', (_, { text }) => {
    expect(() => nunjucks.precompileString(text, { name: 'block' })).not.toThrow();
  });

  it.each(ofLanguage('css'))(
    'that is a stylesheet sets only properties that there are: %s',
    (_, { text }) => {
      const tokens = readFileSync(join(root, 'templates/styles/tokens.css'), 'utf8');
      const set = [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);
      expect(set.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
    },
  );
});

const source = ['src', 'test']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** Without regard to how lines are broken and set in. */
function squeezed(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}

function readYaml(text: string): unknown {
  const { root: node } = parseYaml(text, 1);
  return node ? plainValue(node) : undefined;
}

function problemsOfOptions(values: unknown): readonly string[] {
  const codes: string[] = [];
  const report = createReport([]);
  const settings = resolveOptions({ values: values as object, file: 'options', text: '' }, host, ((
    code: string,
    ...rest: unknown[]
  ) => {
    codes.push(code);
    return (report as (...given: unknown[]) => void)(code, ...rest);
  }) as typeof report);
  expect(settings.place.prefix).toBe('/');
  return codes;
}
