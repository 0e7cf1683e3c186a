import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { sanitizeTree } from '../../src/parsing/html-schema.ts';
import { readHtml } from '../../src/parsing/html-tree.ts';
import { readPlainHtml } from '../../src/parsing/plain-html.ts';
import { isPlainlyNested } from '../../src/parsing/plain-nesting.ts';
import { writeSettled } from '../../src/parsing/settled-html.ts';
import { visit } from '../../src/parsing/visit.ts';

/* Plain HTML is read and written without the parser: the same must come of it. FUZZ_RUNS makes a longer run of it. */
const runs = { numRuns: 5 * Number(process.env.FUZZ_RUNS ?? 400), seed: 20261201 };

const plainTags = [
  ...['a', 'abbr', 'b', 'blockquote', 'br', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em'],
  ...['figure', 'figcaption', 'h1', 'h2', 'h3', 'hr', 'i', 'img', 'input', 'ins', 'kbd', 'li', 'mark', 'ol'],
  ...['p', 'picture', 'pre', 'q', 's', 'section', 'small', 'source', 'span', 'strike', 'strong', 'sub'],
  ...['summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul', 'wbr'],
];
const otherTags = [
  ...['body', 'button', 'caption', 'center', 'col', 'colgroup', 'custom-tag', 'font', 'form', 'frameset'],
  ...['head', 'html', 'iframe', 'image', 'math', 'nobr', 'object', 'optgroup', 'option', 'plaintext', 'rp'],
  ...['rt', 'ruby', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'var', 'x.y', 'DIV'],
];
const text = fc.constantFrom(
  ...[
    'word',
    ' ',
    '\n',
    '\t',
    '\f',
    '\r',
    '\0',
    '\ufeff',
    '\u00a0',
    '一',
    '🌊',
    '\ud83c',
    '>',
    '"',
    '&',
    '& ',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&lt;b&gt;',
    '&quot;',
    '&#39;',
    '&#x27;',
    '&nbsp;',
    '&amp',
    '&copy',
    '&copy=1',
    '&loop=1',
  ],
  ...[
    '&#13;',
    '&#0;',
    '&#xd800;',
    '&NotEqualTilde;',
    '&#',
    '<',
    '</',
    '< b',
    '<!',
    '<?x>',
    '</>',
    ']]>',
    '-->',
  ],
  ...[
    '<!-- note -->',
    '<!---->',
    '<!-->',
    '<!--->',
    '<!-- a -- b -->',
    '<!-- a --!> -->',
    '<!--',
    '<!-- <b> -->',
  ],
  ...[
    '<!--lines 3 4-->',
    '<![CDATA[x]]>',
    '<!doctype html>',
    '<b',
    '</b x>',
    '</br>',
    '</p>',
    '<p/>',
    '<br/>',
  ],
);
const attribute = fc.constantFrom(
  ...['id="x"', 'id="y"', "id='x'", 'id=x', 'class="align-left  b"', 'class=""', 'class', 'href="a?b&amp;c"'],
  ...[
    'href="a?b&c=d"',
    'href="a?b&copy=d"',
    'href="&lt;&quot;"',
    "title='\"'",
    'title="a\nb"',
    'title="`&#39;"',
  ],
  ...['width="10"', 'width=" 5 "', 'width="1e1"', 'width="-0"', 'width="5px"', 'width=""', 'width="0x1f"'],
  ...['hidden', 'hidden="hidden"', 'hidden="until-found"', 'open', 'open="OPEN"', 'open="x"', 'colspan="2"'],
  ...[
    'start=3',
    'reversed',
    'tabindex="0"',
    'data-held="x"',
    'data-footnotes',
    'srcset="a, b 2x,"',
    'style="x"',
  ],
  ...[
    'headers=" a \u00a0b "',
    'aria-hidden="true"',
    'onclick="x"',
    'constructor="x"',
    '__proto__="x"',
    'x.y',
  ],
  ...[
    'title="&#13;"',
    'title="\r"',
    'title="\0"',
    'title="<b>"',
    'title=a/',
    'title=a&amp;b',
    'TITLE="x"',
    '/',
  ],
  ...['name="n"', 'xml:lang="en"', 'xlink:href="x"', 'checked', 'disabled="false"', 'type="checkbox"', 'a"b'],
);
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((written) => written.map((each) => ` ${each}`).join(''));
const plainTag = fc.constantFrom(...plainTags);
const tag = fc.oneof({ weight: 5, arbitrary: plainTag }, fc.constantFrom(...otherTags));

/** Tags in any order. */
const badlyNested = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: text },
      { weight: 3, arbitrary: fc.tuple(tag, attributes).map(([name, written]) => `<${name}${written}>`) },
      { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Each element closed, wherever it may stand; now and then as HTML wants it. */
const { wellNested } = fc.letrec<{ wellNested: string; element: string }>((tie) => ({
  wellNested: fc
    .array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('word', '\n', ' ', '&amp;'), text, tie('element')), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  element: fc.oneof(
    { weight: 4, arbitrary: elementOf(plainTag, tie('wellNested')) },
    { weight: 2, arbitrary: elementOf(fc.constantFrom('b', 'i', 'sup', 'span', 'div'), tie('wellNested')) },
    tie('wellNested').map((inside) => `<details>\n<summary>More</summary>\n\n<p>${inside}</p>\n</details>\n`),
    tie('wellNested').map((inside) => `<ul>\n<li>${inside}</li>\n<li><p>two</p></li>\n</ul>`),
    tie('wellNested').map((inside) => `<dl><dt>${inside}</dt><dd>two</dd></dl>`),
    fc
      .tuple(tie('wellNested'), attributes)
      .map(([inside, written]) => `<table>\n<thead><tr><th${written}>${inside}</th></tr></thead>\n</table>`),
  ),
}));

function elementOf(name: fc.Arbitrary<string>, inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(name, attributes, inside)
    .map(([tagName, written, content]) =>
      /^(?:br|hr|img|input|source|wbr)$/.test(tagName)
        ? `<${tagName}${written}>${content}`
        : `<${tagName}${written}>${content}</${tagName}>`,
    );
}

/** Well nested HTML, then any. */
const anyHtml = fc.oneof(
  badlyNested,
  wellNested,
  fc.tuple(wellNested, badlyNested, wellNested).map((parts) => parts.join('')),
);

const parse = (html: string): Root => fromHtml(html, { fragment: true });

/** A tree alone, without places, in which no text follows another. */
function bare(node: Root | RootContent): unknown {
  if (node.type === 'text' || node.type === 'comment') return { type: node.type, value: node.value };
  if (!('children' in node)) return node.type;
  const children = joinTexts(node.children).map(bare);
  if (node.type === 'root') return children;
  return { tagName: node.tagName, properties: Object.entries(node.properties), children };
}

function joinTexts(nodes: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** Where elements and comments begin, in the order of the tree. */
function startsIn(root: Root, startOf: (node: Nodes) => number | undefined): readonly (number | undefined)[] {
  const starts: (number | undefined)[] = [];
  visit(root, (node) => {
    if (node.type === 'element' || node.type === 'comment') starts.push(startOf(node));
  });
  return starts;
}

/** Texts, and elements with the names of their attributes. */
function outlineOf(root: Root): string {
  return JSON.stringify(bare(root), (name, value) =>
    name === 'properties' ? value.map(([property]: [string]) => property) : value,
  );
}

/** As it was written when each tree was read once more, whatever it held. */
function writeThoroughly(tree: Root): string {
  let html = toHtml(tree);
  for (let round = 0; round < 5; round++) {
    const again = parse(html);
    const ids = new Set<unknown>();
    visit(again, (node) => {
      if (node.type !== 'element' || node.properties.id === undefined) return;
      if (ids.has(node.properties.id)) delete node.properties.id;
      else ids.add(node.properties.id);
    });
    const next = toHtml(again);
    if (next === html) break;
    html = next;
  }
  return html;
}

describe('raw HTML that is read without the parser', () => {
  it('makes the tree that the parser makes of it, and each element begins where it does there', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const { root, starts } = readHtml(html);
        const parsed = parse(html);
        expect(bare(root)).toEqual(bare(parsed));
        expect(startsIn(root, (node) => starts.get(node))).toEqual(
          startsIn(parsed, (node) => node.position?.start.offset),
        );
      }),
      runs,
    );
  });

  it('is what most handbooks hold', () => {
    for (const html of [
      '<!--lines 3 5--><details markdown="1">\n<summary>More &amp; more</summary>\n<p>One <kbd>Ctrl</kbd>.</p></details>',
      '<p>Two<sup>1</sup><br>three <a id="x"></a><i class=\'fa fa-gear\' aria-hidden=true></i></p>\n',
      '<ul>\n<li><input type="checkbox" disabled> four</li>\n<li>\n<p><u>five</u></p>\n<ol><li>six</li></ol></li>\n</ul>',
      '<div class="table">\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr><td><b>b</b></td></tr></tbody></table>\n</div>',
      '<figure><img src="a.png" width=200 alt=""/><figcaption>A</figcaption></figure>',
    ])
      expect(readPlainHtml(html).end).toBe(html.length);
  });

  it.each([
    ['what was never closed', '<div><b>one</div>'],
    ['a link in a link', '<a href="x"><span><a href="y">one</a></span></a>'],
    ['a block in a paragraph', '<p><b><div>one</div></b></p>'],
    ['text in a table', '<table>one<tbody></tbody></table>'],
    ['a row right in a table', '<table><tr><td>one</td></tr></table>'],
    ['an entry outside of a list', '<div><li>one</li></div>'],
    ['a line end that a browser skips', '<pre>\none</pre>'],
    ['an element that closes itself', '<div/>one'],
    ['two attributes of one name', '<p id="a" id="b">one</p>'],
    ['an uncommon character reference', '<p>&copy one</p>'],
    ['a name in capitals', '<DIV>one</DIV>'],
    ['what runs', '<script>one</script>'],
    ['other languages', '<svg><b>one</b></svg>'],
  ])('does not hold %s', (_, html) => {
    expect(readPlainHtml(html).end).toBe(0);
  });

  it('ends behind the last element that lies in no other', () => {
    const html = '<p>one</p>two<br>three<b>four<i></b>';
    expect(readPlainHtml(html).end).toBe('<p>one</p>two<br>'.length);
  });

  it('may lie as deep as it likes', () => {
    const html = '<span>'.repeat(20_000) + '</span>'.repeat(20_000);
    expect(readPlainHtml(html).end).toBe(html.length);
  });

  it.each([
    ['attributes', `<p${' id="x"'.repeat(3_000_000)}>one</p>`],
    ['attributes without an end', `<p${' id'.repeat(3_000_000)}`],
    ['letters in an attribute', `<p id="${'x'.repeat(9_000_000)}`],
    ['spaces in a tag', `<p${' '.repeat(9_000_000)}<`],
    ['open comments', '<!--'.repeat(1_000_000)],
  ])('is looked through once, however many %s there are', (_, html) => {
    const start = performance.now();
    expect(readPlainHtml(html).end).toBe(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('HTML that is written without reading it again', () => {
  it('is read as the tree that was written', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyHtml, (html) => {
        const tree = sanitizeTree(parse(html));
        const isPlain = isPlainlyNested(tree);
        if (isPlain) plain++;
        const written = toHtml(tree);
        if (isPlain && !/[\r\0]/.test(written)) {
          expect(outlineOf(parse(written))).toEqual(outlineOf(tree));
        }
        // Pictures and formulas never come so far; their attributes are written in another way.
        if (!/<(?:svg|math)/i.test(html))
          expect(writeSettled(structuredClone(tree))).toBe(writeThoroughly(tree));
      }),
      runs,
    );
    expect(plain).toBeGreaterThan(runs.numRuns / 4);
  });
});
