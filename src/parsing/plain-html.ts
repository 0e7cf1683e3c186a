import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { enter, isVoid, losesLineEnd, mayHoldText, outside, type Surroundings } from './plain-nesting.ts';

/** The beginning of a piece of HTML, as far as it is plain. */
export interface PlainHtml {
  readonly children: readonly ElementContent[];
  /** Where in the text each element and comment begins. */
  readonly starts: ReadonlyMap<object, number>;
  /** How far it was read: to its end, or behind the last element that lies in no other. */
  readonly end: number;
}

/**
 * Reads HTML as long as every program makes the same tree of it: tags written the common way, nested plainly, each with
 * an end tag of its own. Most raw HTML of handbooks is, and needs no parser that knows what to make of all the rest.
 */
export function readPlainHtml(html: string): PlainHtml {
  const children: ElementContent[] = [];
  const reading: Reading = { html, starts: new Map(), open: [{ children, around: outside }], position: 0 };
  let [end, known] = [0, 0];
  // Browsers read `\r` and a character of nothing as something else.
  if (/[\r\0]/.test(html)) return { children, starts: reading.starts, end };
  for (let step = readNext(reading); step !== 'not plain'; step = readNext(reading)) {
    const isOutside = reading.open.length === 1;
    if (step === 'end' && isOutside) return { children, starts: reading.starts, end: html.length };
    if (step === 'end') break;
    if (step === 'element' && isOutside) [end, known] = [reading.position, children.length];
  }
  return { children: children.slice(0, known), starts: reading.starts, end };
}

interface Reading {
  readonly html: string;
  readonly starts: Map<object, number>;
  /** The elements that are open, the last of them innermost; the first stands for what is outside of all. */
  readonly open: OpenElement[];
  position: number;
}

interface OpenElement {
  readonly children: ElementContent[];
  readonly around: Surroundings;
}

/** What was read: an element to its end, or something else, or nothing more. */
type Step = 'element' | 'other' | 'end' | 'not plain';

/** Reads the text up to the next markup, and that. */
function readNext(reading: Reading): Step {
  const { html, open, position } = reading;
  const here = open.at(-1);
  if (!here) return 'not plain';
  const next = html.indexOf('<', position);
  const text = readText(html.slice(position, next < 0 ? html.length : next));
  if (text === undefined || !mayHoldText(here.around, text)) return 'not plain';
  if (text !== '') here.children.push({ type: 'text', value: text });
  reading.position = next;
  if (next < 0) return 'end';
  if (html[next + 1] === '!') return readComment(reading, here);
  return html[next + 1] === '/' ? readEndTag(reading, here) : readStartTag(reading, here);
}

function readComment(reading: Reading, { children }: OpenElement): Step {
  const { html, starts, position } = reading;
  const end = html.startsWith('<!--', position) ? html.indexOf('-->', position + 4) : -1;
  const value = html.slice(position + 4, end);
  if (end < 0 || /^-?>|--|-$/.test(value)) return 'not plain';
  const comment: ElementContent = { type: 'comment', value };
  starts.set(comment, position);
  children.push(comment);
  reading.position = end + '-->'.length;
  return 'other';
}

function readEndTag(reading: Reading, { around }: OpenElement): Step {
  const [written, tag] = matchAt(endTag, reading) ?? [];
  if (written === undefined || tag !== around.parent) return 'not plain';
  reading.position += written.length;
  reading.open.pop();
  return 'element';
}

function readStartTag(reading: Reading, { children, around }: OpenElement): Step {
  const [written, tag = '', attributes = '', slash] = matchAt(startTag, reading) ?? [];
  const inside = written === undefined ? undefined : enter(around, tag);
  const element = inside && createElement(tag, attributes);
  if (!written || !inside || !element || (slash && !isVoid(tag))) return 'not plain';
  reading.starts.set(element, reading.position);
  children.push(element);
  reading.position += written.length;
  if (isVoid(tag)) return 'element';
  reading.open.push({ children: element.children, around: inside });
  return losesLineEnd(tag, reading.html.charAt(reading.position)) ? 'not plain' : 'other';
}

function matchAt(pattern: RegExp, { html, position }: Reading): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(html);
}

// “</details>”
const endTag = /<\/([a-z][a-z0-9]*)>/y;
// “<p>”, “<img src="map.png" alt='Map' width=200 />”; the engine has no room for thousands of attributes
const startTag =
  /<([a-z][a-z0-9]*)((?:[ \t\n]+[a-z][a-z0-9_-]*(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?){0,50})[ \t\n]*(\/?)>/y;
const attribute = /([a-z][a-z0-9_-]*)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;

function createElement(tag: string, attributes: string): Element | undefined {
  if (attributes === '') return { type: 'element', tagName: tag, properties: {}, children: [] };
  const values: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of attributes.matchAll(attribute)) {
    const value = readText(double ?? single ?? bare ?? '');
    // Of two of one name, the first counts; “constructor” is one that every object has.
    if (value === undefined || name in values) return undefined;
    values[name] = value;
  }
  return h(tag, values);
}

/** A text without its character references; undefined where it holds one that is not among the common ones. */
function readText(written: string): string | undefined {
  if (!written.includes('&')) return written;
  if (uncommonReference.test(written)) return undefined;
  return written.replace(reference, (_, name: string) => characters.get(name) ?? '');
}

const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['#39', "'"],
  ['#x27', "'"],
]);
const names = [...characters.keys()].join('|');
const reference = new RegExp(`&(${names});`, 'g');
/** Also “&copy” without its semicolon: “&” is for itself only where no letter follows. */
const uncommonReference = new RegExp(`&(?!(?:${names});|[^a-zA-Z0-9#]|$)`);
