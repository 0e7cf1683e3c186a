import type { Element } from 'hast';
import { classifyAddress } from './addresses.ts';
import { type HtmlPiece, parsePieces } from './held-blocks.ts';
import { isAllowedTag, isOwnClass, refusedProperties, sanitizeTree } from './html-schema.ts';
import { isMarked, markLink } from './link-markers.ts';
import { ownIdOf } from './page-ids.ts';
import type { RenderNotes } from './render-rules.ts';
import { boxTables } from './scrolling-tables.ts';
import { writeSettled } from './settled-html.ts';
import { numberOf } from './tag-numbers.ts';
import { visit } from './visit.ts';

/** What is wrong with a page’s raw HTML, and where. */
export type HtmlProblem =
  | {
      readonly kind: 'removed';
      /** As a person would name it: `<font>`, `onclick on <a>`. */
      readonly markup: string;
      /** Whether it could have run, loaded or led somewhere; the rest is only not kept. */
      readonly active: boolean;
      readonly line: number;
    }
  /** An id that something else on the page has. */
  | { readonly kind: 'taken-id'; readonly id: string; readonly line: number }
  | { readonly kind: 'too-deep'; readonly line: number };

/** Takes out of rendered HTML whatever the allow-list does not hold, over the parsed tree, and says what and where. */
export function cleanHtml(pieces: readonly HtmlPiece[], notes: RenderNotes): string {
  const { tree, isHeld, attributes, restore } = parsePieces(pieces);
  let lineHere = notes.bodyLine;
  const told = new Set<string>();
  // Where tags are nested badly, one of the author’s becomes several elements.
  const isNew = (problem: HtmlProblem) => {
    const name = JSON.stringify(problem);
    return !told.has(name) && told.add(name);
  };
  visit(tree, (node) => {
    if (node.type !== 'element' || isHeld(node)) return;
    const number = numberOf(node);
    if (number !== undefined) lineHere = notes.tagLines[number] ?? lineHere;
    keepAnchorName(node);
    writeSchemeSmall(node);
    notes.problems.push(
      ...listRemoved(node, lineHere).filter(isNew),
      ...keepId(node, number, lineHere, notes),
    );
    resolveAddress(node, lineHere, notes);
    loadLate(node, notes);
    keepOwnClasses(node);
  });
  return restore(writeSettled(boxTables(sanitizeTree(tree, { attributes }), notes.words.table)));
}

/** `<a name="x">` is how old pages made a place to link to. */
function keepAnchorName(element: Element): void {
  const { name, id } = element.properties;
  if (element.tagName === 'a' && typeof name === 'string' && !id) element.properties.id = name;
  if (element.tagName === 'a') delete element.properties.name;
}

function listRemoved({ tagName, properties }: Element, line: number): readonly HtmlProblem[] {
  if (!isAllowedTag(tagName)) return [{ kind: 'removed', markup: `<${tagName}>`, active: true, line }];
  return refusedProperties(tagName, properties).map((name) => ({
    kind: 'removed',
    markup: `${name.toLowerCase()} on <${tagName}>`,
    active: /^on|^(?:href|src|srcdoc|action|formaction|ping)/i.test(name),
    line,
  }));
}

/** “HTTPS://example.com” leads where “https://example.com” does; the allow-list knows the latter alone. */
function writeSchemeSmall({ tagName, properties }: Element): void {
  const attribute = addressOf(tagName);
  const target = attribute === undefined ? undefined : properties[attribute];
  if (attribute === undefined || typeof target !== 'string' || !schemeInCapitals.test(target)) return;
  properties[attribute] = target.replace(/^[^:]+/, (scheme) => scheme.toLowerCase());
}

const schemeInCapitals = /^[a-z]*[A-Z][a-zA-Z]*:/;

/** The attribute of an element that leads elsewhere or loads something. */
function addressOf(tagName: string): 'href' | 'src' | undefined {
  if (tagName === 'a') return 'href';
  return tagName === 'img' ? 'src' : undefined;
}

/** Sends relative addresses of raw links and images the same way as Markdown's own. */
function resolveAddress({ tagName, properties }: Element, line: number, { links }: RenderNotes): void {
  const attribute = addressOf(tagName);
  const target = attribute === undefined ? undefined : properties[attribute];
  if (attribute === undefined || typeof target !== 'string' || isMarked(target)) return;
  if (classifyAddress(target).kind !== 'internal') return;
  properties[attribute] = markLink(links, {
    kind: tagName === 'a' ? 'link' : 'image',
    target,
    line,
    endLine: line,
    ...(isSized(properties) ? { isSized: true } : {}),
  });
}

const isSized = ({ width, height }: Element['properties']): boolean =>
  width !== undefined || height !== undefined;

/** An author’s classes go without a word: they mean nothing to the stylesheets here. */
function keepOwnClasses({ properties }: Element): void {
  const { className } = properties;
  if (!Array.isArray(className)) return;
  const own = className.filter(isOwnClass);
  if (own.length > 0) properties.className = own;
  else delete properties.className;
}

/** Images below the first wait until a reader comes near. */
function loadLate({ tagName, properties }: Element, { firstImage, rawImages }: RenderNotes): void {
  if (tagName !== 'img' || properties.decoding !== undefined) return;
  properties.decoding = 'async';
  const isFirst = firstImage?.type.startsWith('html_') && rawImages.length === 0;
  rawImages.push(properties.src);
  if (!isFirst) properties.loading ??= 'lazy';
}

/**
 * Ids must be words that nothing else on the page has: not its headings, which keep theirs, and not the page around
 * it. An image's or form's id would shadow what scripts read from the document.
 */
function keepId(
  { tagName, properties }: Element,
  number: number | undefined,
  line: number,
  notes: RenderNotes,
): readonly HtmlProblem[] {
  const { id } = properties;
  if (id === undefined) return [];
  const own = typeof id === 'string' ? ownIdOf(id) : undefined;
  if (own !== undefined && notes.ownIds.delete(own)) {
    properties.id = own;
    return [];
  }
  const isFit =
    typeof id === 'string' && /^\S{1,200}$/.test(id) && !/^(?:img|form|object|embed|iframe)$/.test(tagName);
  if (isFit && notes.ids.claim(id)) {
    notes.anchors.push(id);
    notes.claimed.set(id, number);
    return [];
  }
  delete properties.id;
  // Where tags are nested badly, one of the author’s becomes several elements.
  if (isFit && number !== undefined && notes.claimed.get(id) === number) return [];
  return isFit
    ? [{ kind: 'taken-id', id, line }]
    : [{ kind: 'removed', markup: `id on <${tagName}>`, active: false, line }];
}
