import { partsOfLine } from '../setting-line.ts';
import { isFamiliarName } from '../setting-names.ts';
import type { Mistake } from './mistake.ts';

/** “title = Leave” */
const equals = /^(?<name>[A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*(?<value>\S.*)$/;

/** An equals sign in place of the colon. */
export const equalsSign: Mistake = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => equals.test(line));
  const { name = '', value = '' } = equals.exec(lines[index] ?? '')?.groups ?? {};
  if (index === -1) return false;
  report('front-matter-line', at(index), { mended: `${name}: ${value}` });
  return true;
};

/** A line without a colon. */
export const strayLine: Mistake = ({ lines, report, at }) => {
  const isStray = (line: string) => /^[^\s#]/.test(line) && partsOfLine(line).name === '';
  const notList = lines.findIndex((line) => isStray(line) && !/^-(?:[ \t]|$)/.test(line));
  const index = notList === -1 ? lines.findIndex(isStray) : notList;
  if (index === -1) return false;
  const [first = '', ...others] = (lines[index] ?? '').split(/[ \t]+/);
  const mended = isFamiliarName(first) && others.length > 0 ? `${first}: ${others.join(' ')}` : '';
  report('front-matter-line', at(index), { mended });
  return true;
};
