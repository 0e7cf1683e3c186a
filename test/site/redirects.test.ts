import { describe, expect, it } from 'vitest';
import { builtHandbook } from './built.ts';

const home = { 'index.md': '# Home\n' };
const from = (address: string) => `---\nredirectFrom: ${address}\n---\n\n# Page\n`;

describe('an old address', () => {
  it('leads to its page, by a page of its own and for hosts that read _redirects', () => {
    const { fileOf, problems } = builtHandbook({ ...home, 'leave.md': from('/old/leave') });
    expect(problems).toEqual([]);
    expect(fileOf('_redirects')).toBe('/old/leave/ /leave/ 301\n');
    expect(fileOf('old/leave/index.html')).toContain('<meta http-equiv="refresh" content="0; url=/leave/">');
  });

  it('is where links may still lead', () => {
    const { fileOf, problems } = builtHandbook({
      'index.md': '# Home\n\n[leave](/old/leave/)\n',
      'leave.md': from('/old/leave/'),
    });
    expect(problems).toEqual([]);
    expect(fileOf('index.html')).toContain('<a href="/leave/">leave</a>');
  });

  it('can’t be the address of a page, claimed twice, the page’s own, or outside the site', () => {
    const problemsOf = (pages: Record<string, string>) => builtHandbook({ ...home, ...pages }).problems;
    expect(problemsOf({ 'leave.md': from('/pay/'), 'pay.md': '# Pay\n' })).toEqual([
      'handbook/leave.md:2 redirect-shadows',
    ]);
    expect(problemsOf({ 'a.md': from('/old/'), 'b.md': from('/Old/') })).toEqual([
      'handbook/b.md:2 redirect-twice',
    ]);
    expect(problemsOf({ 'leave.md': from('/leave/') })).toEqual(['handbook/leave.md:2 redirect-to-itself']);
    expect(problemsOf({ 'leave.md': from('/../etc/') })).toEqual(['handbook/leave.md:2 redirect-unfit']);
    expect(problemsOf({ 'leave.md': from('https://example.com/') })).toEqual([
      'handbook/leave.md:2 redirect-unfit',
    ]);
  });
});
