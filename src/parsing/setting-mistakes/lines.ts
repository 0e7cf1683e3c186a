import { isProse } from '../front-matter-lines.ts';
import { partsOfLine } from '../setting-line.ts';
import { isFamiliarName, takesWords } from '../setting-names.ts';
import type { Mistake } from './mistake.ts';

/** “title = Leave” */
const equals = /^(?<name>[A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*(?<value>\S.*)$/;

/** An equals sign in place of the colon. */
export const equalsSign: Mistake = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => equals.test(line));
  const { name = '', value = '' } = equals.exec(lines[index] ?? '')?.groups ?? {};
  if (index === -1) return false;
  report('front-matter-line', at(index), { mended: `${name}: ${value}`, above: '' });
  return true;
};

/** A line without a colon. */
export const strayLine: Mistake = ({ lines, above, report, at }) => {
  const isStray = (line: string) => /^[^\s#]/.test(line) && partsOfLine(line).name === '';
  const notList = lines.findIndex((line) => isStray(line) && !/^-(?:[ \t]|$)/.test(line));
  const index = notList === -1 ? lines.findIndex(isStray) : notList;
  if (index === -1) return false;
  const line = lines[index] ?? '';
  const setting = withColon(line);
  const values = setting ? { mended: setting, above: '' } : continued(line, lines[index - 1] ?? above);
  report('front-matter-line', at(index), values);
  return true;
};

/** “title Leave”, “title; Leave”, “title - Leave” */
function withColon(line: string): string {
  const { name = '', value = '' } =
    /^(?<name>[\w-]+)[;,.]?[ \t]+(?:[-–—;>][ \t]+)?(?<value>\S.*)$/.exec(line)?.groups ?? {};
  return value !== '' && isFamiliarName(name) ? `${name}: ${value}` : '';
}

/** Words that go on below those of a setting, or stand below its name. */
function continued(line: string, above: string): { mended: string; above: string } {
  const { lead, name, value } = partsOfLine(above);
  if (name === '' || !isProse(line) || !takesWords(name) || /^["'[{&*!#]/.test(value))
    return { mended: '', above: '' };
  if (value === '') return { mended: `${lead}${name}: ${line}`, above: 'name' };
  return { mended: `  ${line}`, above: 'words' };
}
