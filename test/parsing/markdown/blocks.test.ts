import { describe, expect, it } from 'vitest';
import { writePage } from '../written.ts';

const write = (markdown: string): string => writePage(`# Page\n\n${markdown}`).html;

describe('a task', () => {
  it('has a box that tells what it is to somebody who does not see it', () => {
    const html = write('- [ ] Order a *laptop*\n- [x] Sign\n- [X] Smile\n');
    expect(html).toContain(
      '<li class="task"><input type="checkbox" disabled aria-label="To do"> Order a <em>',
    );
    expect(html.match(/disabled checked aria-label="Done"/g)).toHaveLength(2);
  });

  it('is only what stands first in a point of a list', () => {
    expect(write('[x] One\n\n- a [x] b\n- [y] c\n- [x]d\n')).not.toContain('<input');
  });

  it('can hold more than a line', () => {
    expect(write('1. [x] One\n\n   More.\n')).toContain('aria-label="Done"> One</p>\n<p>More.</p>');
  });

  it('speaks the language of the page', () => {
    expect(writePage('---\nlang: de-AT\n---\n\n- [x] Fertig\n').html).toContain('aria-label="Erledigt"');
  });
});

describe('an alert', () => {
  it.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'note'])('can be a %s', (kind) => {
    const name = kind.toLowerCase();
    const title = name[0]?.toUpperCase() + name.slice(1);
    expect(write(`> [!${kind}]\n> Read *this*.\n`)).toBe(
      `<div class="alert alert-${name}">\n<p class="alert-title">${title}</p>\n<p>Read <em>this</em>.</p>\n</div>\n`,
    );
  });

  it('can have a title of its own, which is read as Markdown', () => {
    const html = write('> [!warning] Mind the **gap** <script>alert(1)</script>\n> Step over it.\n');
    expect(html).toContain('<p class="alert-title">Mind the <strong>gap</strong> ');
    expect(html).not.toContain('<script');
  });

  it('can begin with anything, and hold quotes and other alerts', () => {
    const html = write('> [!TIP]\n>\n> - One\n>\n> > Quote\n>\n> > [!NOTE]\n> > Inner\n\n> After\n');
    expect(html.replace(/\s*\n\s*/g, '')).toBe(
      '<div class="alert alert-tip"><p class="alert-title">Tip</p><ul><li>One</li></ul><blockquote><p>Quote</p></blockquote><div class="alert alert-note"><p class="alert-title">Note</p><p>Inner</p></div></div><blockquote><p>After</p></blockquote>',
    );
  });

  it('is a quotation where it says nothing, or is none of the five', () => {
    expect(write('> [!NOTE]\n')).toContain('<blockquote>');
    expect(write('> [!DANGER]\n> Text\n')).toContain('<blockquote>');
    expect(write('> \\[!NOTE]\n> Text\n')).toContain('<blockquote>');
  });
});

describe('a definition', () => {
  it('stands below its term', () => {
    expect(write('Buddy\n: Who shows you around.\n: Not your lead.\n')).toBe(
      '<dl>\n<dt>Buddy</dt>\n<dd>Who shows you around.</dd>\n<dd>Not your lead.</dd>\n</dl>\n',
    );
  });
});

describe('a block of code', () => {
  it('is coloured by classes, without a change to its text', () => {
    const html = write('```js title="a.js"\nif (a < b && "c") {}\n```\n');
    expect(html).toContain(
      '<pre tabindex="0"><code class="language-js hljs"><span class="hljs-keyword">if</span>',
    );
    expect(html.replace(/<[^>]+>/g, '')).toBe('if (a &lt; b &amp;&amp; &quot;c&quot;) {}\n\n');
  });

  it.each([
    ['of a language that nobody knows', '```brainwave\na < b\n```\n'],
    ['without a language', '```\na < b\n```\n'],
    ['of plain text', '```text\na < b\n```\n'],
    ['of the language “constructor”', '```constructor\na < b\n```\n'],
    ['that is very long', `\`\`\`js\n${'a < b;\n'.repeat(1000)}\`\`\`\n`],
    ['with a very long line', `\`\`\`js\na < b;${' '.repeat(600)}\n\`\`\`\n`],
  ])('%s stays as it is', (_, markdown) => {
    const html = write(markdown);
    expect(html).not.toContain('hljs');
    expect(html).toContain('a &lt; b');
  });

  it('can’t leave its class', () => {
    expect(write('```"><img/src=x\na\n```\n')).toContain('class="language-&quot;&gt;&lt;img/src=x"');
  });

  it('of Mermaid is a figure that can be read', () => {
    expect(write('```mermaid\ngraph TD; A-->B\n```\n')).toBe(
      '<figure class="mermaid"><pre tabindex="0">graph TD; A--&gt;B\n</pre></figure>\n',
    );
  });
});

describe('a heading', () => {
  it('has a link to itself that adds no word to the page', () => {
    expect(write('## Time *off*\n')).toBe(
      '<h2 id="time-off">Time <em>off</em> <a class="anchor" href="#time-off" aria-label="Link to Time off"></a></h2>\n',
    );
  });

  it('keeps the id that its author gives it, whatever stands above', () => {
    const { html, problems } = writePage('# Page\n\n## Time off\n\n## Holidays {#time-off}\n');
    expect(html).toContain('<h2 id="time-off-1">Time off');
    expect(html).toContain('<h2 id="time-off">Holidays');
    expect(problems).toEqual([]);
  });

  it('shares no id with raw HTML', () => {
    const { html, problems } = writePage(
      '# Page\n\n<a name="leave"></a>\n\n## Leave\n\n<p id="x">1</p><p id="x">2</p>\n',
    );
    expect(html.match(/id="(?:leave|x)"/g)).toEqual(['id="leave"', 'id="x"']);
    expect(problems).toEqual(['3 id-taken', '7 id-taken']);
  });
});
