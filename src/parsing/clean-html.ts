import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { classifyAddress } from './addresses.ts';
import { reservedIds } from './heading-ids.ts';
import { htmlSchema, sanitizeTree } from './html-schema.ts';
import { parseHtml } from './html-tree.ts';
import { isMarked, markLink } from './link-markers.ts';
import { lineOfComment } from './raw-html.ts';
import type { RenderNotes } from './render-rules.ts';

/** One thing that a page's raw HTML may not have, where it stood. */
export interface RemovedMarkup {
  /** As a person would name it: `<font>`, `onclick on <a>`. */
  readonly markup: string;
  /** Whether it could have run, loaded or led somewhere; the rest is only not kept. */
  readonly active: boolean;
  readonly line: number;
}

export interface CleanHtml {
  readonly html: string;
  readonly removed: readonly RemovedMarkup[];
  /** Ids and names in the raw HTML that links may lead to. */
  readonly anchors: readonly string[];
}

/** A piece of a page's rendered HTML: only one that holds raw HTML needs to be parsed. */
export interface HtmlPiece {
  readonly html: string;
  readonly isRaw: boolean;
}

/**
 * Takes out of rendered HTML whatever the allow-list does not hold, over the parsed tree, and says what and where.
 * What Markdown alone made is fit already: a placeholder stands for it while the HTML around it is cleaned, since
 * three lines of raw HTML often enclose a hundred kilobytes of Markdown.
 */
export function cleanHtml(pieces: readonly HtmlPiece[], notes: RenderNotes): CleanHtml {
  const mark = unusedMark(pieces);
  const held = pieces.map(({ html, isRaw }, index) => (isRaw ? html : `<p data-held="${mark}${index}"></p>`));
  const tree = parseHtml(held.join(''));
  const found = surveyTree(tree, notes, mark);
  const clean = sanitizeTree(tree, allowingHeld(mark));
  if (countHeld(clean, mark) < pieces.filter(({ isRaw }) => !isRaw).length) return cleanWhole(pieces, notes);
  const placeholder = new RegExp(`<p data-held="${mark}(\\d+)"></p>`, 'g');
  return { ...found, html: toHtml(clean).replace(placeholder, (_, index) => pieces[index]?.html ?? '') };
}

function cleanWhole(pieces: readonly HtmlPiece[], notes: RenderNotes): CleanHtml {
  const tree = parseHtml(pieces.map(({ html }) => html).join(''));
  return { ...surveyTree(tree, notes), html: toHtml(sanitizeTree(tree)) };
}

/** A word that stands nowhere in the page's raw HTML, so that no author can write a placeholder. */
function unusedMark(pieces: readonly HtmlPiece[]): string {
  let mark = 'held-';
  while (pieces.some(({ html, isRaw }) => isRaw && html.includes(mark))) mark += '-';
  return mark;
}

function allowingHeld(mark: string): Pick<typeof htmlSchema, 'attributes'> {
  return { attributes: { ...htmlSchema.attributes, p: [['dataHeld', new RegExp(`^${mark}\\d+$`)]] } };
}

function isHeld({ properties }: Element, mark: string | undefined): boolean {
  return mark !== undefined && String(properties.dataHeld ?? '').startsWith(mark);
}

/** Where blocks of Markdown may lie as they are; in another element, say a link never closed, all has to be parsed. */
const holdsBlocks = /^(?:blockquote|dd|details|div|figure|li|section|td|th)$/;
const holdsItems = /^(?:dl|ol|table|tbody|tfoot|thead|tr|ul)$/;

/** How many placeholders lie where blocks may. */
function countHeld(parent: Root | Element, mark: string): number {
  let held = 0;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (isHeld(child, mark)) held += parent.type === 'element' && holdsItems.test(parent.tagName) ? 0 : 1;
    else if (holdsBlocks.test(child.tagName) || holdsItems.test(child.tagName))
      held += countHeld(child, mark);
  }
  return held;
}

function surveyTree(tree: Root, notes: RenderNotes, mark?: string): Pick<CleanHtml, 'removed' | 'anchors'> {
  const removed: RemovedMarkup[] = [];
  const anchors: string[] = [];
  let line = notes.bodyLine;
  let commentLine = 0;
  visit(tree, (node) => {
    if (node.type === 'comment') {
      line = lineOfComment(node.value) ?? line;
      commentLine = node.position?.end.line ?? commentLine;
    }
    if (node.type !== 'element' || isHeld(node, mark)) return;
    const lineHere = line + Math.max(0, (node.position?.start.line ?? commentLine) - commentLine);
    keepAnchorName(node);
    removed.push(...listRemoved(node, lineHere));
    resolveAddress(node, lineHere, notes);
    keepId(node, anchors);
  });
  return { removed, anchors };
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  // A stack of our own: deep trees overflow the machine's.
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    see(next);
    if ('children' in next) waiting.push(...[...next.children].reverse());
  }
}

/** `<a name="x">` is how old pages made a place to link to. */
function keepAnchorName(element: Element): void {
  const { name, id } = element.properties;
  if (element.tagName === 'a' && typeof name === 'string' && !id) element.properties.id = name;
  if (element.tagName === 'a') delete element.properties.name;
}

function listRemoved(element: Element, line: number): RemovedMarkup[] {
  const bare: Root = {
    type: 'root',
    children: [{ ...element, properties: { ...element.properties }, children: [] }],
  };
  const [kept] = sanitizeTree(bare, { ancestors: {}, required: {} }).children;
  if (kept?.type !== 'element')
    return [{ markup: `<${element.tagName}>`, active: isActiveTag(element.tagName), line }];
  return Object.keys(element.properties)
    .filter((name) => !(name in kept.properties))
    .map((name) => ({
      markup: `${name.toLowerCase()} on <${element.tagName}>`,
      active: /^on|^(?:href|src|srcdoc|action|formaction|ping)/i.test(name),
      line,
    }));
}

function isActiveTag(tagName: string): boolean {
  return /^(?:form|button|input|video|audio|canvas|dialog|marquee)$/.test(tagName);
}

/** Sends relative addresses of raw links and images the same way as Markdown's own. */
function resolveAddress({ tagName, properties }: Element, line: number, { links }: RenderNotes): void {
  const attribute = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
  const target = attribute === undefined ? undefined : properties[attribute];
  if (attribute === undefined || typeof target !== 'string' || isMarked(target)) return;
  if (classifyAddress(target).kind !== 'internal') return;
  properties[attribute] = markLink(links, {
    kind: tagName === 'a' ? 'link' : 'image',
    target,
    line,
    endLine: line,
  });
}

/** Ids must be words; an image's or form's id would shadow what scripts read from the document. */
function keepId({ tagName, properties }: Element, anchors: string[]): void {
  const { id } = properties;
  if (id === undefined) return;
  const fit =
    typeof id === 'string' && /^\S{1,200}$/.test(id) && !/^(?:img|form|object|embed|iframe)$/.test(tagName);
  if (!fit || reservedIds.some((reserved) => reserved === id)) delete properties.id;
  else anchors.push(id);
}
