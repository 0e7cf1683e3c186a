import { expect, it } from 'vitest';
import { writePage } from './written.ts';

/*
 * 100 KB of what makes readers of Markdown slow, each in less than a second of the machine's time. Each was tried at
 * length; those that took the longest, or once took far longer, are here.
 */
const size = 100_000;
const times = (text: string): string => text.repeat(Math.floor(size / text.length));
const each = (line: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < size; index++) text += line(index);
  return text;
};
const columns = (cell: string): string => `|${cell.repeat(1000)}\n`;

it.each(
  Object.entries({
    'nested brackets': '['.repeat(size / 2) + ']'.repeat(size / 2),
    'open brackets': times('[a]('),
    'open images': times('![]('),
    'images in images': `${'!['.repeat(20_000)}a${'](b)'.repeat(15_000)}`,
    backticks: each((index) => `${'`'.repeat((index % 300) + 1)}a `),
    'emphasis runs': times('*_*_*_ '),
    'open emphasis': times('**a *b '),
    'ten thousand links': times('[a](b) '),
    'ten thousand raw links': times('<a href="b">a</a> '),
    addresses: times('http://a.b '),
    'addresses in an address': times('http://a.b/('),
    'hosts in a host': times('www.'),
    'e-mail addresses': times('a@a.bc '),
    'at signs': times('a.b@c.'),
    footnotes: each((index) => `t[^${index}]\n\n[^${index}]: n\n\n`),
    'footnotes in footnotes': each((index) => `[^${index}]: n[^${index + 1}]\n\n`),
    'marks of one footnote': `[^a]: x\n\n${times('[^a] ')}`,
    'reference definitions': each((index) => `[r${index}]: http://x\n`),
    'bad reference definitions': times('[a]: b\n[a'),
    'lists in lists': times('- '),
    'lists of every depth': each((index) => `${' '.repeat((index % 90) * 2)}- a\n`),
    'quotes in quotes': times('>'),
    'lazy quotes': times('> a\nb\n'),
    definitions: times('a\n: '),
    'headings of one text': times('# a\n'),
    'headings of one id': times('# a {#a}\n'),
    'a heading of spaces': `# a${' '.repeat(size)}b`,
    'a heading of braces': `# ${times('{#a ')}`,
    'tables of 1,000 columns': columns('a|') + columns('-|') + columns('a|').repeat(46),
    'empty rows of 1,000 columns': columns('a|') + columns('-|') + times('|\n'),
    'less-than signs': times('<'),
    'open tags': times('<a b="'),
    comments: times('<!--'),
    'elements in elements': times('<div>\n\n'),
    'bold in bold': times('<b>'),
    'badly nested tags': times('<b><i></b>'),
    'tables in tables': times('<table><tr><td>'),
    'open details': times('<details><summary>a</summary>\n\na\n\n'),
    'elements for looks': times('<font><p>'),
    scripts: times('<script>'),
    'ids in raw HTML': each((index) => `<a id="x${index}"></a>`),
    shortcodes: times('{{<'),
    'shortcodes of Jekyll': times('{% a '),
    admonitions: times(':::note\n'),
    'names of emoji': times(':a:b:c'),
    'C# in fences': `\`\`\`csharp\n${'a '.repeat(1990)}\n\`\`\`\n`.repeat(25),
    'JavaScript of one line': `\`\`\`js\n${times('a(')}\n\`\`\`\n`,
    tasks: times('- [ ] a\n'),
    alerts: times('> [!NOTE]\n'),
  }),
)('%s', (_, markdown) => {
  const first = timeOf(markdown);
  // Once more where it was slow, since other tests share the machine.
  expect(first < 1000 ? first : Math.min(first, timeOf(markdown))).toBeLessThan(1000);
});

/** Milliseconds of the processor. */
function timeOf(markdown: string): number {
  const before = process.cpuUsage();
  writePage(markdown);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
