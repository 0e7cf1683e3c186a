import type { Element, Properties, Root } from 'hast';
import { expect, it } from 'vitest';
import { htmlSchema, refusedProperties, sanitizeTree } from '../../src/parsing/html-schema.ts';

const values: readonly Properties[string][] = [
  ...[
    '',
    'x',
    'x:y',
    'https://example.com',
    'http:',
    'HTTPS:x',
    'a/b:c',
    'javascript:x',
    'https:x',
    'a\nb:c',
    '?:',
    ' https:x',
  ],
  ...['checkbox', true, false, 0, 1, ['table'], ['x', 'language-y'], []],
];

const names = [
  ...Object.values(htmlSchema.attributes ?? {}).flatMap((list) =>
    list.map((name) => (typeof name === 'string' ? name : name[0])),
  ),
  ...['style', 'onClick', 'data', 'dataX', 'dataHeld', 'constructor', '__proto__', 'name', 'srcDoc', 'x.y'],
];

/** What the sanitizer leaves of one property. */
function isKept(tagName: string, name: string, value: Properties[string]): boolean {
  const element: Element = { type: 'element', tagName, properties: { [name]: value }, children: [] };
  const tree: Root = { type: 'root', children: [element] };
  const [kept] = sanitizeTree(tree, { ancestors: {}, required: {} }).children;
  return kept?.type === 'element' && Object.hasOwn(kept.properties, name);
}

it('refuses what the sanitizer takes out, of each name and value on each element', () => {
  for (const tagName of htmlSchema.tagNames ?? [])
    for (const name of new Set(names))
      for (const value of values) {
        const refused = refusedProperties(tagName, { [name]: value }).length > 0;
        expect(refused, `${tagName} ${name}=${JSON.stringify(value)}`).toBe(!isKept(tagName, name, value));
      }
});
