import fc, { type Arbitrary } from 'fast-check';
import { htmlPayloads, markdownPayloads, wordPayloads } from '../browser/payloads.ts';

/*
 * What fuzzed pages are made of: things that people write, things that attackers write, and both cut up and mixed.
 * “w17w” is a word that must not get lost.
 */

const word = fc.nat(9999).map((number) => `w${number}w`);
const oddWords = [
  ...[
    'Leave',
    'leave',
    'é',
    'e\u0301',
    '休暇',
    'إجازة',
    '🎉',
    '👩‍👩‍👧‍👦',
    'İ',
    'ß',
    '\u00a0',
    '\u3000',
    '\u200b',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'true',
    '007',
    '1e9',
    '2026-11-24',
    '---',
    '...',
    '“',
    '”',
  ],
  ...[
    '{{ x }}',
    '{% if %}',
    '${x}',
    '<%= x %>',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '\\',
    '%',
    '%2e%2e',
    '#',
    '?',
    '/',
  ],
  ...[
    'handbook-link:0',
    'data-held',
    'own x',
    'lines 9 9',
    'handbook-main',
    '\ufffd',
    '\u2028',
    '\u0085',
    'a.b',
    '..',
  ],
];
export const words: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom(...oddWords)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

const addresses = fc.oneof(
  fc.constantFrom(
    'a.md',
    'b.md',
    'c/d.md',
    'c/',
    '/',
    '#leave',
    '#',
    '',
    'gone.md',
    'a.md#leave',
    '../a.md',
    './a.md?x=1#leave',
  ),
  fc.constantFrom(
    'https://example.org/x',
    '//example.org/x',
    'mailto:a@example.org',
    'javascript:xss(1)',
    'data:text/html,x',
  ),
  fc.constantFrom(
    'https://example.org/(a)',
    '<a b.md>',
    'a%20b.md',
    '%',
    'https://[',
    'http://a:b',
    'x:y',
    'JAVASCRIPT:xss(1)',
  ),
);

const inline: Arbitrary<string> = fc.letrec((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    words,
    words,
    fc
      .tuple(fc.constantFrom('*', '**', '_', '__', '~~', '`', '``'), tie('inline'))
      .map(([mark, text]) => `${mark}${text}${mark}`),
    fc.tuple(tie('inline'), addresses).map(([text, address]) => `[${text}](${address})`),
    fc.tuple(words, addresses).map(([text, address]) => `![${text}](${address} "${text}")`),
    fc
      .tuple(
        fc.constantFrom('b', 'kbd', 'a', 'span', 'font', 'sub', 'details', 'x-y'),
        tie('inline'),
        fc.boolean(),
      )
      .map(([tag, text, closed]) => `<${tag}>${text}${closed ? `</${tag}>` : ''}`),
    fc.tuple(tie('inline'), tie('inline')).map((texts) => texts.join(' ')),
    fc.constantFrom(...htmlPayloads, ...markdownPayloads.filter((text) => !text.includes('\n'))),
    fc.constantFrom(
      '[^1]',
      '[^a]',
      '[r]',
      '[r][r]',
      ':smile:',
      '<br>',
      '  \n',
      '\\\n',
      '<https://example.org>',
      'https://example.org',
    ),
  ),
})).inline as Arbitrary<string>;

const indent = (text: string, first: string, next: string) => first + text.replaceAll('\n', `\n${next}`);

const block: Arbitrary<string> = fc.letrec((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), inline)
      .map(([level, text]) => `${'#'.repeat(level)} ${text.replaceAll('\n', ' ')}`),
    fc.tuple(inline, fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '9) ', '- [ ] ', '- [x] '),
        fc.array(tie('block') as Arbitrary<string>, { minLength: 1, maxLength: 3 }),
      )
      .map(([mark, items]) => items.map((item) => indent(item, mark, ' '.repeat(mark.length))).join('\n')),
    (tie('block') as Arbitrary<string>).map((text) => indent(text, '> ', '> ')),
    (tie('block') as Arbitrary<string>).map((text) => indent(text, '> [!NOTE]\n> ', '> ')),
    fc
      .tuple(
        fc.constantFrom('```', '~~~', '````'),
        fc.constantFrom('', 'js', 'html', '"><img src=x onerror=xss(1)>'),
        inline,
        fc.boolean(),
      )
      .map(([fence, language, text, closed]) => `${fence}${language}\n${text}${closed ? `\n${fence}` : ''}`),
    fc
      .array(fc.tuple(inline, inline), { minLength: 1, maxLength: 3 })
      .map((rows) =>
        [
          '| a | b |',
          '|:--|--:|',
          ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`),
        ].join('\n'),
      ),
    fc
      .tuple(
        fc.constantFrom('div', 'details', 'table', 'p', 'pre', 'ul', 'center', 'section'),
        tie('block') as Arbitrary<string>,
        fc.constantFrom('', '\n\n'),
      )
      .map(([tag, text, gap]) => `<${tag}>${gap}${text}${gap}</${tag}>`),
    fc.tuple(words, inline).map(([term, text]) => `${term}\n: ${text}`),
    fc.tuple(fc.constantFrom('[r]: ', '[^1]: ', '[^a]: ', '*[x]: '), inline).map((parts) => parts.join('')),
    fc.constantFrom(
      '---',
      '***',
      '<!-- c -->',
      '<!-- open',
      '<div',
      '</div>',
      '</details>',
      '<br>',
      '    code',
      '\tcode',
      '{{< x >}}',
      '::: a',
    ),
    fc.constantFrom(...markdownPayloads),
    fc.constantFrom(
      '## Responsibilities',
      '## Skills',
      '## Hiring Plan',
      '## Not responsible for',
      '1. Call for 20 minutes with CEO',
      '- Name: detail',
      'Core tasks:',
      '**Label**',
      '- Week 1-4: learn',
    ),
  ),
})).block as Arbitrary<string>;

/** A page's text, as Markdown goes. */
export const markdown: Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.flat().join(''));

/** The same with a piece doubled, moved or taken out, wherever it falls. */
export const brokenMarkdown: Arbitrary<string> = fc
  .tuple(
    markdown,
    fc.nat(),
    fc.nat(40),
    fc.constantFrom('cut', 'double', 'insert', 'head'),
    fc.constantFrom('\n', '<', '`', '*', '[', '|', '>', '"', '\t', '-->', '</'),
  )
  .map(([text, from, length, how, mark]) => {
    const at = from % (text.length + 1);
    if (how === 'head') return text.slice(0, at);
    if (how === 'cut') return text.slice(0, at) + text.slice(at + length);
    if (how === 'insert') return text.slice(0, at) + mark.repeat(1 + (length % 3)) + text.slice(at);
    return text.slice(0, at + length) + text.slice(at);
  })
  // Half a character is none that a file can hold.
  .map((text) => text.replace(/\p{Cs}/gu, ''));

const settingNames = [
  ...[
    'title',
    'navTitle',
    'navGroup',
    'navOrder',
    'description',
    'tags',
    'type',
    'lang',
    'permalink',
    'redirectFrom',
  ],
  ...[
    'draft',
    'unlisted',
    'visibility',
    'owner',
    'reviewed',
    'reviewEvery',
    'team',
    'level',
    'reportsTo',
    'openings',
  ],
  ...[
    'navigation',
    'weight',
    'layout',
    'pagination',
    'navgroup',
    'Title',
    '__proto__',
    'constructor',
    'x',
    '"title"',
    '? a',
    '<<',
  ],
];
const settingValues = fc.oneof(
  words,
  fc.constantFrom(...wordPayloads),
  fc.constantFrom(
    ...[
      '',
      'true',
      'no',
      '5',
      '[a, b]',
      '{a: b}',
      '"a"',
      "'a'",
      '“a”',
      'a: b',
      '|\n  a',
      '>-\n  a',
      '\n  - a\n  - b',
      '*a',
      '&a b',
      '!!js/function x',
    ],
  ),
  fc.constantFrom(
    ...[
      '/leave/',
      '/a/',
      '../x',
      '//x',
      '/jobs.json',
      '/x.html',
      '/a\\\\b/',
      '2026-11-24',
      '2026-02-30',
      'job-description',
      'internal',
      '6 months',
      'de',
    ],
  ),
  fc.constantFrom(
    ...[
      '\n  - location: Berlin\n    closes: 2099-01-01\n    salary: { currency: EUR, min: 1, max: 2 }',
      '\n  - apply: javascript:xss(1)',
      '\n  group: People\n  order: 3',
    ],
  ),
);
const quoted = fc
  .tuple(settingValues, fc.constantFrom('', '', '"', "'"))
  .map(([value, quote]) => quote + value + quote);

/** Front matter, right or wrong, with its lines of hyphens or what is taken for them. */
export const frontMatter: Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(...settingNames),
        fc.constantFrom(': ', ': ', ': ', ':', ' = ', ':\t'),
        quoted,
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom('---\n', '---\n', '---\n', '---\n', '--\n', '---js\n', '\n---\n', '\ufeff---\n', ''),
    fc.constantFrom('---\n', '---\n', '---\n', '---\n', '----\n', '...\n', '', '---'),
  )
  .map(
    ([settings, opening, closing]) =>
      `${opening}${settings.map((parts) => parts.join('')).join('\n')}\n${closing}\n`,
  );

const segment = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'c',
    'index',
    'README',
    '_index',
    'leave',
    'Leave',
    'jobs',
    '404',
    'all-pages',
    'reviews',
    'people',
  ),
  fc.constantFrom(
    'jobs.json',
    'llms.txt',
    '_redirects',
    'index.html',
    'a.md',
    'x.html',
    '__proto__',
    'constructor',
    'a b',
    'a#b',
    'a?b',
    '%2e%2e',
  ),
  fc.constantFrom(
    'é',
    'e\u0301',
    'İ',
    'ß',
    '日本',
    '🎉',
    "it's",
    '(x)',
    '<b>',
    '&amp;',
    '{{x}}',
    '-x',
    'a.',
    'CON',
    '1',
    'a*b',
    'javascript:xss(1)',
  ),
);

/** The path of a page below the handbook's folder. */
export const pagePath: Arbitrary<string> = fc
  .tuple(
    fc.array(segment, { maxLength: 2 }),
    segment,
    fc.constantFrom('.md', '.md', '.md', '.MD', '.markdown'),
  )
  .map(([folders, name, ending]) => [...folders, name + ending].join('/'));

/** A page with or without front matter. */
export const page: Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constant(''), frontMatter), fc.oneof({ weight: 3, arbitrary: markdown }, brokenMarkdown))
  .map((parts) => parts.join(''));

/** A handbook of a few pages, which may want one another's places. */
export const handbook: Arbitrary<Readonly<Record<string, string>>> = fc
  .array(fc.tuple(pagePath, page), { minLength: 1, maxLength: 5 })
  .map((pages) =>
    Object.fromEntries(
      pages.filter(([path], at) => !pages.some(([other], before) => before < at && clash(path, other))),
    ),
  );

/** No disk holds a folder and a file of one name. */
function clash(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}
