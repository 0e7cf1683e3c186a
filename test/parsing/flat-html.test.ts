import { describe, expect, it } from 'vitest';
import { flattenHtml, readNodes } from '../../src/parsing/flat-html.ts';

describe('a text for search engines and job boards', () => {
  it.each([
    ['a heading', '<h2 id="x">Skills</h2><p>Some.</p>', '<p>Skills</p><p>Some.</p>'],
    ['marks in a line', '<p>A <strong>bold</strong> <a href="/x">link</a>.</p>', '<p>A bold link.</p>'],
    ['a numbered list', '<ol><li><p>One</p></li><li>Two</li></ol>', '<ul><li>One</li><li>Two</li></ul>'],
    ['a list in a list', '<ul><li>A<ul><li>B</li></ul></li></ul>', '<ul><li>A<ul><li>B</li></ul></li></ul>'],
    [
      'a table',
      '<table><tr><th>Year</th><th>Pay</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '<p>Year, Pay</p><p>1, 2</p>',
    ],
    ['code', '<pre><code>a\n  b &lt; c\n</code></pre>', '<p>a<br> b &lt; c</p>'],
    ['a quote', '<blockquote><p>Said.</p></blockquote>', '<p>Said.</p>'],
    ['a list of terms', '<dl><dt>Well</dt><dd>A hole.</dd></dl>', '<p>Well</p><p>A hole.</p>'],
    ['words between blocks', 'One<div>two</div>three', '<p>One</p><p>two</p><p>three</p>'],
    ['a break', '<p>One<br>two<br></p>', '<p>One<br>two</p>'],
    ['footnote marks', '<p>Pay<sup class="footnote-ref"><a href="#fn1">1</a></sup></p>', '<p>Pay</p>'],
    ['an image', '<p><img src="/a.png" alt="A"></p>', ''],
  ])('keeps the words of %s', (_, html, flat) => {
    expect(flattenHtml(readNodes(html))).toBe(flat);
  });
});
