import type { Properties, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { linkSchemes } from './addresses.ts';
import { markerScheme } from './link-markers.ts';
import { tagNumber } from './tag-numbers.ts';

/** Classes that our own Markdown rules make; an author's other classes are taken out. */
const ownClasses = [
  /^(?:language|hljs|align|alert|footnote|task|code)-/,
  'table',
  'anchor',
  'alert',
  'task',
  'hljs',
  'footnotes',
  'mermaid',
];

/** Whether a class is one that our own Markdown rules make. */
export function isOwnClass(name: string | number): boolean {
  return ownClasses.some((own) => (typeof own === 'string' ? own === name : own.test(String(name))));
}

/**
 * What raw HTML may hold: GitHub's allow-list, without what acts or could pass for a part of the page around it.
 * Ids stay, since links lead to them; names, which shadow the document's own properties, do not.
 */
export const htmlSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'caption',
    'col',
    'colgroup',
    'figcaption',
    'figure',
    'mark',
    'small',
    'u',
    'wbr',
  ],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy'],
    img: ['src', 'alt', 'loading', 'decoding'],
    source: ['srcSet', 'media'],
    section: ['dataFootnotes'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked', 'ariaLabel'],
    h2: [],
    li: [],
    ul: [],
    ol: ['start', 'reversed', 'type'],
    pre: [['tabIndex', 0]],
    div: [['tabIndex', 0], 'ariaLabel'],
    '*': [
      ['className', ...ownClasses],
      'align',
      'colSpan',
      'rowSpan',
      'dateTime',
      'dir',
      'headers',
      'height',
      'hidden',
      'id',
      'lang',
      'open',
      'scope',
      'span',
      'title',
      'vAlign',
      'width',
      'ariaHidden',
      'role',
    ],
  },
  protocols: {
    href: [...linkSchemes, markerScheme],
    src: ['http', 'https', markerScheme],
    cite: ['http', 'https'],
  },
  strip: [],
};

const allowedTags: ReadonlySet<string> = new Set(htmlSchema.tagNames);

/** Whether pages may have elements of this name at all. */
export function isAllowedTag(tag: string): boolean {
  return allowedTags.has(tag);
}

/** A copy of a tree that holds only what is allowed; `changes` are to the allow-list. */
export function sanitizeTree(tree: Root, changes: Partial<Schema> = {}): Root {
  return sanitize(tree, { ...htmlSchema, ...changes }) as Root;
}

/** Which properties of an element that is allowed are not. */
export function refusedProperties(tagName: string, properties: Properties): readonly string[] {
  const names = Object.keys(properties).filter((name) => !isSurelyAllowed(name, properties[name]));
  if (names.length === 0) return [];
  const alone: Root = { type: 'root', children: [{ type: 'element', tagName, properties, children: [] }] };
  const [kept] = sanitizeTree(alone, { ancestors: {}, required: {} }).children;
  return names.filter((name) => kept?.type !== 'element' || !(name in kept.properties));
}

/** What can be told without the sanitizer, which most elements so don't need. */
function isSurelyAllowed(name: string, value: unknown): boolean {
  if (name === 'className') return Array.isArray(value);
  return allowedAnywhere.has(name);
}

/** On any element, whatever their value. */
const allowedAnywhere: ReadonlySet<unknown> = new Set([
  tagNumber,
  ...(htmlSchema.attributes?.['*']?.filter((name) => typeof name === 'string') ?? []),
]);
