import { closersOf, partsOfLine, withQuotes } from '../setting-line.ts';
import { type BrokenSetting, type Mistake, placeOfFault } from './mistake.ts';

/** “tags: [hiring”, “title: {Leave”: a bracket that is never closed. */
export const unclosedBracket: Mistake = (setting) => {
  const { lines, report, at } = setting;
  if (tellUnopened(setting)) return true;
  const index = lines.findIndex((line, each) => {
    const { value, valueColumn } = partsOfLine(line);
    return (
      /^[[{]/.test(value) && isUnclosed([line.slice(valueColumn - 1), ...lines.slice(each + 1)].join('\n'))
    );
  });
  if (index === -1) return false;
  const line = (lines[index] ?? '').trimEnd();
  const start = partsOfLine(line).valueColumn - 1;
  const bracket = line.charAt(start);
  const mended = `${line.replace(/[ \t]+#.*$/, '')}${closersOf(line.slice(start))}`;
  report('front-matter-bracket', at(index, start, start + 1), { bracket, mended, side: 'open' });
  return true;
};

/** “tags: [hiring]]” */
function tellUnopened({ lines, report, at }: BrokenSetting): boolean {
  const closed = /^(?<closed>\[[^[\]]*\]|\{[^{}]*\})(?<more>[\]}]+)$/;
  const index = lines.findIndex((line) => closed.test(partsOfLine(line).value));
  const { lead, name, value, valueColumn } = partsOfLine(lines[index] ?? '');
  const { closed: list = '', more = '' } = closed.exec(value)?.groups ?? {};
  if (more === '') return false;
  const place = valueColumn - 1 + list.length;
  const mended = `${lead}${name === '' ? '' : `${name}: `}${list}`;
  report('front-matter-bracket', at(index, place, place + more.length), {
    bracket: more.charAt(0),
    mended,
    side: 'close',
  });
  return true;
}

/** “{ currency: EUR min: 62000 }” */
const missingCommaIn = /^(?<before>[{[].*?:[ \t]+[^\s,{}[\]"']+)[ \t]+(?<after>[A-Za-z_]\w*:[ \t].*)$/;

/** No comma between two settings in brackets. */
export const missingComma: Mistake = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => missingCommaIn.test(partsOfLine(line).value));
  const { lead, name, value, valueColumn } = partsOfLine(lines[index] ?? '');
  const { before = '', after = '' } = missingCommaIn.exec(value)?.groups ?? {};
  if (before === '' || name === '') return false;
  const place = valueColumn - 1 + before.length;
  report('front-matter-comma', at(index, place, place + 1), {
    mended: `${lead}${name}: ${before}, ${after}`,
  });
  return true;
};

function isUnclosed(text: string): boolean {
  return closersOf(text) !== '';
}

/** Marks at the start of a value that mean something of their own. */
const reserved = /^(?:[@`%&*!,\]}]|\?[ \t]|[|>](?![-+\d]*[ \t]*(?:#.*)?$))/;
/** “[Draft] Leave”, “{{ name }}” */
const bracketed = /^(?:[[{].*[\]}][ \t]*[^\s#,:\]}]|\{[{%])/;

/** “title: @home”, “title: *Important*”, “title: [Draft] Leave” */
export const reservedMark: Mistake = (setting) => {
  const { lines, fault, faultIndex, report, at } = setting;
  if (fault.kind === 'mark') {
    const line = lines[faultIndex] ?? '';
    const mark = line.slice(fault.place.column - 1, fault.place.endColumn - 1);
    report('front-matter-mark', placeOfFault(setting), { mark, mended: withQuotes(partsOfLine(line)) });
    return true;
  }
  const isMarked = (line: string) => {
    const { value } = partsOfLine(line);
    return reserved.test(value) || bracketed.test(value);
  };
  const index = isMarked(lines[faultIndex] ?? '') ? faultIndex : lines.findIndex(isMarked);
  if (index === -1) return false;
  const parts = partsOfLine(lines[index] ?? '');
  const start = parts.valueColumn - 1;
  const values = { mark: parts.value.charAt(0), mended: withQuotes(parts) };
  report('front-matter-mark', at(index, start, start + 1), values);
  return true;
};
