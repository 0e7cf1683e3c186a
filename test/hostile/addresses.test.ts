import { describe, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

/** A page with these settings and one word of its own. */
function page(word: string, ...settings: readonly string[]): string {
  return `---\n${settings.join('\n')}\n---\n\n# ${word}\n\nThe word is ${word}.\n`;
}

/** The files of a site that are also folders of others: no disk can hold them. */
function clashesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...files.keys()].map((path) => path.toLowerCase()));
  return [...paths].filter((path) => {
    const above = path.split('/').slice(0, -1);
    return above.some((_, depth) => paths.has(above.slice(0, depth + 1).join('/')));
  });
}

describe('a page named as the site’s own files', () => {
  const names = ['jobs.json', 'llms.txt', '_redirects', '_headers', '404.html', 'sitemap.xml', 'feed.xml'];

  it.each(names)('can’t take the place of %s', (name) => {
    const { problems } = builtHandbook({ [`${name}.md`]: page('TEAL'), 'leave.md': page('AMBER') });
    expect(problems).toEqual([`handbook/${name}.md:1 address-reserved`]);
  });

  it.each(names)('can’t be a folder in its place, either: %s', (name) => {
    const { problems } = builtHandbook({ [`${name}/inner.md`]: page('TEAL') }, { lenient: true });
    expect(problems).toContain(`handbook/${name}/inner.md:1 address-reserved`);
  });
});

describe('two that want one place', () => {
  const pairs: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'one address, by permalink',
      { 'a.md': page('A', 'permalink: /leave/'), 'b.md': page('B', 'permalink: /leave/') },
    ],
    [
      'one address but for capitals',
      { 'a.md': page('A', 'permalink: /Leave/'), 'b.md': page('B', 'permalink: /leave/') },
    ],
    [
      'one address in two forms of Unicode',
      { 'a.md': page('A', 'permalink: /caf\u00e9/'), 'b.md': page('B', 'permalink: /cafe\u0301/') },
    ],
    ['an address and a file', { 'a.md': page('A', 'permalink: /b/'), 'b.md': page('B') }],
    [
      'a page inside a page',
      { 'a.md': page('A', 'permalink: /x.html'), 'b.md': page('B', 'permalink: /x.html/y/') },
    ],
    ['the Markdown of another page', { 'a.md': page('A'), 'b.md': page('B', 'permalink: /a.md/') }],
    ['a file named as a Markdown file', { 'a.md': page('A'), 'a.md.md': page('B') }],
    [
      'an old address inside another',
      { 'a.md': page('A', 'redirectFrom: /x.html'), 'b.md': page('B', 'redirectFrom: /x.html/y/') },
    ],
  ];

  it.each(pairs)('are told: %s', (_, pages) => {
    const { problems } = builtHandbook(pages);
    expect(problems).toHaveLength(1);
  });

  it.each(pairs)('both stand in a lenient build: %s', (_, pages) => {
    const { files } = builtHandbook(pages, { lenient: true });
    const text = [...files.values()].join('\n');
    expect(text).toContain('The word is A.');
    expect(text).toContain('The word is B.');
    expect(clashesOf(files)).toEqual([]);
  });

  it('names the line where the other asks for the address', () => {
    const { handbook, problems } = builtHandbook({
      'a.md': page('A', 'title: A', 'permalink: /leave/'),
      'leave.md': page('B'),
    });
    expect(problems).toEqual(['handbook/leave.md:1 address-taken']);
    expect(handbook.pages).toHaveLength(2);
  });
});

describe('pages that are made', () => {
  const groups = ['_headers', '404.html', 'jobs.json', '..', '/', '__proto__', 'all pages', 'Old'];

  it('give way to everything that an author placed', () => {
    const pages = Object.fromEntries(
      groups.map((group, index) => [`p${index}.md`, page(`P${index}`, `navGroup: "${group}"`)]),
    );
    const { files, problems } = builtHandbook({
      ...pages,
      'moved.md': page('MOVED', 'navGroup: x', 'redirectFrom: [/old/, /all-pages/]'),
    });
    expect(problems).toEqual([]);
    expect(clashesOf(files)).toEqual([]);
    expect(files.get('old/index.html')).toContain('http-equiv="refresh"');
    expect(files.get('all-pages/index.html')).toContain('http-equiv="refresh"');
    expect(files.get('old-2/index.html')).toContain('<h1>Old</h1>');
    expect([...files.keys()].filter((path) => path.includes('..') || path.startsWith('/'))).toEqual([]);
  });
});

it('writes addresses that no program takes for more than an address', () => {
  const { files } = builtHandbook({
    'leave (old)!.md': page('OLD'),
    "it's *.md": page('STAR'),
    'javascript:go(1).md': page('GO'),
  });
  const hrefs = [...(files.get('all-pages/index.html') ?? '').matchAll(/href="(\/[^"]*)"/g)].map(
    ([, href]) => href,
  );
  expect(hrefs).toContain('/leave%20%28old%29%21/');
  expect(hrefs).toContain('/it%27s%20%2A/');
  expect(hrefs).toContain('/javascript%3Ago%281%29/');
});
