import { describe, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

/** How many characters each of these pages has, about; a page of 100 KB may take no more than a second. */
const size = 50_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

/** Pieces of pages, written over and over, which make readers of Markdown go back and back. */
const repeated: readonly string[] = [
  ...['> ', '>', '- ', '1. ', '* - + ', '*', '_', '*a ', '**a', '*a _b ', '[', '![', '[a](', '](', '[a](<'],
  ...['<', '<a', '<a ', '<a b="', '</a', '<!--', '<!-', '<?', '<![CDATA[', '<!A ', '<x y=z ', '<your-name>'],
  ...['&', '&amp;', '&#99999999;', '\\', '~', '~~a', '|', 'a|', '#', ':', '(', '[a](((', '`', '`a', '"', "'"],
  ...[
    'http://',
    'http://a.b/',
    'www.',
    'a.',
    'a@',
    'a@b.',
    'mailto:',
    ' ',
    '\t',
    '\n',
    ' \n',
    '\u0301',
    '\u202e',
  ],
  ...[
    '<div>',
    '<div>\n\n',
    '<b>',
    '<b><i>',
    '<p>',
    '<table>',
    '<td>',
    '<details>',
    '<a href="#a">',
    '<font>',
  ],
  ...[
    '<style>',
    '<script>',
    '</script>',
    '<svg>',
    '<math>',
    '<template>',
    '<select>',
    '<textarea>',
    '<pre>\n\n',
  ],
  ...[
    '```\n',
    '~~~a\n',
    '[a]: b\n',
    '[a]',
    '[[a]',
    '[^a]',
    '[^a]: b\n\n',
    '- [ ] a\n',
    '***\n',
    'a\n=\n',
    '# a\n',
  ],
  ...[
    '## a {#b}\n\n',
    '{#a',
    '{{',
    '{%',
    ':a:',
    ':smile:',
    '> [!NOTE]\n> a\n\n',
    'a\n: b\n\n',
    '::: a\n',
    '[[a|b]]',
  ],
  ...[
    '<b onclick=a>b</b> ',
    '<br>',
    '<img src=a>',
    '<a name=a></a>',
    '👩‍👩‍👧‍👦',
    '999999999. a\n',
    'a\r\n',
    '$$\n',
    '^',
  ],
];

/** More of the kind, which no single piece makes. */
const shaped: readonly (readonly [string, string])[] = [
  ['emphasis around emphasis', `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`],
  ['brackets around brackets', `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`],
  ['backticks of every number', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['a list in a list', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
  ['a table of one row', `|${'a|'.repeat(9000)}\n|${'-|'.repeat(9000)}\n|${'b|'.repeat(9000)}`],
  ['a table of short rows', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|b|\n'.repeat(2000)}`],
  ['spaces in a heading', `## a${' '.repeat(size)}b {`],
  ['braces in a heading', `## ${' {#a'.repeat(size / 4)}`],
  ['lazy lines', `${`${'> '.repeat(50)}a\n`.repeat(200)}${'b\n'.repeat(200)}`],
  ['links to nowhere', Array.from({ length: 2000 }, (_, index) => `[a](gone${index}.md)`).join('\n')],
];

const pages = [...repeated.map((piece) => [piece, fill(piece)] as const), ...shaped];

describe('a page that is made to be hard to read', () => {
  it.each(pages)('is built soon, or told, and none of it is lost: %j', (_, text) => {
    const started = process.cpuUsage();
    const { problems, fileOf } = builtHandbook({
      'leave.md': `# Leave\n\nFIRSTWORD\n\n${text}\n\nLASTWORD\n`,
    });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(2);
    const html = fileOf('leave/index.html');
    expect(html).toContain('FIRSTWORD');
    if (!problems.some((problem) => /leave\.md:\d+ /.test(problem))) expect(html).toContain('LASTWORD');
  });
});

it('shows a part of the groups where there are hundreds, and all of them on their own page', () => {
  const groups = Array.from({ length: 200 }, (_, index) => `Group ${index}`);
  const { fileOf } = builtHandbook(
    Object.fromEntries(
      groups.map((group, index) => [`p${index}.md`, `---\nnavGroup: ${group}\n---\n\n# P${index}\n`]),
    ),
  );
  const page = fileOf('p150/index.html');
  const [sidebar = ''] = /<ul class="branch">[\s\S]*?<\/ul>/.exec(page) ?? [];
  expect(sidebar.match(/<li/g)?.length).toBeLessThan(60);
  expect(page).toContain('aria-current="page"');
  expect(fileOf('all-pages/index.html')).toContain('Group 199');
});

it('builds a page of two megabytes without running out of stack', () => {
  const most = 1_900_000;
  for (const piece of ['# a\n', 'a\n\n', '[x](#a)\n', '<b>a</b>\n', '- a\n', '<br>\n', '&amp;', '[^a]\n']) {
    const { files } = builtHandbook({ 'leave.md': `# A\n\n${piece.repeat(most / piece.length / 8)}` });
    expect(files.has('leave/index.html')).toBe(true);
  }
});
