import { describe, expect, test } from 'vitest';
import { writePage } from './written.ts';

describe('raw HTML around Markdown', () => {
  test('encloses the blocks that stand in it', () => {
    const { html } = writePage(
      '<details>\n<summary>More</summary>\n\nOne *two*.\n\n- three\n\n</details>\n\nFour.\n',
    );
    expect(html.replace(/\s*\n\s*/g, '')).toBe(
      '<details><summary>More</summary><p>One <em>two</em>.</p><ul><li>three</li></ul></details><p>Four.</p>',
    );
  });

  test('is closed where the author left it open', () => {
    const { html } = writePage('<div>\n\nOne.\n\nTwo <b>bold.\n\nThree.\n');
    expect(html).toMatch(/<b>[\s\S]*<\/b>[\s\S]*<\/div>/);
  });

  test('does not put the Markdown into a link that was never closed', () => {
    const { html } = writePage('<a href="x.md">\n\nOne [link](y.md).\n');
    expect(html.match(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /)).toBeNull();
  });

  test('can’t stand for a block of the page', () => {
    const { html } = writePage('<p data-held="held-0"></p><p data-held="held-1"></p>\n\nOne.\n');
    expect(html.match(/One\./g)).toHaveLength(1);
    expect(html).not.toContain('data-held');
  });

  test('leaves line breaks and comments to no parser', () => {
    const { html, problems } = writePage('One<br>two <!-- three -->four\n\n<!-- five -->\n');
    expect(html).toContain('One<br>two four');
    expect(html).not.toContain('<!--');
    expect(problems).toEqual([]);
  });

  test('is told at its own line, whatever stands around it', () => {
    const { problems } = writePage(
      'One.\n\n<div><font>two</font></div>\n\nThree.\n\n<div>\n<b onclick="x">four</b>\n</div>\n',
    );
    expect(problems).toEqual(['3 html-not-kept', '8 html-taken-out']);
  });

  test('leaves a link whose scheme is written in capitals', () => {
    const { html, problems } = writePage(
      '<kbd>K</kbd> [a](HTTPS://Example.com/X) <a href="MailTo:a@b.c">b</a>\n',
    );
    expect(html).toContain('<a href="https://Example.com/X">a</a>');
    expect(html).toContain('<a href="mailto:a@b.c">b</a>');
    expect(problems).toEqual([]);
  });

  test('can’t run by a scheme in capitals', () => {
    const { html, problems } = writePage('<a href="JavaScript:x">a</a>\n');
    expect(html).toContain('<a>a</a>');
    expect(problems).toEqual(['1 html-taken-out']);
  });

  test('is told once, at its line, where bad nesting makes several elements of a tag', () => {
    const { html, problems } = writePage(
      '<div>\n<b id="x"\nonclick="x"><p>one</b> two</p>\n</div>\n\nThree.\n\n<i title="t" style="s">four</i>\n',
    );
    expect(problems).toEqual(['2 html-taken-out', '8 html-not-kept']);
    expect(html.match(/id="x"/g)).toHaveLength(1);
  });

  test.each([
    ['<i title=>x</i>', '<i title="">x</i>'],
    ['<img/src=https://example.com/a/>', '<img src="https://example.com/a/" decoding="async">'],
    ['<br clear/><B\tTITLE=t>x</B>', '<br><b title="t">x</b>'],
  ])('%s keeps its attributes as they are', (written, shown) => {
    expect(writePage(`<div>\n${written}\n</div>\n`).html).toBe(`<div>\n${shown}\n</div>\n`);
  });
});
