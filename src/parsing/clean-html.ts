import type { Element } from 'hast';
import { classifyAddress } from './addresses.ts';
import { type HeldTree, type HtmlPiece, parsePieces } from './held-blocks.ts';
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
  const held = parsePieces(pieces);
  const { root, starts, isHeld, attributes, restore } = held;
  const lineAt = createLineFinder(held, notes.bodyLine);
  let lastStart: number | undefined;
  const told = new Set<string>();
  // Where tags are nested badly, one of the author’s becomes several elements.
  const isNew = (problem: HtmlProblem) => {
    const name = JSON.stringify(problem);
    return !told.has(name) && told.add(name);
  };
  visit(root, (node) => {
    if (node.type !== 'element' || isHeld(node)) return;
    const start = starts.get(node);
    lastStart = start ?? lastStart;
    const near = lastStart;
    const place: Place = { start, line: () => lineAt(near) };
    keepAnchorName(node);
    notes.problems.push(...listRemoved(node, place).filter(isNew), ...keepId(node, place, notes));
    resolveAddress(node, place, notes);
    loadLate(node, notes);
    keepOwnClasses(node);
  });
  return restore(writeSettled(boxTables(sanitizeTree(root, { attributes }), notes.words.table)));
}

/** Where an element stands: in the text that was read, if it is no addition of a browser’s, and in the file. */
interface Place {
  readonly start: number | undefined;
  readonly line: () => number;
}

/** A comment of ours that says in which lines of the file what follows it stands. */
interface LineMark extends RawLines {
  /** Where it ends in the text that was read. */
  readonly offset: number;
}

/**
 * Finds the line of a place in the text by the mark before it: where tags are nested badly, elements move in the tree,
 * before the comments that stood before them.
 */
function createLineFinder(
  { root, starts, html }: HeldTree,
  bodyLine: number,
): (offset: number | undefined) => number {
  const marks: LineMark[] = [{ offset: 0, line: bodyLine, endLine: bodyLine }];
  visit(root, (node) => {
    const lines = node.type === 'comment' ? linesOfComment(node.value) : undefined;
    const start = starts.get(node);
    if (node.type === 'comment' && lines && start !== undefined)
      marks.push({ ...lines, offset: start + `<!--${node.value}-->`.length });
  });
  marks.sort((a, b) => a.offset - b.offset);
  const offsets = marks.map(({ offset }) => offset);
  let lineEnds: readonly number[] | undefined;
  return (offset) => {
    const mark = offset === undefined ? undefined : marks[countUpTo(offsets, offset) - 1];
    if (offset === undefined || !mark) return bodyLine;
    lineEnds ??= [...html.matchAll(/\n/g)].map(({ index }) => index);
    const below = countUpTo(lineEnds, offset - 1) - countUpTo(lineEnds, mark.offset - 1);
    return Math.min(mark.line + below, mark.endLine);
  };
}

/** How many of the numbers, which rise, are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** `<a name="x">` is how old pages made a place to link to. */
function keepAnchorName(element: Element): void {
  const { name, id } = element.properties;
  if (element.tagName === 'a' && typeof name === 'string' && !id) element.properties.id = name;
  if (element.tagName === 'a') delete element.properties.name;
}

function listRemoved({ tagName, properties }: Element, { line }: Place): readonly HtmlProblem[] {
  if (!isAllowedTag(tagName))
    return [{ kind: 'removed', markup: `<${tagName}>`, active: true, line: line() }];
  return refusedProperties(tagName, properties).map((name) => ({
    kind: 'removed',
    markup: `${name.toLowerCase()} on <${tagName}>`,
    active: /^on|^(?:href|src|srcdoc|action|formaction|ping)/i.test(name),
    line: line(),
  }));
}

/** Sends relative addresses of raw links and images the same way as Markdown's own. */
function resolveAddress({ tagName, properties }: Element, place: Place, { links }: RenderNotes): void {
  const attribute = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
  const target = attribute === undefined ? undefined : properties[attribute];
  if (attribute === undefined || typeof target !== 'string' || isMarked(target)) return;
  if (classifyAddress(target).kind !== 'internal') return;
  const line = place.line();
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
  { start, line }: Place,
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
    notes.claimed.set(id, start);
    return [];
  }
  delete properties.id;
  // Where tags are nested badly, one of the author’s becomes several elements.
  if (isFit && start !== undefined && notes.claimed.get(id) === start) return [];
  return isFit
    ? [{ kind: 'taken-id', id, line: line() }]
    : [{ kind: 'removed', markup: `id on <${tagName}>`, active: false, line: line() }];
}
