import { describe, expect, it } from 'vitest';
import { builtHandbook } from './built.ts';

describe('a page that is in no navigation', () => {
  const hidden = '---\nunlisted: true\n---\n\n# Keys\n\nSee [itself](keys.md).\n';

  it('is told where no other page leads to it, itself not counted', () => {
    const { problems } = builtHandbook({ 'index.md': '# Home\n', 'keys.md': hidden });
    expect(problems).toEqual(['handbook/keys.md:2 page-unreachable']);
  });

  it('is not told where a page leads to it, or where it is the first page', () => {
    const pages = {
      'index.md': '---\nunlisted: true\n---\n\n# Home\n\n[Keys](keys.md)\n',
      'keys.md': hidden,
    };
    expect(builtHandbook(pages).problems).toEqual([]);
  });
});
