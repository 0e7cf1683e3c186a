import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reservedIds } from '../../src/parsing/page-ids.ts';
import { writePage } from './written.ts';

/*
 * What must hold of any page, whatever its author writes. Seeded, so that a failure can be met again; FUZZ_RUNS makes a
 * longer run of it.
 */
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 400), seed: 20261124 };

const word = fc.constantFrom(
  'apple',
  'Berlin',
  'うみ',
  'déjà',
  'x1',
  'مرحبا',
  '🌊',
  'note',
  '1',
  'a_b',
  'constructor',
);
const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '~~',
      '`',
      '``',
      '[',
      ']',
      '(',
      ')',
      '![',
      '](',
      '<',
      '>',
      '&',
      '&amp;',
      '\\',
      '"',
      "'",
    ],
    ...['|', ':', '{', '}', '#', '=', '-', '  \n', '\n', '\\\n', '{#id}', '{.internal}', '[ref]', '^'],
    ...[
      '[to](other.md)',
      '[bad](javascript:alert(1))',
      '<https://a.example>',
      'https://b.example/c',
      'www.c.example',
    ],
    ...['me@example.org', '![alt](a.png)', '![alt](a.png "title")', ':nothing:', '10:30:45', '[x] ', '[ ] '],
  ),
);
const rawHtml = fc.constantFrom(
  ...[
    '<div>',
    '</div>',
    '<details>',
    '</details>',
    '<summary>',
    '<b>',
    '</b>',
    '<i ',
    '<p>',
    '</p>',
    '<br>',
    '<kbd>',
  ],
  ...[
    '<a id="id">',
    '<a name="x">',
    '</a>',
    '<h2 id="apple">',
    '</h2>',
    '<a href="javascript:alert(1)">',
    '<!--',
    '-->',
  ],
  ...[
    '<script>alert(1)</script>',
    '<script>',
    '<style>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
  ],
  ...[
    '<iframe src="//evil.example">',
    '<math>',
    '<form action="/x">',
    '<input>',
    '<button>',
    '<foo bar>',
    '</foo>',
  ],
  ...[
    '<div id="handbook-main">',
    '<div id="">',
    '<div id="own apple">',
    '<div style="x" class="y">',
    '<div title="',
  ],
  ...[
    '<?php',
    '<![CDATA[',
    '<!DOCTYPE html>',
    '<base href="//evil.example">',
    '<textarea>',
    '<select>',
    '<template>',
  ],
  ...[
    '<div data-held="held-0">',
    '<p data-held="held-1"></p>',
    '<span itemscope>',
    '<sup>',
    '<table>',
    '<tr>',
    '<td>',
  ],
);
const text = fc.array(inline, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ').trim());
const prefix = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '# ',
    '## ',
    '### ',
    '- ',
    '- [ ] ',
    '- [x] ',
    '1. ',
    '> ',
    '> [!NOTE]\n> ',
    '> [!tip] ',
    '    ',
  ],
  ...[
    '  - ',
    '> - ',
    ': ',
    '| a | b |\n| - | :-: |\n| ',
    '```js\n',
    '```mermaid\n',
    '~~~\n',
    '[ref]: ',
    '***\n',
    '---\n',
  ],
);
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n---\n', '\n```\n');
const block = fc.tuple(prefix, text, gap).map((parts) => parts.join(''));
const markdownOnly = fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join(''));

const footnote = fc.constantFrom(
  '[^1]',
  '[^a]',
  ...['[^1]: one', '[^a]: two [^1]\n\n    more', '[^b]: three', '> [^a]: four'].map(
    (note) => `\n\n${note}\n\n`,
  ),
);
const anyBlock = fc
  .tuple(prefix, fc.array(fc.oneof(inline, inline, rawHtml, footnote), { minLength: 1, maxLength: 10 }), gap)
  .map(([start, parts, end]) => start + parts.join(' ') + end);
const anyMarkdown = fc.oneof(
  fc.array(anyBlock, { maxLength: 12 }).map((blocks) => blocks.join('')),
  fc.array(fc.oneof(rawHtml, inline, footnote, gap), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any page', () => {
  it('has each id once, and none that is empty or the page’s own', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const ids = elementsOf(publish(markdown)).flatMap(({ attrs }) => valuesOf(attrs, 'id'));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index || /^\s*$|\s/.test(id))).toEqual([]);
        expect(ids.filter((id) => reservedIds.some((reserved) => reserved === id))).toEqual([]);
      }),
      runs,
    );
  });

  it('holds nothing that runs, loads or reaches into the page around it', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const html = publish(markdown);
        for (const { tagName, attrs } of elementsOf(html)) {
          expect(tagName).toMatch(allowedTags);
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^on|^style$|^srcdoc$|^action$|^formaction$|^data-held$/);
            if (/^(?:href|src)$/.test(name))
              expect(value).toMatch(/^(?:handbook-link-[0-9a-f]+:|https?:|mailto:|tel:|#|\/\/)/);
          }
        }
      }),
      runs,
    );
  });

  it('keeps its author’s words, in their order', () => {
    fc.assert(
      fc.property(markdownOnly, (markdown) => {
        // That is a page's settings, and another test's.
        fc.pre(!markdown.startsWith('---'));
        expect(
          firstLost(wordsOfMarkdown(markdown), wordsIn(textOf(publish(markdown, 'internal')))),
        ).toBeUndefined();
      }),
      runs,
    );
  });

  it('loses no letter among raw HTML and footnotes', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        fc.pre(!markdown.trimStart().startsWith('---'));
        const shown = countsOf(lettersOf(wordsIn(textOf(publish(markdown, 'internal')))));
        for (const [lost, count] of countsOf(lettersOf(wordsOfMarkdown(markdown))))
          expect(shown.get(lost) ?? 0, lost).toBeGreaterThanOrEqual(count);
      }),
      runs,
    );
  });
});

/** What stands in signs that become something else: ticks, titles of alerts, ids, marks of footnotes. */
const signs = /^(?:x|note|tip|id|internal|a|b|1)$/i;

const allowedTags =
  /^(?:a|abbr|b|blockquote|br|code|dd|del|details|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|input|kbd|li|ol|p|pre|s|section|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)$/;

/** The page's text with its heading above it. */
function publish(markdown: string, audience: 'public' | 'internal' = 'public'): string {
  const { page, html } = writePage(markdown, { audience });
  const { id, html: heading } = page.heading;
  return `<h1${id === undefined ? '' : ` id="${id}"`}>${heading}</h1>\n${html}`;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function nodesOf(html: string): readonly Node[] {
  const found: Node[] = [];
  const waiting: Node[] = [parseFragment(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

const elementsOf = (html: string): readonly Element[] =>
  nodesOf(html).filter((node): node is Element => 'tagName' in node);

const valuesOf = (attrs: Element['attrs'], wanted: string): readonly string[] =>
  attrs.filter(({ name }) => name === wanted).map(({ value }) => value);

/** Elements part words, but for the marks in a line. */
function textOf(html: string): string {
  return nodesOf(html)
    .map((node) =>
      'value' in node
        ? node.value
        : 'tagName' in node && /^(?:br|li|p|td|th|h\d|div|pre|sup)$/.test(node.tagName)
          ? ' '
          : '',
    )
    .join('');
}

const bare = new MarkdownIt({ html: true })
  .use(definitionLists)
  .use(footnotes)
  .disable(['footnote_tail', 'footnote_inline']);
bare.validateLink = () => true;

/** The words that Markdown, with footnotes and definitions, takes for text; of HTML, those outside of tags. */
function wordsOfMarkdown(markdown: string): readonly string[] {
  return bare.parse(markdown, {}).flatMap(({ type, content, children }) => {
    if (type === 'fence' || type === 'code_block') return wordsIn(content);
    const texts = (children ?? []).map((child) =>
      child.type === 'text' || child.type === 'code_inline' || child.type === 'text_special'
        ? child.content
        : !/_(?:open|close)$/.test(child.type)
          ? ' '
          : '',
    );
    return wordsIn(texts.join(''));
  });
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((each) => !signs.test(each));
}

/** Where HTML is left out, the words around it may grow together. */
const lettersOf = (words: readonly string[]): readonly string[] => words.flatMap((each) => [...each]);

function firstLost(words: readonly string[], shown: readonly string[]): string | undefined {
  let at = 0;
  for (const wanted of words) {
    const found = shown.indexOf(wanted, at);
    if (found < 0) return wanted;
    at = found + 1;
  }
  return undefined;
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const counted of words) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  return counts;
}
