import { partsOfLine } from '../setting-line.ts';
import type { Mistake } from './mistake.ts';

/** A line that begins in another column than those it belongs to. */
export const wrongIndent: Mistake = ({ lines, fault, faultIndex, report, at }) => {
  const deeper = lines.findIndex((line, index) => index > 0 && isDeeperSetting(line, lines[index - 1] ?? ''));
  const isOff = fault.code === 'BAD_INDENT' || isBetween(lines, faultIndex);
  if (deeper === -1 && !isOff) return false;
  const index = deeper === -1 ? faultIndex : deeper;
  const line = lines[index] ?? '';
  const indent = line.search(/\S/);
  const above =
    lines
      .slice(0, index)
      .reverse()
      .find((each) => each.trim() !== '') ?? '';
  const beside = `${' '.repeat(Math.max(indentOf(above), 0))}${line.trimStart()}`;
  // Below a list, in the column of its points: it is hardly meant as one.
  const mended = beside === line ? line.trimStart() : beside;
  report('front-matter-indent', at(index, 0, Math.max(indent, 1)), { mended });
  return true;
};

/** Below “navTitle: Leave”, a line such as “  navGroup: People”. */
function isDeeperSetting(line: string, above: string): boolean {
  const parts = partsOfLine(line);
  const higher = partsOfLine(above);
  const isName = parts.name !== '' && !/\s/.test(parts.name);
  return (
    isName && indentOf(line) > indentOf(above) && higher.name !== '' && /^[^\s|>#"'[{&*]/.test(higher.value)
  );
}

/** Below a list, a point or setting that begins in a column of its own. */
function isBetween(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const own = line.search(/\S/);
  if (own < 1) return false;
  const above = lines.slice(0, index).filter((each) => each.trim() !== '');
  return !above.some((each) => each.search(/\S/) === own || indentOf(each) === own);
}

/** Where the name or value of a line begins, behind spaces and the dash of a list. */
function indentOf(line: string): number {
  const { lead, name } = partsOfLine(line);
  return name === '' ? line.search(/\S/) : lead.length;
}
