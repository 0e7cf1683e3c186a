import { closingQuote, inQuotes, partsOfLine, type SettingLine, withQuotes } from '../setting-line.ts';
import { isFamiliarName } from '../setting-names.ts';
import type { BrokenSetting, Mistake } from './mistake.ts';

/** “title: “Leave: the rules””: typographic quotes, which YAML takes for letters. */
export const curlyQuotes: Mistake = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => /^[“”„‟«»]/u.test(partsOfLine(line).value));
  if (index === -1) return false;
  const parts = partsOfLine(lines[index] ?? '');
  report('front-matter-curly-quotes', at(index, parts.valueColumn - 1), { mended: withQuotes(parts) });
  return true;
};

/** A quote that opens at the start of a value: never closed, or closed too early. */
export const straightQuotes: Mistake = (setting) => {
  if (tellAroundLine(setting)) return true;
  return setting.lines.some((line, index) => {
    const parts = partsOfLine(line);
    const [quote = ''] = parts.value;
    if (quote !== '"' && quote !== "'") return false;
    const end = closingQuote(parts.value, quote);
    return end === -1 ? tellOpen(setting, index, quote) : tellClosed(setting, index, parts, end);
  });
};

/** “"title: Leave"” */
function tellAroundLine({ lines, report, at }: BrokenSetting): boolean {
  const around = /^(?<quote>["'])(?<inner>[^"':]+:[ \t][^"']*)\k<quote>[ \t]*$/;
  const index = lines.findIndex((line) => around.test(line));
  const inner = around.exec(lines[index] ?? '')?.groups?.inner;
  if (inner === undefined || !isFamiliarName(partsOfLine(inner).name)) return false;
  report('front-matter-quotes', at(index), { mended: inner, around: 'line' });
  return true;
}

function tellOpen(setting: BrokenSetting, index: number, quote: string): boolean {
  const { lines, report, at } = setting;
  const line = (lines[index] ?? '').trimEnd();
  const goesOn = lines.slice(index + 1).some((next) => next.trimEnd().endsWith(quote));
  const unindented = lines.findIndex((next, each) => each > index && /^\S/.test(next));
  if (goesOn && unindented === -1) return false;
  if (goesOn)
    report('front-matter-quoted-lines', at(unindented), { quote, mended: `  ${lines[unindented] ?? ''}` });
  else {
    const start = partsOfLine(line).valueColumn - 1;
    report('front-matter-unclosed-quote', at(index, start, line.length), {
      quote,
      mended: `${line}${quote}`,
    });
  }
  return true;
}

function tellClosed(setting: BrokenSetting, index: number, parts: SettingLine, end: number): boolean {
  const { fault, report, at } = setting;
  const start = parts.valueColumn - 1;
  if (fault.code === 'BAD_DQ_ESCAPE') {
    const backslash = Math.max(start, fault.place.column - 1);
    report('front-matter-backslash', at(index, backslash, backslash + 1), { mended: inSingleQuotes(parts) });
    return true;
  }
  const behind = parts.value.slice(end + 1);
  if (/^[ \t]*(?:$|[,\]}])/.test(behind) || /^[ \t]+#/.test(behind)) return false;
  report('front-matter-quotes', at(index, start, start + parts.value.length), {
    mended: inOtherQuotes(parts),
    around: 'value',
  });
  return true;
}

function inSingleQuotes({ lead, name, value }: SettingLine): string {
  const words = value.replace(/^"|"$/g, '').replaceAll("'", "''");
  return `${lead}${name === '' ? '' : `${name}: `}'${words}'`;
}

/** The whole value in quotes; those that stand in it stay, the pair around all of it goes. */
function inOtherQuotes({ lead, name, value }: SettingLine): string {
  const [quote = ''] = value;
  const words = value.endsWith(quote) ? value.slice(1, -1) : value;
  return `${lead}${name === '' ? '' : `${name}: `}${inQuotes(words)}`;
}
