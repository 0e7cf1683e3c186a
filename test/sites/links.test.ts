import { describe, expect, it } from 'vitest';
import { attributeOf, select, textOf } from '../html-tree.ts';
import { buildSite } from './build-site.ts';

/** Where the links of a text lead, on a page at `people/leave.md`. */
function leadsTo(text: string, options: Parameters<typeof buildSite>[1] = {}) {
  const site = buildSite(
    {
      'index.md': '# Welcome',
      'people/leave.md': `# Leave\n\n${text}\n\n## Sick days\n\n## Émilie’s rule`,
      'people/pay.md': '# Pay\n\n## How much\n\n<a name="old-place"></a>',
      'people/README.md': '# People',
      'tools/index.md': '# Tools',
      'people/map.png': '',
      'sheet 1.csv': '',
    },
    options,
  );
  const [article] = select(site.page('/people/leave/'), '.prose');
  const links = article ? select(article, 'a').filter((link) => textOf(link) !== '') : [];
  return { links: links.map((link) => attributeOf(link, 'href')), codes: site.codes, site };
}

describe('a link', () => {
  it.each([
    ['pay.md', '/people/pay/'],
    ['./pay.md', '/people/pay/'],
    ['../people/pay.md', '/people/pay/'],
    ['/people/pay.md', '/people/pay/'],
    ['pay.md#how-much', '/people/pay/#how-much'],
    ['pay.md#old-place', '/people/pay/#old-place'],
    ['#sick-days', '#sick-days'],
    ['#émilies-rule', '#%C3%A9milies-rule'],
    ['pay', '/people/pay/'],
    ['pay/', '/people/pay/'],
    ['pay.html', '/people/pay/'],
    ['README.md', '/people/'],
    ['.', '/people/'],
    ['..', '/'],
    ['../tools', '/tools/'],
    ['../tools/index.md', '/tools/'],
    ['../sheet%201.csv', '/sheet%201.csv'],
    ['/people/pay/', '/people/pay/'],
    ['https://example.com/a?b=c&d#e', 'https://example.com/a?b=c&d#e'],
    ['mailto:people@example.com', 'mailto:people@example.com'],
    ['tel:+4930123456', 'tel:+4930123456'],
  ])('written as %s leads to %s', (written, address) => {
    expect(leadsTo(`[There](${written})`)).toMatchObject({ links: [address], codes: [] });
  });

  it.each(['pays.md', 'pay.md#how-many', '#sick', '/nowhere/', 'missing.png', '../../outside.md'])(
    'written as %s leads nowhere, and is told with its line',
    (written) => {
      const { codes, site } = leadsTo(`Words.\n\nSee [there](${written}).`);
      expect(codes).toEqual(['link-to-nowhere']);
      expect(site.diagnostics[0]?.location).toMatchObject({
        file: 'handbook/people/leave.md',
        line: 5,
        column: 13,
      });
    },
  );

  it('written in a table leads nowhere on the line of its row', () => {
    const { site } = leadsTo('| Day | Page |\n| --- | --- |\n| Monday | [there](pays.md) |');
    expect(site.diagnostics[0]?.location).toMatchObject({ line: 5, column: 20 });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('written as %s is no link', (written) => {
    const { links, codes, site } = leadsTo(`[There](${written})`);
    expect(links).toEqual([]);
    expect(codes).toEqual(['link-scheme']);
    expect(site.files.get('people/leave/index.html')).toContain('There');
  });

  it('in raw HTML and in a reference leads to the same page', () => {
    const { links, codes } = leadsTo('<a href="pay.md">One</a> [two][pay]\n\n[pay]: pay.md "The pay"');
    expect(links).toEqual(['/people/pay/', '/people/pay/']);
    expect(codes).toEqual([]);
  });

  it('to a file or image beside the page takes it along', () => {
    const { site, codes } = leadsTo('![A map](map.png) [Sheet](<../sheet 1.csv>)');
    expect(codes).toEqual([]);
    const [image] = select(site.page('/people/leave/'), 'img');
    expect(image && attributeOf(image, 'src')).toBe('/people/map.png');
    expect([...site.files.keys()]).toEqual(expect.arrayContaining(['people/map.png', 'sheet 1.csv']));
  });

  it('goes below the prefix', () => {
    expect(leadsToBelow('[There](pay.md)')).toEqual(['/handbook/people/pay/']);
    expect(leadsToBelow('[There](/handbook/people/pay/)')).toEqual(['/handbook/people/pay/']);
  });

  it('is a mention of its page on the other', () => {
    const site = buildSite({
      'a.md': '# A\n\n[B](b.md) [B again](b.md)',
      'b.md': '# B\n\n[Itself](#b)',
      'c.md': '---\nunlisted: true\n---\n# C\n\n[B](b.md)',
    });
    const [mentions] = select(site.page('/b/'), '.mentions');
    expect(mentions && select(mentions, 'a').map(textOf)).toEqual(['A']);
  });

  it('holds in a lenient build, wherever it leads', () => {
    const { site, links } = leadsTo('[There](gone.md)', { lenient: true });
    expect(links).toEqual(['gone.md']);
    expect(site.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

function leadsToBelow(text: string) {
  const site = buildSite(
    { 'people/leave.md': `# Leave\n\n${text}`, 'people/pay.md': '# Pay' },
    { prefix: '/handbook/' },
  );
  const [article] = select(site.page('/handbook/people/leave/'), '.prose');
  return article && select(article, 'a').map((link) => attributeOf(link, 'href'));
}
