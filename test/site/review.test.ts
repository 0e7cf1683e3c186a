import { describe, expect, it } from 'vitest';
import { frontMatterSchema } from '../../src/domain/front-matter.ts';
import { reviewOf } from '../../src/site/review.ts';
import { builtHandbook } from './built.ts';

const due = (reviewed: string, reviewEvery: string) =>
  reviewOf(frontMatterSchema.parse({ reviewed, reviewEvery }), '2026-11-24')?.due;

describe('the review of a page', () => {
  it('is due after its interval, in words or in ISO 8601', () => {
    expect(due('2026-01-12', '6 months')).toBe('2026-07-12');
    expect(due('2026-01-12', 'P6M')).toBe('2026-07-12');
    expect(due('2026-01-12', '2 weeks')).toBe('2026-01-26');
    expect(due('2024-02-29', '1 year')).toBe('2025-02-28');
  });

  it('falls on the last day of a shorter month', () => {
    expect(due('2026-08-31', '6 months')).toBe('2027-02-28');
  });

  it('is told where its day has passed, with who answers for the page', () => {
    const text = '---\nreviewed: 2026-01-12\nreviewEvery: 6 months\nowner: Finance\n---\n\n# Pay\n\nWords.\n';
    const { problems, fileOf } = builtHandbook({ 'index.md': '# Home\n', 'pay.md': text });
    expect(problems).toEqual(['handbook/pay.md:2 review-overdue']);
    expect(fileOf('pay/index.html')).toContain('July 12, 2026');
  });

  it('is silent until then', () => {
    const text = '---\nreviewed: 2026-11-01\nreviewEvery: 1 month\n---\n\n# Pay\n';
    expect(builtHandbook({ 'index.md': '# Home\n', 'pay.md': text }).problems).toEqual([]);
  });
});
