import { describe, expect, it } from 'vitest';
import { builtHandbook, wordsOf } from './built.ts';

const pages = {
  'index.md': '# Home\n\n[Leave](people/leave.md)\n',
  'people/index.md':
    '---\nnavGroup: People\n---\n# People\n\n[Leave](leave.md#sick-days), [home](../index.md).\n',
  'people/leave.md':
    '# Leave\n\n[Below](#sick-days)\n\n## Sick days\n\nStay at home.[^1]\n\n[^1]: In bed.\n\n<a name="old"></a>\n',
  'people/draft.md': '---\ndraft: true\n---\n# Draft\n\nNot yet said.\n',
  'people/apart.md': '---\nunlisted: true\n---\n# Apart\n\nFor a few.\n',
  'people/talk.md': '---\nvisibility: internal\n---\n# Talk\n\nFor colleagues.\n',
  'people/gardener.md':
    '---\ntype: job-description\n---\n# Gardener\n\n## Sick days\n\nAs all.\n\n## Hiring plan\n\n1. A walk for 20 minutes.\n',
};

const many = Object.fromEntries(
  Array.from({ length: 130 }, (_, index) => [
    `people/${index < 70 ? 'a' : 'b'}/page-${index}.md`,
    `# Page ${index}\n`,
  ]),
);

const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('a group as one document', () => {
  const { fileOf, files } = builtHandbook(pages);
  const html = fileOf('people/print/index.html');

  it('holds the words of all its pages in the order of the navigation, and of no other', () => {
    const words = wordsOf(html);
    expect(words).toMatch(/People.*Gardener.*A walk.*Leave.*Stay at home.*In bed/);
    for (const other of ['Not yet said', 'For a few', 'For colleagues']) expect(words).not.toContain(other);
  });

  it('has each id once, and leads from page to page inside of itself', () => {
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(inside).toContain('page-3-sick-days');
    for (const id of inside) expect(ids).toContain(id);
    expect(html).toContain('<a href="/">home</a>');
    expect(html).toContain('id="page-3-old"');
  });

  it('has one H1, and the headings of its pages below it', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<h2 [^>]*id="page-3-leave"[^>]*>Leave<\/h2>/);
    expect(html).toMatch(/<h3 id="page-3-sick-days">/);
  });

  it('is offered by the page that leads the group, and passed by by search engines', () => {
    expect(fileOf('people/index.html')).toContain(
      '<a href="/people/print/">All of “People” on one page, to print</a>',
    );
    expect(fileOf('people/leave/index.html')).not.toContain('/people/print/');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(files.get('llms.txt')).not.toContain('print');
  });

  it('is made of the folders of a group that holds too many pages', () => {
    const paths = [...builtHandbook(many).files.keys()].filter((path) => path.endsWith('print/index.html'));
    expect(paths).toEqual(['people/a/print/index.html', 'people/b/print/index.html']);
  });

  it('goes beside an author’s page of that name, and can be turned off', () => {
    const own = builtHandbook({ ...pages, 'people/print.md': '# How to print\n' });
    expect(own.fileOf('people/print/index.html')).toContain('How to print');
    expect(own.files.has('people/print-2/index.html')).toBe(true);
    expect(
      builtHandbook(pages, { files: { groupDocuments: false } }).files.has('people/print/index.html'),
    ).toBe(false);
  });

  it('shows what is internal to colleagues, marked', () => {
    const own = builtHandbook(pages, { audience: 'internal' }).fileOf('people/print/index.html');
    expect(own).toMatch(/internal-mark[\s\S]*Talk[\s\S]*For colleagues/);
  });
});
