import { describe, expect, it } from 'vitest';
import { wordsOf } from '../site/built.ts';
import { buildSite } from './build-site.ts';

const page = (title: string, settings: string) => `---\n${settings}---\n\n# ${title}\n`;

const site = buildSite({
  'index.md': '# Home\n',
  'pay.md': page('Pay', 'owner: Finance\nreviewed: 2026-01-12\nreviewEvery: 6 months\n'),
  'travel.md': page('Travel', 'owner: Finance\nreviewed: 2026-11-12\nreviewEvery: 1 year\n'),
  'tools.md': page('Tools', 'reviewEvery: 1 year\n'),
  'leave.md': page('Leave', 'owner: Crew\nreviewed: 2026-11-12\n'),
  'hidden.md': page('Hidden', 'unlisted: true\nreviewEvery: 1 year\n'),
});
const text = wordsOf(site.files.get('reviews/index.html') ?? '');

describe('the page of what is due', () => {
  it('lists by owner what is to be read through, what is due first, and nobody’s pages last', () => {
    expect(text).toMatch(
      /Finance Pay due since July 12, 2026 Travel to be read through by November 12, 2027 Nobody Tools not read through yet/,
    );
    expect(text).not.toMatch(/Leave \w|Hidden/);
  });

  it('is found from the page of all pages, and by no search engine', () => {
    expect(site.files.get('all-pages/index.html')).toContain('<a href="/reviews/">Pages to read through</a>');
    expect(site.files.get('reviews/index.html')).toContain('content="noindex"');
  });

  it('is not there where no page is read through again', () => {
    const { files } = buildSite({ 'index.md': '# Home\n', 'leave.md': '# Leave\n' });
    expect([...files.keys()].filter((path) => path.includes('reviews'))).toEqual([]);
    expect(files.get('all-pages/index.html')).not.toContain('article__more');
  });

  it('gives way to an author’s page of its name', () => {
    const { files } = buildSite({
      'index.md': '# Home\n',
      'reviews.md': page('Reviews', 'reviewEvery: 1 year\n'),
    });
    expect(files.get('reviews/index.html')).toContain('Reviews</h1>');
    expect(files.get('reviews-2/index.html')).toContain('not read through yet');
  });
});
