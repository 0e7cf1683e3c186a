import { partsOfLine } from '../setting-line.ts';
import type { BrokenSetting, Mistake } from './mistake.ts';

/** Marks that people write before the points of a list. */
const bullet = /^(?:[*•·‣–—][ \t]*|-)(?=\S)/u;

/** “tags: - hiring”, “* hiring”, “• hiring”: a list that is written as none. */
export const misshapenList: Mistake = (setting) => {
  const inOneLine = setting.lines.findIndex((line) => {
    const { name, value } = partsOfLine(line);
    return name !== '' && /^-[ \t]+\S/.test(value);
  });
  if (inOneLine !== -1) return tellInOneLine(setting, inOneLine);
  const index = setting.lines.findIndex(
    (line, each) => each > 0 && bullet.test(line.trimStart()) && isBare(line),
  );
  return index !== -1 && tellBullet(setting, index);
};

/** Whether the line is no setting of its own. */
function isBare(line: string): boolean {
  return partsOfLine(line).name === '';
}

function tellInOneLine({ lines, report, at }: BrokenSetting, index: number): boolean {
  const { lead, name, value, valueColumn } = partsOfLine(lines[index] ?? '');
  const points = value.split(/(?:^|[ \t])-[ \t]+/).filter((point) => point.trim() !== '');
  const below = points.map((point) => `${lead}  - ${point.trim()}`);
  report('front-matter-list', at(index, valueColumn - 1), {
    mended: [`${lead}${name}:`, ...below].join('\n  '),
  });
  return true;
}

function tellBullet({ lines, report, at }: BrokenSetting, index: number): boolean {
  const line = lines[index] ?? '';
  const start = line.search(/\S/);
  const words = line.trim().replace(bullet, '');
  report('front-matter-list', at(index, start, start + 1), {
    mended: `${line.slice(0, start) || '  '}- ${words}`,
  });
  return true;
}
