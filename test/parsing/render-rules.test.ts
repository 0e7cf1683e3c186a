import { describe, expect, test } from 'vitest';
import { writePage } from './written.ts';

const render = (body: string) => writePage(body).html;

describe('what a keyboard must reach', () => {
  test('is a table, which scrolls in itself', () => {
    expect(render('| a | b |\n| - | -: |\n| 1 | 2 |\n')).toContain('<div class="table" tabindex="0"');
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
