import type { Element, Root } from 'hast';
import { classifyAddress } from './addresses.ts';
import { type HtmlPiece, parsePieces } from './held-blocks.ts';
import { isAllowedTag, isOwnClass, refusedProperties, sanitizeTree } from './html-schema.ts';
import { isMarked, markLink } from './link-markers.ts';
import { ownIdOf } from './page-ids.ts';
import { linesOfComment, type RawLines } from './raw-html.ts';
import type { RenderNotes } from './render-rules.ts';
import { boxTables } from './scrolling-tables.ts';
import { writeSettled } from './settled-html.ts';
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
  const lineOf = createLineFinder(tree, notes.bodyLine);
  let lineHere = notes.bodyLine;
  const told = new Set<string>();
  // Where tags are nested badly, one of the author’s becomes several elements.
  const isNew = (problem: HtmlProblem) => {
    const name = JSON.stringify(problem);
    return !told.has(name) && told.add(name);
  };
  visit(tree, (node) => {
    if (node.type !== 'element' || isHeld(node)) return;
    lineHere = lineOf(node) ?? lineHere;
    keepAnchorName(node);
    writeSchemeSmall(node);
    notes.problems.push(...listRemoved(node, lineHere).filter(isNew), ...keepId(node, lineHere, notes));
    resolveAddress(node, lineHere, notes);
    loadLate(node, notes);
    keepOwnClasses(node);
  });
  return restore(writeSettled(boxTables(sanitizeTree(tree, { attributes }), notes.words.table)));
}

/** A comment of ours that says in which lines of the file what follows it stands. */
interface LineMark extends RawLines {
  /** Where it ends, as characters and as lines of the text that was parsed. */
  readonly offset: number;
  readonly below: number;
}

/**
 * Finds the line of an element by the mark before it in the text: where tags are nested badly, elements move in the
 * tree, before the comments that stood before them. Undefined for those that a browser adds itself.
 */
function createLineFinder(tree: Root, bodyLine: number): (element: Element) => number | undefined {
  const marks: LineMark[] = [{ offset: 0, below: 1, line: bodyLine, endLine: bodyLine }];
  visit(tree, (node) => {
    const lines = node.type === 'comment' ? linesOfComment(node.value) : undefined;
    const end = node.position?.end;
    if (lines && end) marks.push({ ...lines, offset: end.offset ?? 0, below: end.line });
  });
  marks.sort((a, b) => a.offset - b.offset);
  return ({ position }) => {
    if (!position) return undefined;
    const { offset = 0, line } = position.start;
    const mark = marks[lastAtOrBefore(marks, offset)];
    return mark && Math.min(mark.line + Math.max(0, line - mark.below), mark.endLine);
  };
}

/** The index of the last mark that does not stand behind `offset`. */
function lastAtOrBefore(marks: readonly LineMark[], offset: number): number {
  let [from, to] = [0, marks.length - 1];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((marks[middle]?.offset ?? 0) <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
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
  { tagName, properties, position }: Element,
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
    notes.claimed.set(id, position?.start.offset);
    return [];
  }
  delete properties.id;
  // Where tags are nested badly, one of the author’s becomes several elements.
  if (isFit && position && notes.claimed.get(id) === position.start.offset) return [];
  return isFit
    ? [{ kind: 'taken-id', id, line }]
    : [{ kind: 'removed', markup: `id on <${tagName}>`, active: false, line }];
}
