import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { formatText } from '../../src/diagnostics/format-text.ts';
import { decodeText } from '../../src/parsing/decode.ts';
import { findActiveMarkup } from '../../src/parsing/svg-safety.ts';
import { defaults, read } from './reading.ts';

/** Seeded, so that a failure is the same everywhere; `HANDBOOK_FUZZ_RUNS` asks for a longer run. */
const settings = { seed: 20_261_124, numRuns: Number(process.env.HANDBOOK_FUZZ_RUNS ?? 1500) };

/** Pieces of which front matter is made, rightly and wrongly. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '--',
      '----',
      '...',
      '+++',
      '---js',
      '\n',
      '\n\n',
      ': ',
      ':',
      '- ',
      '-',
      '  ',
      '\t',
      '"',
      "'",
      '“',
      '”',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '#',
      '# ',
      '&a',
      '*a',
      '!t',
      '!!str',
      '|',
      '>',
      '%',
      '@',
      '`',
      ',',
      '?',
      '<<',
      '\\',
      '=',
    ],
    ...[
      'title',
      'navTitle',
      'navGroup',
      'navgroup',
      'tags',
      'draft',
      'visibility',
      'openings',
      'salary',
      'weight',
    ],
    ...[
      'navigation',
      '__proto__',
      'constructor',
      'yes',
      'true',
      'null',
      '~',
      '0',
      '1.10',
      '2026-02-30',
      'Leave',
      '：',
    ],
    ...[
      'title: Leave\n',
      'tags:\n  - a\n',
      'openings:\n  - location: x\n',
      '# Leave\n',
      'Text.\n',
      '\u00a0',
      '\u202e',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

/** A line that is nearly a setting, or one. */
const name = fc.constantFrom(
  ...[
    'title',
    'navTitle',
    'navGroup',
    'navgroup',
    'navOrder',
    'tags',
    'draft',
    'visibility',
    'reviewed',
    'Title',
  ],
  ...[
    'openings',
    'location',
    'salary',
    'closes',
    'weight',
    'navigation',
    'group',
    '__proto__',
    '<<',
    'x',
    '"title"',
    '',
  ],
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  - ', '    ', ' ', '\t', '- '),
    name,
    fc.constantFrom(': ', ': ', ': ', ':', '：', ' = ', ' : ', ':\u00a0', ' '),
    fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('').replaceAll('\n', ' ')),
  )
  .map((parts) => parts.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 8 }).map((each) => each.join('\n'));
const fence = fc.constantFrom(
  '---',
  '---',
  '---',
  '---',
  '--',
  '...',
  '----',
  '+++',
  ' ---',
  '---js',
  '---yaml',
  '',
);

const page = fc.oneof(
  pieces,
  fc.tuple(fence, fc.oneof(lines, pieces), fence, pieces).map((parts) => parts.join('\n')),
  lines.map((front) => `---\n${front}\n---\n\n# Leave\n`),
  fc.tuple(lines, pieces).map(([front, body]) => `---\ntitle: Leave\n${front}\n---\n${body}`),
);

describe('any text at all as a page', () => {
  it('is read without a crash, with every problem at a place that is there', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { diagnostics, bodyLine } = read(text);
        const lines = text.split('\n');
        for (const { code, location, message, hint } of diagnostics) {
          expect(catalogue).toHaveProperty(code);
          const { line, column, endLine, endColumn } = location;
          const length = (lines[line - 1] ?? '').length;
          expect(
            line >= 1 && line <= lines.length && endLine <= lines.length,
            `${code} in line ${line}`,
          ).toBe(true);
          expect(column >= 1 && column <= Math.max(length, 1) + 1, `${code} in column ${column}`).toBe(true);
          expect(endLine > line || endColumn >= column).toBe(true);
          expect(message.length * hint.length).toBeGreaterThan(0);
        }
        expect(bodyLine >= 1 && bodyLine <= lines.length + 1).toBe(true);
      }),
      settings,
    );
  });

  it('keeps the text below the settings, line for line', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { body, bodyLine } = read(text);
        const below = text.split('\n').slice(bodyLine - 1);
        const kept = body.split('\n');
        // In a closing line such as “---Leave” the words behind the hyphens are kept; settings below text become blank.
        const pairs = kept.map((line, index) => ({ line, original: below[index] ?? '' }));
        expect(pairs.every(({ line, original }) => line === '' || original.endsWith(line))).toBe(true);
      }),
      settings,
    );
  });

  it('gives settings that are plain data, and right by their type', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { frontMatter } = read(text);
        expect(frontMatter).toMatchObject({ draft: expect.any(Boolean), unlisted: expect.any(Boolean) });
        expect(['public', 'internal']).toContain(frontMatter.visibility);
        for (const setting of ['title', 'navTitle', 'navGroup', 'description', 'owner'] as const) {
          const value = frontMatter[setting];
          expect(value === undefined || (value.trim() === value && !value.includes('\n'))).toBe(true);
        }
        expectPlain(frontMatter);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      settings,
    );
  });

  it('has no problem where its settings are written rightly', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isWritable);
    const quoted = words.map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(
        quoted,
        quoted,
        fc.integer({ min: -999, max: 999 }),
        fc.boolean(),
        (title, group, order, draft) => {
          const front = [`title: ${title}`, `navGroup: ${group}`, `navOrder: ${order}`, `draft: ${draft}`];
          const { frontMatter, problems } = read(`---\n${front.join('\n')}\n---\nText`);
          expect(problems).toEqual([]);
          expect(frontMatter).toEqual({
            ...defaults,
            title: oneLine(JSON.parse(title)),
            navGroup: oneLine(JSON.parse(group)),
            navOrder: order === 0 ? 0 : order,
            draft,
          });
        },
      ),
      settings,
    );
  });

  it('is shown on a terminal without moving its cursor', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { diagnostics } = read(text);
        const shown = formatText(diagnostics, new Map([['handbook/leave.md', text]]), {
          colour: false,
          outcome: '',
        });
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      settings,
    );
  });
});

describe('any bytes at all as a page', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          0,
          9,
          10,
          13,
          0x20,
          0x2d,
          0x61,
          0xc3,
          0xa9,
          0xe2,
          0x82,
          0xac,
          0xed,
          0xef,
          0xbb,
          0xbf,
          0xfe,
          0xff,
          0x96,
        ),
      )
      .map((list) => Uint8Array.from(list)),
  );

  it('become text without anything that can’t be shown, and a wrong one is placed in it', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const { text, fault } = decodeText(Buffer.from(content));
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        expect(text).not.toContain('\r');
        if (!fault) return;
        const lines = text.split('\n');
        expect(fault.line >= 1 && fault.column >= 1).toBe(true);
        if (fault.kind !== 'binary') expect(fault.line).toBeLessThanOrEqual(lines.length);
      }),
      settings,
    );
  });

  it('stay as they are where they are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter(isWritable), (text) => {
        const plain = text.replace(/^\ufeff+/, '');
        expect(decodeText(Buffer.from(plain))).toEqual({ text: plain });
        expect(decodeText(Buffer.from(`\ufeff${plain}`)).text).toBe(plain);
      }),
      settings,
    );
  });
});

describe('any drawing', () => {
  it('that holds a program is found out, whatever stands around it', () => {
    const around = fc.array(
      fc.constantFrom(
        '<g>',
        '</g>',
        '<!-- x -->',
        '<a href="#x">',
        '"',
        "'",
        ' ',
        '\n',
        '<![CDATA[',
        ']]>',
        'é',
      ),
      {
        maxLength: 12,
      },
    );
    const active = fc.constantFrom(
      '<script>x()</script>',
      '<g onload="x()"/>',
      '<a href="javascript:x()">',
      '<foreignObject>',
      '<!ENTITY x "y">',
    );
    fc.assert(
      fc.property(around, active, around, (before, evil, after) => {
        const found = findActiveMarkup(
          `<svg xmlns="http://www.w3.org/2000/svg">${before.join('')}${evil}${after.join('')}</svg>`,
        );
        expect(found?.runs).toBe(true);
      }),
      settings,
    );
  });
});

/** Words that an author can write in quotes. */
function isWritable(text: string): boolean {
  return text.trim() !== '' && !/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029\ufeff]/u.test(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
  for (const name of ['__proto__', 'constructor', 'prototype'])
    expect(Object.hasOwn(value, name)).toBe(false);
  for (const part of Object.values(value)) expectPlain(part);
}
