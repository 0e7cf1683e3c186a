import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/parsing/markdown.ts';

const settings = { seed: 20_261_130, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 2000) };

const piece = fc.constantFrom(
  ...`a example org xn--9ca B 1 ${'x'.repeat(64)} . . - _ ~ / // :80 ? # = & + % %20 %zz @ : ! $ ' ( ) , ; * é 日 |`.split(
    ' ',
  ),
);
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:', 'ftp://'),
    fc.array(piece, { maxLength: 9 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));

describe('the address of a link out of the handbook', () => {
  it('is written as markdown-it itself writes it', () => {
    const markdown = createMarkdown();
    const plain = new MarkdownIt();
    fc.assert(
      fc.property(address, (target) => {
        const link = markdown.parse(`[a](<${target}>)`)[1]?.children?.[0];
        expect(link?.attrGet('href')).toBe(plain.normalizeLink(target));
      }),
      settings,
    );
  });
});
