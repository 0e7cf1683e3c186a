import type { Element, Properties, Root } from 'hast';
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

/** Which properties of an element that is allowed are not. The sanitizer is asked only where their value decides. */
export function refusedProperties(tagName: string, properties: Properties): readonly string[] {
  return Object.keys(properties).filter((name) => {
    const value = properties[name];
    if (allowedAnywhere.has(name) || (name === 'className' && Array.isArray(value))) return false;
    if (!isListed(name, tagName)) return true;
    return !isPlainlyAllowed(name, value, tagName) && !isAllowedValue(name, value, tagName);
  });
}

type PropertyDefinition = NonNullable<Schema['attributes']>[string][number];

const attributes = htmlSchema.attributes ?? {};
const protocols = htmlSchema.protocols ?? {};

/** On any element, whatever their value. */
const allowedAnywhere: ReadonlySet<unknown> = new Set([
  tagNumber,
  ...(attributes['*']?.filter((name) => typeof name === 'string') ?? []),
]);

function isListed(name: string, tagName: string): boolean {
  const isOfName = (allowed: PropertyDefinition) =>
    typeof allowed === 'string' ? allowed === name : allowed[0] === name;
  return Boolean(attributes[tagName]?.some(isOfName) || attributes['*']?.some(isOfName));
}

/** “https://example.com”, “other-page.md”, and what stands for the latter. */
const plainAddress = new RegExp(`^(?:https?:|${markerScheme}:|[^:]*$)`);

/** Whether it may have any value on such an element, or any common address and has one. */
function isPlainlyAllowed(name: string, value: unknown, tagName: string): boolean {
  if (!attributes[tagName]?.includes(name)) return false;
  return !Object.hasOwn(protocols, name) || (typeof value === 'string' && plainAddress.test(value));
}

function isAllowedValue(name: string, value: Properties[string], tagName: string): boolean {
  const element: Element = { type: 'element', tagName, properties: { [name]: value }, children: [] };
  const { children } = sanitizeTree({ type: 'root', children: [element] }, { ancestors: {}, required: {} });
  return children.some((kept) => kept.type === 'element' && name in kept.properties);
}
