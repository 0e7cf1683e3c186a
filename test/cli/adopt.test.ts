import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../sites/build-site.ts';
import { makeFolder, runHandbook, writeFiles } from './run-handbook.ts';

const summary = `# Table of contents

* [Quayside](README.md)

## The company

* [About us](company/README.md)
  * [Money \\(2026\\)](company/money.md)
  * [The tides](harbour/tides.md)

## Working here

* [Leave](people/leave.md)
* [The news](https://example.com/news.md)
* [Gone](people/gone.md)
`;

const pages = {
  'handbook/README.md': '# Quayside\n',
  'handbook/company/README.md': '---\nowner: Board # all of it\n---\n\n# About us\n',
  'handbook/company/money.md': '# Where the money goes\n',
  'handbook/harbour/tides.md': '---\nnavOrder: 3\n---\n# The tides\n',
  'handbook/people/leave.md': '# Leave\n',
};

function adopted() {
  const cwd = makeFolder();
  writeFiles(cwd, { ...pages, 'handbook/SUMMARY.md': summary });
  const called = runHandbook(['adopt', 'handbook/SUMMARY.md'], { cwd });
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  return { cwd, read, ...called };
}

describe('what a SUMMARY.md knows of the order', () => {
  it('becomes settings of the pages, below those that they have', () => {
    const { read, stdout, status } = adopted();
    expect(status).toBe(0);
    expect(stdout).toBe(
      '5 of 6 pages have their place from handbook/SUMMARY.md; 1 that it names is not there.\n',
    );
    expect(read('handbook/company/README.md')).toBe(
      '---\nowner: Board # all of it\nnavGroup: The company\nnavOrder: 2\n---\n\n# About us\n',
    );
    expect(read('handbook/company/money.md')).toBe(
      '---\nnavTitle: Money (2026)\nnavOrder: 3\n---\n\n# Where the money goes\n',
    );
    expect(read('handbook/harbour/tides.md')).toBe(
      '---\nnavOrder: 3\nnavGroup: The company\n---\n# The tides\n',
    );
  });

  it('gives the navigation that the book had', () => {
    const { cwd, read } = adopted();
    rmSync(join(cwd, 'handbook/SUMMARY.md'));
    const site = buildSite(
      Object.fromEntries(Object.keys(pages).map((path) => [path.replace('handbook/', ''), read(path)])),
    );
    expect(site.outline.filter((line) => !line.includes('All pages'))).toEqual([
      'Quayside',
      '# The company',
      'About us',
      'Money (2026)',
      'The tides',
      '# Working here',
      'Leave',
    ]);
  });

  it('can be taken over twice, and changes nothing then', () => {
    const { cwd, read } = adopted();
    const before = read('handbook/people/leave.md');
    expect(runHandbook(['adopt', 'handbook/SUMMARY.md'], { cwd }).status).toBe(0);
    expect(read('handbook/people/leave.md')).toBe(before);
  });
});
