import type { Token } from '../markdown.ts';
import { rawText } from './inline-slice.ts';
import type { Lead } from './stage-title.ts';

/** “[~1-2 hrs] ” */
const lengthBefore = /^[\s[(~\d.,\u2010-\u2015-]*(?:m|mins?|minutes?|h|hrs?|hours?)?[\])\s:.]*$/i;

/** The bold (or bold or linked) words with which a paragraph opens, but for a length in brackets before them. */
export function leadOf(children: readonly Token[], form: 'strong' | 'strong or link'): Lead | undefined {
  let before = '';
  let depth = 0;
  let start: number | undefined;
  for (const child of children) {
    const marks = /^strong_/.test(child.type) || (form === 'strong or link' && /^link_/.test(child.type));
    if (marks && child.nesting === 1 && depth++ === 0) start = before.length;
    if (marks && child.nesting === -1 && --depth === 0 && start !== undefined)
      return before.length > start ? { start, end: before.length } : undefined;
    before += rawText([child]);
    if (start === undefined && (before.length > 40 || !lengthBefore.test(before))) return undefined;
  }
  return undefined;
}
