import { describe, expect, it } from 'vitest';
import { builtHandbook } from './built.ts';

/** A handbook with one page that links, and what it can link to. */
function linking(markdown: string, pages: Record<string, string> = {}) {
  const { fileOf, problems } = builtHandbook({
    'index.md': '# Home\n',
    'people/leave.md': '# Leave\n\n## Sick days\n\n## 🎉 Feasts\n\n<a name="old"></a>\n',
    'people/index.md': '# People\n',
    'people/here.md': `# Here\n\n${markdown}\n`,
    ...pages,
  });
  const html = fileOf('people/here/index.html');
  const text = /<div class="article__body[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? html;
  return { problems, hrefs: [...text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href) };
}

describe('a link', () => {
  it.each([
    ['leave.md', '/people/leave/'],
    ['./leave.md#sick-days', '/people/leave/#sick-days'],
    ['../people/leave.md', '/people/leave/'],
    ['leave', '/people/leave/'],
    ['leave/', '/people/leave/'],
    ['leave.html', '/people/leave/'],
    ['../leave/', '/people/leave/'],
    ['/people/leave/', '/people/leave/'],
    ['/people/leave', '/people/leave/'],
    ['/people/leave.md', '/people/leave/'],
    ['index.md', '/people/'],
    ['.', '/people/'],
    ['../', '/'],
    ['leave.md?print=1#sick-days', '/people/leave/?print=1#sick-days'],
    ['leave%2Emd', '/people/leave/'],
    ['leave.md#old', '/people/leave/#old'],
    ['leave.md#leave', '/people/leave/#leave'],
    ['leave.md#feasts', '/people/leave/#-feasts'],
    ['#here', '#here'],
    ['mailto:people@example.com', 'mailto:people@example.com'],
    ['tel:+31-20-555', 'tel:+31-20-555'],
    ['https://example.com/a?b=c&d=e', 'https://example.com/a?b=c&amp;d=e'],
  ])('to “%s” leads to %s', (target, href) => {
    expect(linking(`[there](${target})`)).toEqual({ problems: [], hrefs: [href] });
  });

  it.each([
    ['🎉 Feasts', '-feasts', ['-feasts', 'feasts', '🎉-feasts']],
    [':tada: Feasts', 'tada-feasts', ['tada-feasts', '-feasts', 'feasts', '🎉-feasts']],
    ['Feasts 🎉', 'feasts-', ['feasts-', 'feasts', 'feasts-🎉']],
  ])('to “%s” leads there in whichever way its id is spelt', (heading, id, spellings) => {
    const links = spellings.map((spelling) => `[there](feast.md#${spelling})`).join(' ');
    const { problems, hrefs } = linking(links, { 'people/feast.md': `# F\n\n## ${heading}\n` });
    expect(problems).toEqual([]);
    expect(new Set(hrefs)).toEqual(new Set([`/people/feast/#${id}`]));
  });

  it.each([
    'gone.md',
    '../gone/',
    '/gone/',
    'leave.md#gone',
    '#gone',
    '../../etc/passwd',
    'Leave.md#sick-days-',
  ])('to “%s” leads nowhere, and is told at its line', (target) => {
    expect(linking(`Words.\n\n[there](${target})`).problems).toEqual([
      'handbook/people/here.md:5 link-to-nowhere',
    ]);
  });

  it('to a draft or to a page for colleagues is told as such', () => {
    const pages = {
      'people/plan.md': '---\ndraft: true\n---\n# Plan\n',
      'people/talk.md': '---\nvisibility: internal\n---\n# Talk\n',
    };
    expect(linking('[a](plan.md) and [b](talk.md)', pages).problems).toEqual([
      'handbook/people/here.md:3 link-to-unpublished',
      'handbook/people/here.md:3 link-to-unpublished',
    ]);
  });

  it('in raw HTML leads where one in Markdown does', () => {
    expect(linking('<a href="leave.md">there</a>')).toEqual({ problems: [], hrefs: ['/people/leave/'] });
  });

  it('with another scheme is taken out, and its words stay', () => {
    const { problems, hrefs } = linking('[there](javascript:alert(1))');
    expect(problems).toEqual(['handbook/people/here.md:3 link-scheme']);
    expect(hrefs).toEqual([]);
  });

  it('is remembered by the page it leads to', () => {
    const { fileOf } = builtHandbook({ 'index.md': '# Home\n\n[pay](pay.md)\n', 'pay.md': '# Pay\n' });
    expect(fileOf('pay/index.html')).toMatch(/Mentioned in[\s\S]*<a href="\/">Home<\/a>/);
  });
});
