import type { Mistake } from './mistake.ts';

/** A tab among the spaces at the start of a line. */
export const tabIndent: Mistake = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => /^ *\t/.test(line));
  if (index === -1) return false;
  const line = lines[index] ?? '';
  const tab = line.indexOf('\t');
  // At the very start of a setting there should be nothing at all.
  const asSpaces = (indent: string) => (index === 0 ? '' : indent.replaceAll('\t', '  '));
  report('front-matter-tab', at(index, tab, tab + 1), {
    mended: line.replace(/^[ \t]+/, asSpaces),
    of: 'tab',
  });
  return true;
};
