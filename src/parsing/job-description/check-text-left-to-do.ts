import type { Report } from '../../diagnostics/report.ts';
import type { Token } from '../markdown.ts';
import type { CheckedJob } from './check.ts';
import { inlinesOf } from './inlines.ts';

/** “TODO”, “TBD”, “??”, “lorem ipsum”, “[insert salary]”; the TODO Group is a group. */
const leftToDo =
  /\b(?:TODO|TBD|TBC|FIXME|XXX)\b(?! Group)|(?<![\p{L}\p{N}?!])\?{2,}(?![\p{L}\p{N}])|\b[Ll]orem ipsum\b|\[(?:insert|add|fill in|to be (?:added|written|defined))\b[^\]]{0,80}\]/u;

/** Tells where a page still holds text that was to be replaced. */
export function checkTextLeftToDo({ root, places }: CheckedJob, report: Report): void {
  for (const { inline } of inlinesOf(root)) {
    if (!leftToDo.test(inline.content)) continue;
    const text = findIn(inline);
    if (text !== undefined) report('text-left-to-do', places.findIn(inline, text), { text });
  }
}

/** In the words of a paragraph, never in code. */
function findIn({ children }: Token): string | undefined {
  for (const { type, content } of children ?? []) {
    const found = type === 'text' ? leftToDo.exec(content) : null;
    if (found) return found[0];
  }
  return undefined;
}
