import { partsOfLine, withQuotes } from '../setting-line.ts';
import { takesList } from '../setting-names.ts';
import type { BrokenSetting, Mistake } from './mistake.ts';

/** Marks that people write before the points of a list. */
const bullet = /^(?:[*•·‣–—][ \t]*|-)(?=\S)/u;

/** “tags: - hiring”, “tags: "hiring", "people"”, “* hiring”, “• hiring”: a list that is written as none. */
export const misshapenList: Mistake = (setting) => {
  const quoted = setting.lines.findIndex((line) => quotedValues.test(partsOfLine(line).value));
  if (quoted !== -1) return tellQuoted(setting, quoted);
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

/** “"hiring", "people"” */
const quotedValues = /^(?:"[^"]*"|'[^']*')(?:[ \t]*,[ \t]*(?:"[^"]*"|'[^']*'))+$/;

function tellQuoted({ lines, report, at }: BrokenSetting, index: number): boolean {
  const parts = partsOfLine(lines[index] ?? '');
  const { lead, name, value, valueColumn } = parts;
  if (name === '') return false;
  const place = at(index, valueColumn - 1);
  if (takesList(name)) {
    const points = value.match(/"[^"]*"|'[^']*'/g) ?? [];
    const below = points.map((point) => `${lead}  - ${point}`);
    report('front-matter-list', place, { mended: [`${lead}${name}:`, ...below].join('\n  ') });
  } else report('front-matter-quotes', place, { mended: withQuotes(parts), around: 'value' });
  return true;
}

function tellInOneLine({ lines, report, at }: BrokenSetting, index: number): boolean {
  const parts = partsOfLine(lines[index] ?? '');
  const { lead, name, value, valueColumn } = parts;
  if (!takesList(name)) {
    report('front-matter-mark', at(index, valueColumn - 1, valueColumn), {
      mark: '-',
      mended: withQuotes(parts),
    });
    return true;
  }
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
