import { randomBytes } from 'node:crypto';
import type { Element } from 'hast';

/** The lines of the file in which numbered tags stand, by their numbers. */
export type TagLines = number[];

/**
 * The attribute that holds a tag's number. Another word in each process, so that no author can write it; the allow-list
 * does not hold it, so that no page shows it.
 */
export const tagNumber = `tag-${randomBytes(8).toString('hex')}`;

/**
 * A start tag of raw HTML with a number of its own, by which its line is found again in the tree, wherever badly nested
 * tags have moved its element, or made several of it. A tag without attributes needs none: there is nothing to tell of it.
 */
export function numberTag(markup: string, line: () => number, lines: TagLines): string {
  const end = markup.search(/[\t\n\f\r />]/);
  if (end < 0 || end === markup.length - 1) return markup;
  return `${markup.slice(0, end)} ${tagNumber}="${lines.push(line()) - 1}"${markup.slice(end)}`;
}

/** The number of the tag that an element comes from; undefined where it has none. */
export function numberOf({ properties }: Element): number | undefined {
  const number = properties[tagNumber];
  return number === undefined ? undefined : Number(number);
}
