import { describe, expect, it } from 'vitest';
import { attributeOf, linksOf, select, textOf } from '../html-tree.ts';
import { type BuiltSite, buildSite } from './build-site.ts';

/** The pages of a site that authors wrote, without those that every site has. */
const pagesOf = ({ handbook }: BuiltSite) =>
  Object.fromEntries(handbook.pages.map(({ path }) => [path, handbook.addresses.get(path)?.url]));

describe('a page’s address', () => {
  it('comes from its place in the folder', () => {
    const site = buildSite({
      'index.md': '# Welcome',
      'a/b.md': '# B',
      'c/index.md': '# C',
      'd/README.md': '# D',
      'e/_index.md': '# E',
      'Über uns.md': '# About',
    });
    expect(pagesOf(site)).toEqual({
      'index.md': '/',
      'a/b.md': '/a/b/',
      'c/index.md': '/c/',
      'd/README.md': '/d/',
      'e/_index.md': '/e/',
      'Über uns.md': '/%C3%9Cber%20uns/',
    });
    expect(site.files.has('Über uns/index.html')).toBe(true);
  });

  it('is the one that the page asks for', () => {
    const site = buildSite({ 'a.md': '---\npermalink: /people/leave/\n---\n# Leave' });
    expect(pagesOf(site)).toEqual({ 'a.md': '/people/leave/' });
    expect(site.files.has('people/leave/index.html')).toBe(true);
  });

  it('lies below the prefix, and below the path of the site’s own address', () => {
    const site = buildSite(
      { 'index.md': '[Leave](people/leave.md)', 'people/leave.md': '# Leave' },
      { prefix: '/handbook/', baseUrl: 'https://example.com/company/' },
      '/company/',
    );
    expect(pagesOf(site)).toEqual({
      'index.md': '/company/handbook/',
      'people/leave.md': '/company/handbook/people/leave/',
    });
    expect(site.files.has('handbook/people/leave/index.html')).toBe(true);
    const [main] = select(site.page('/handbook/'), 'main');
    expect(main && linksOf(main)).toContain('Leave → /company/handbook/people/leave/');
    const [canonical] = select(site.page('/handbook/people/leave/'), 'link').filter(
      (link) => attributeOf(link, 'rel') === 'canonical',
    );
    expect(canonical && attributeOf(canonical, 'href')).toBe(
      'https://example.com/company/handbook/people/leave/',
    );
    expect(site.files.get('handbook/sitemap.xml')).toContain(
      '<loc>https://example.com/company/handbook/people/leave/</loc>',
    );
  });

  it.each([
    '../../etc/cron.d/job',
    'https://example.net/',
    '/a/\u0000b/',
    '/x.php',
    '/_headers',
    '\\\\host\\share',
  ])('is never %j, and the page is published at its own place', (permalink) => {
    const site = buildSite({ 'a.md': `---\npermalink: ${JSON.stringify(permalink)}\n---\n# A` });
    expect(site.codes).toContain('address-unfit');
    expect(pagesOf(site)).toEqual({ 'a.md': '/a/' });
    expect([...site.files.keys()].filter((path) => path.includes('..'))).toEqual([]);
  });

  it.each([
    [{ 'leave.md': '', 'leave/index.md': '' }],
    [{ 'leave/README.md': '', 'leave/index.md': '' }],
    [{ 'Leave.md': '', 'leave.md': '' }],
    [{ 'caf\u00e9.md': '', 'cafe\u0301.md': '' }],
    [{ 'a.md': '---\npermalink: /b/\n---\n', 'b.md': '' }],
  ])('is no other page’s: %j', (texts: Readonly<Record<string, string>>) => {
    const site = buildSite(
      Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `${text}# Page`])),
    );
    expect(site.codes).toEqual(['address-taken']);
    const urls = Object.values(pagesOf(site)).map((url) =>
      decodeURIComponent(url ?? '')
        .normalize('NFC')
        .toLowerCase(),
    );
    expect(new Set(urls).size).toBe(2);
  });

  it('has old ones that lead to it', () => {
    const site = buildSite({ 'leave.md': '---\nredirectFrom: [/old/leave/, /holidays/]\n---\n# Leave' });
    expect(site.files.get('_redirects')).toBe('/old/leave/ /leave/ 301\n/holidays/ /leave/ 301\n');
    expect(linksOf(site.page('/old/leave/'))).toEqual(['Leave → /leave/']);
  });
});

describe('a page that is not for everyone', () => {
  const texts = {
    'index.md': '# Welcome\n\n[Plan](plan.md), [Pay](pay.md)',
    'plan.md': '---\ndraft: true\n---\n# Secret plan',
    'pay.md': '---\nvisibility: internal\n---\n# Secret pay',
    'map.png': '',
  };

  it('is in no file of the site as long as it is a draft', () => {
    const site = buildSite(texts, { audience: 'internal' });
    expect([...site.files.values()].join('\n')).not.toContain('Secret plan');
    expect([...site.files.keys()].filter((path) => path.includes('plan'))).toEqual([]);
    expect(site.codes).toEqual(['link-to-unpublished']);
  });

  it('is in no file of the public’s site when it is internal', () => {
    const site = buildSite(texts);
    expect([...site.files.values()].join('\n')).not.toContain('Secret pay');
    expect([...site.files.keys()].filter((path) => /\bpay\b/.test(path))).toEqual([]);
    expect(site.codes).toEqual(['link-to-unpublished', 'link-to-unpublished']);
  });

  it('says so in the site for colleagues', () => {
    const page = buildSite(texts, { audience: 'internal' }).page('/pay/');
    expect(select(page, '.internal-mark').map(textOf)).toEqual(['For colleagues only']);
  });

  it('keeps its internal sections out of every file of the public’s site', () => {
    const text =
      '# Hiring\n\nFor all.\n\n## Budget {.internal}\n\nForty thousand.\n\n## Steps\n\nFor all too.';
    const all = (options: Parameters<typeof buildSite>[1]) =>
      [...buildSite({ 'hiring.md': text }, options).files.values()].join('\n');
    expect(all({})).not.toMatch(/Budget|Forty thousand/);
    expect(all({})).toContain('For all too.');
    expect(all({ audience: 'internal' })).toContain('Forty thousand.');
  });
});

describe('the name of the site', () => {
  it('is its first page’s, unless the option says another', () => {
    const titleOf = (options: Parameters<typeof buildSite>[1]) => {
      const [title] = select(
        buildSite({ 'index.md': '# Larkspur', 'a.md': '# A' }, options).page('/a/'),
        'title',
      );
      return title && textOf(title);
    };
    expect(titleOf({})).toBe('A – Larkspur');
    expect(titleOf({ title: 'Our handbook' })).toBe('A – Our handbook');
  });
});
