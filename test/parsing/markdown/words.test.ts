import { describe, expect, it } from 'vitest';
import { writePage } from '../written.ts';

const write = (markdown: string): string => writePage(`# Page\n\n${markdown}`).html;

describe('the name of an emoji', () => {
  it('becomes the emoji', () => {
    expect(write(':rocket: Go **:+1:**')).toBe('<p>🚀 Go <strong>👍</strong></p>\n');
  });

  it.each([
    'At 10:30:45',
    'a ratio of 10:100:45',
    'our :foo: and :constructor:',
    '`:rocket:`',
    'https://a.example/:rocket:/b',
    'a:rocket:b',
    '::rocket::',
  ])('is none in “%s”', (text) => {
    expect(write(text)).not.toContain('🚀');
    expect(write(text)).not.toContain('💯');
  });

  it('counts in a heading’s id as GitHub counts it', () => {
    expect(write('## :rocket: Launch')).toContain('<h2 id="rocket-launch">🚀 Launch');
  });
});

describe('an address in the text', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['www.example.com', 'http://www.example.com'],
    ['www.example.com/a_b?c=d#e', 'http://www.example.com/a_b?c=d#e'],
    ['ada@example.org', 'mailto:ada@example.org'],
    ['a.b+c@mail.example.org', 'mailto:a.b+c@mail.example.org'],
  ])('%s becomes a link', (text, href) => {
    expect(write(`See ${text}.`)).toBe(`<p>See <a href="${href}">${text}</a>.</p>\n`);
  });

  it.each([
    'README.md',
    'index.html',
    'example.com',
    'www.',
    'a@b',
    '@ada',
    'pkg@1.2.3',
    '`www.example.com`',
  ])('%s stays as it is', (text) => {
    expect(write(`See ${text} now`)).not.toContain('<a ');
  });
});

describe('what stands in angle brackets', () => {
  it('and is no HTML stays visible', () => {
    expect(write('Hello <your-name>, <Company name> and <b>all</b>.')).toBe(
      '<p>Hello &#x3C;your-name>, &#x3C;Company name> and <b>all</b>.</p>\n',
    );
  });

  it('swallows nothing where it is left open', () => {
    const { html } = writePage('- <!-- one\n\ntwo\n\n- <div title="three\n\nfour\n\n- <pre>five\n\nsix\n');
    for (const word of ['two', 'four', 'five', 'six']) expect(html).toContain(word);
    expect(html).toContain('<p>two</p>');
  });
});

describe('commands of another program', () => {
  it.each([
    ['{{< figure src="a_b.png" title="_x_" >}}', 'Hugo'],
    ['{{<note>}}', 'Hugo'],
    ['{{% alert %}}', 'Hugo'],
    ['{% hint style="info" %}', 'GitBook'],
    ['{% include nav.html %}', 'Jekyll'],
    ['{{ site.title }}', 'Jekyll'],
    [':::note', 'Docusaurus'],
    ["import Tabs from '@theme/Tabs';", 'Docusaurus'],
    ['<Tabs items="a">', 'Docusaurus'],
  ])('%s stays visible and is told as one of %s', (command, system) => {
    const { html, diagnostics } = writePage(`# Page\n\n${command}\n\nText\n\n${command}\n`);
    const text = html
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;|&#x3C;/g, '<')
      .replace(/&gt;/g, '>');
    expect(text.replace(/&quot;/g, '"').replace(/&#39;/g, "'")).toContain(command);
    expect(diagnostics.map(({ code, location }) => `${location.line} ${code}`)).toEqual(['3 shortcode-left']);
    expect(diagnostics[0]?.message).toContain(`a command of ${system}`);
  });

  it.each([
    'Hi {{ first name }}, {{name}}',
    '`{{< figure >}}` and `{% include %}`',
    '    {{< figure >}}',
    '```\n{% raw %}\n:::note\n```',
    'Up by 100{% and more',
    'Dear <Company name>, press <Enter>',
    '<Br> <DIV>x</DIV>',
    'import the file from “the drive”',
  ])('are none in “%s”', (text) => {
    expect(writePage(`# Page\n\n${text}\n`).problems).toEqual([]);
  });
});
