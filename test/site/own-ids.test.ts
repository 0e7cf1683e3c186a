import { describe, expect, it } from 'vitest';
import { shareIds } from '../../src/site/own-ids.ts';

const place = {
  prefix: 'page-2-',
  prefixOf: (url: string) => (url === '/people/pay/' ? 'page-3-' : undefined),
};
const share = (html: string) => shareIds({ html }, place).html;

describe('the HTML of a page on a page with others', () => {
  it.each([
    ['<h2 id="pay">Pay</h2>', '<h3 id="page-2-pay">Pay</h3>'],
    ['<h6 id="small">Small</h6>', '<h6 id="page-2-small">Small</h6>'],
    ['<h1>Leave</h1>', '<h2>Leave</h2>'],
    ['<td class="a" headers="day  dish">', '<td class="a" headers="page-2-day  page-2-dish">'],
    [
      '<sup><a id="note-1" href="#note" aria-label="Note">',
      '<sup><a id="page-2-note-1" href="#page-2-note" aria-label="Note">',
    ],
    ['<a title="2 > 1" href="#top">', '<a title="2 > 1" href="#page-2-top">'],
    ['<a href="">', '<a href="#page-2">'],
    ['<a href="/people/pay/">', '<a href="#page-3">'],
    ['<a href="/people/pay/#">', '<a href="#page-3">'],
    ['<a href="/people/pay/#how-much">', '<a href="#page-3-how-much">'],
    ['<a href="/people/leave/#how-much">', '<a href="/people/leave/#how-much">'],
    ['<a href="https://example.com/#a" class="b">', '<a href="https://example.com/#a" class="b">'],
    ['<a href="#a">the mark id="a" href="#a"</a>', '<a href="#page-2-a">the mark id="a" href="#a"</a>'],
  ])('has ids and links of its own: %s', (html, shared) => {
    expect(share(html)).toBe(shared);
  });
});
