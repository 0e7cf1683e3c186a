import { describe, expect, test } from 'vitest';
import { writePage } from './written.ts';

const render = (body: string) => writePage(body).html;

/** Where the keyboard stops, a screen reader says a name. */
const box = '<div class="table" role="group" aria-label="Table" tabindex="0">';

describe('what a keyboard must reach', () => {
  test('is a table, which scrolls in itself', () => {
    expect(render('| a | b |\n| - | -: |\n| 1 | 2 |\n')).toContain(`${box}<table>`);
  });

  test('is a table of raw HTML, one in another together with it', () => {
    const html = render('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>\n');
    expect(html.split(box)).toHaveLength(2);
    expect(html).toContain(`${box}<table><tbody>`);
    expect(
      render('| a |\n| - |\n| <b>1</b> |\n\n<table><tr><td>2</td></tr></table>\n').split(box),
    ).toHaveLength(3);
  });

  test('is a block of code, fenced or indented', () => {
    expect(render('```js\nlong();\n```\n')).toContain('<pre tabindex="0"><code class="language-js hljs">');
    expect(render('    long();\n')).toContain('<pre tabindex="0"><code>');
  });
});

describe('a table', () => {
  test('lines up by classes', () => {
    expect(render('| a | b |\n| - | -: |\n| 1 | 2 |\n')).toContain('<td class="align-right">2</td>');
  });

  test('has no heading where the author left it empty', () => {
    const html = render('| | b |\n| - | - |\n| 1 | 2 |\n');
    expect(html).toContain('<td></td>\n<th scope="col">b</th>');
  });
});

describe('the words for a picture', () => {
  test('keep escaped characters, code and what a link says', () => {
    expect(render('![The \\"More\\" menu &amp; `ls` *in* [use](u.md)](a.png)\n')).toContain(
      'alt="The &quot;More&quot; menu &amp; ls in use"',
    );
  });
});
