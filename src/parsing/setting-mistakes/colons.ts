import { partsOfLine, withQuotes } from '../setting-line.ts';
import type { Mistake } from './mistake.ts';

/** “title: Leave: the rules” */
export const colonInValue: Mistake = ({ lines, faultIndex, report, at }) => {
  const hasColon = (line: string) => {
    const { name, value } = partsOfLine(line);
    return name !== '' && /:(?:[ \t]|$)/.test(value) && !/^["'[{|>]/.test(value);
  };
  const index = hasColon(lines[faultIndex] ?? '') ? faultIndex : lines.findIndex(hasColon);
  if (index === -1) return false;
  const parts = partsOfLine(lines[index] ?? '');
  const colon = parts.valueColumn - 1 + parts.value.search(/:(?:[ \t]|$)/);
  const values = { setting: parts.name, mended: withQuotes(parts) };
  report('front-matter-colon', at(index, colon, colon + 1), values);
  return true;
};
