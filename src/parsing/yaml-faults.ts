import type { Location } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { inQuotes, partsOfLine, type SettingLines, withQuotes } from './setting-line.ts';
import { isFamiliarName } from './setting-names.ts';
import { deepestNesting, type YamlFault } from './yaml.ts';

/** A setting that could not be read, and where YAML stumbled. */
interface BrokenSetting {
  readonly lines: readonly string[];
  readonly fault: YamlFault | undefined;
  readonly report: Report;
  /** A place in one of the lines; both count from 0, the end is exclusive. */
  readonly at: (index: number, start?: number, end?: number) => Location;
}

/** Looks for one mistake; true where it was found and told. */
type Detector = (setting: BrokenSetting) => boolean;

/**
 * Says in plain words why a setting can't be read. YAML tells where it stumbled; people want to know where they
 * slipped, so that the lines are searched for the usual slips first.
 */
export function explainFault(setting: SettingLines, fault: YamlFault | undefined, report: Report): void {
  const lines = setting.text.split('\n');
  const at = (index: number, start = 0, end = (lines[index] ?? '').length): Location => {
    const line = setting.firstLine + index;
    return {
      file: setting.file,
      line,
      column: start + 1,
      endLine: line,
      endColumn: Math.max(end, start + 1) + 1,
    };
  };
  const broken = { lines, fault, report, at };
  if (!detectors.some((detect) => detect(broken)))
    report('front-matter-unreadable', placeOfFault(broken), {});
}

/** A tab among the spaces at the start of a line. */
const tabIndent: Detector = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => /^ *\t/.test(line));
  if (index === -1) return false;
  const line = lines[index] ?? '';
  const tab = line.indexOf('\t');
  const mended = line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
  report('front-matter-tab', at(index, tab, tab + 1), { mended });
  return true;
};

const nesting: Detector = (setting) => {
  if (setting.fault?.kind !== 'deep') return false;
  setting.report('front-matter-too-deep', placeOfFault(setting), { most: deepestNesting });
  return true;
};

/** “title:Leave”, “title：Leave”, “title: Leave” with a space that does not count as one. */
const missingSpace: Detector = ({ lines, report, at }) => {
  const tight =
    /^(?<lead>[ \t]*(?:-[ \t]+)*["'“”]?)(?<name>[A-Za-z_][\w-]*)["'“”]?(?<colon>[:：])(?<value>[^\s/].*|\/(?!\/).*|[\u00a0\u3000].*)$/u;
  for (const [index, line] of lines.entries()) {
    const { lead = '', name = '', colon = '', value = '' } = tight.exec(line)?.groups ?? {};
    if (!isFamiliarName(name) && !(lead && index > 0 && !/^https?$|^mailto$/.test(name) && colon !== ''))
      continue;
    const at0 = line.indexOf(colon);
    report('front-matter-missing-space', at(index, at0, at0 + 1), {
      mended: `${lead.replace(/["'“”]$/u, '')}${name}: ${value.trim()}`,
    });
    return true;
  }
  return false;
};

/** “title = Leave” */
const equalsSign: Detector = ({ lines, report, at }) => {
  const equals = /^(?<name>[A-Za-z_][\w-]*)[ \t]*=[ \t]*(?<value>\S.*)$/;
  const index = lines.findIndex((line) => equals.test(line));
  const { name = '', value = '' } = equals.exec(lines[index] ?? '')?.groups ?? {};
  if (index === -1) return false;
  report('front-matter-line', at(index), { mended: `${name}: ${value.replace(/^(["'])(.*)\1$/, '$2')}` });
  return true;
};

/** “tags: - hiring”, “* hiring”, “• hiring” */
const listOnOneLine: Detector = ({ lines, report, at }) => {
  for (const [index, line] of lines.entries()) {
    const { lead, name, value, valueColumn } = partsOfLine(line);
    if (name !== '' && /^-[ \t]+\S/.test(value)) {
      const values = value.split(/(?:^|[ \t])-[ \t]+/).filter((each) => each.trim() !== '');
      const mended = [`${lead}${name}:`, ...values.map((each) => `  - ${each.trim()}`)].join('\n  ');
      report('front-matter-list', at(index, valueColumn - 1), { mended });
      return true;
    }
    if (index > 0 && name === '' && /^[*•·‣–—][ \t]*\S/u.test(value)) {
      const indent = lead || '  ';
      const mended = `${indent}- ${value.slice(1).trim()}`;
      report('front-matter-list', at(index, valueColumn - 1, valueColumn), { mended });
      return true;
    }
  }
  return false;
};

/** “title: “Leave: the rules”” */
const curlyQuotes: Detector = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => /^[“”„‟«]/u.test(partsOfLine(line).value));
  if (index === -1) return false;
  const parts = partsOfLine(lines[index] ?? '');
  report('front-matter-curly-quotes', at(index, parts.valueColumn - 1), { mended: withQuotes(parts) });
  return true;
};

/** A quote that opens at the start of a value: unclosed, or closed too early. */
const straightQuotes: Detector = ({ lines, fault, report, at }) => {
  for (const [index, line] of lines.entries()) {
    const parts = partsOfLine(line);
    const [quote = ''] = parts.value;
    if (quote !== '"' && quote !== "'") continue;
    const start = parts.valueColumn - 1;
    const closed = closingQuote(parts.value, quote);
    if (closed === -1 && lines.slice(index + 1).some((next) => closesQuote(next, quote))) {
      return unindentedWords(lines, index, quote, report, at);
    }
    if (closed === -1) {
      report('front-matter-unclosed-quote', at(index, start), { quote, mended: `${line.trimEnd()}${quote}` });
      return true;
    }
    if (fault?.code === 'BAD_DQ_ESCAPE' && quote === '"') {
      const column = Math.max(line.indexOf('\\'), start);
      report('front-matter-backslash', at(index, column, column + 1), { mended: withSingleQuotes(parts) });
      return true;
    }
    const behind = parts.value.slice(closed + 1);
    if (/^[ \t]*(?:#.*)?$/.test(behind) || /^[ \t]*[,:\]}]/.test(behind)) continue;
    report('front-matter-quotes', at(index, start), { mended: withQuotesAround(parts) });
    return true;
  }
  return false;
};

/** Words in quotes that go on in a line without spaces before it. */
function unindentedWords(
  lines: readonly string[],
  opening: number,
  quote: string,
  report: Report,
  at: BrokenSetting['at'],
): boolean {
  const index = lines.findIndex((line, at) => at > opening && /^\S/.test(line));
  if (index === -1) return false;
  report('front-matter-quoted-lines', at(index), { quote, mended: `  ${lines[index] ?? ''}` });
  return true;
}

/** Where the quote that begins `value` closes; -1 where it does not. */
function closingQuote(value: string, quote: string): number {
  const closing = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  return (closing.exec(value)?.[0].length ?? 0) - 1;
}

function closesQuote(line: string, quote: string): boolean {
  return line.trimEnd().endsWith(quote);
}

function withSingleQuotes({ lead, name, value }: ReturnType<typeof partsOfLine>): string {
  const bare = value.replace(/^"|"$/g, '').replaceAll("'", "''");
  return `${lead}${name === '' ? '' : `${name}: `}'${bare}'`;
}

/** The whole value in quotes, those that were in it kept as words unless they stand around nearly all of it. */
function withQuotesAround({ lead, name, value }: ReturnType<typeof partsOfLine>): string {
  const [quote = ''] = value;
  const words = value.endsWith(quote) ? value.slice(1, -1) : value;
  return `${lead}${name === '' ? '' : `${name}: `}${inQuotes(words)}`;
}

/** “title: @home”, “title: [Draft] Leave”, “tags: [hiring” */
const reservedMark: Detector = (setting) => {
  const { lines, fault, report, at } = setting;
  for (const [index, line] of lines.entries()) {
    const parts = partsOfLine(line);
    const [mark = ''] = parts.value;
    const start = parts.valueColumn - 1;
    if ((mark === '[' || mark === '{') && isUnclosed(lines.slice(index).join('\n').slice(start))) {
      const mended = `${line.trimEnd()}${mark === '[' ? ']' : '}'}`;
      report('front-matter-bracket', at(index, start, start + 1), { bracket: mark, mended });
      return true;
    }
    const isStrayBlock = /^[|>](?![-+\d]*[ \t]*(?:#.*)?$)/.test(parts.value);
    const isBracketed = /^[[{].*[\]}][ \t]*[^\s#,]/.test(parts.value) || /^\{[{%]/.test(parts.value);
    if (!/^[@`%&*!,\]}]/.test(parts.value) && !isStrayBlock && !isBracketed) continue;
    report('front-matter-mark', at(index, start, start + 1), { mark, mended: withQuotes(parts) });
    return true;
  }
  if (fault?.kind !== 'mark') return false;
  const index = fault.place.line - at(0).line;
  const parts = partsOfLine(lines[index] ?? '');
  report('front-matter-mark', placeOfFault(setting), {
    mark: parts.value.slice(0, 1),
    mended: withQuotes(parts),
  });
  return true;
};

function isUnclosed(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '[' || mark === '{') depth++;
    if (mark === ']' || mark === '}') depth--;
    if (depth === 0) return false;
  }
  return true;
}

/** A setting that begins in another column than its neighbours. */
const wrongIndent: Detector = (setting) => {
  const { lines, fault, report, at } = setting;
  const index = lines.findIndex((line, each) => each > 0 && isIndentedSetting(line, lines[each - 1] ?? ''));
  if (index === -1 && fault?.code !== 'BAD_INDENT') return false;
  const found = index === -1 && fault ? fault.place.line - at(0).line : index;
  const line = lines[found] ?? '';
  const above = /^[ \t]*(?:-[ \t]+)*/.exec(lines[found - 1] ?? '')?.[0] ?? '';
  const indent = line.search(/\S/);
  const mended = `${' '.repeat(above.length)}${line.trimStart()}`;
  report('front-matter-indent', at(found, 0, Math.max(indent, 1)), { mended });
  return true;
};

/** Below “navTitle: Leave”, a line such as “  navGroup: People”. */
function isIndentedSetting(line: string, above: string): boolean {
  const parts = partsOfLine(line);
  const higher = partsOfLine(above);
  const isDeeper = parts.lead.length > higher.lead.length;
  return parts.name !== '' && !/\s/.test(parts.name) && isDeeper && /^[^\s|>#]/.test(higher.value);
}

/** “title: Leave: the rules” */
const colonInValue: Detector = ({ lines, fault, report, at }) => {
  const near = fault ? fault.place.line - at(0).line : 0;
  const order = [near, ...lines.keys()];
  for (const index of order) {
    const parts = partsOfLine(lines[index] ?? '');
    const colon = parts.value.search(/:(?:[ \t]|$)/);
    if (parts.name === '' || colon === -1 || /^["'[{|>]/.test(parts.value)) continue;
    const start = parts.valueColumn - 1 + colon;
    report('front-matter-colon', at(index, start, start + 1), {
      setting: parts.name,
      mended: withQuotes(parts),
    });
    return true;
  }
  return false;
};

/** A line without a colon. */
const strayLine: Detector = ({ lines, report, at }) => {
  const index = lines.findIndex((line) => /^[^\s#]/.test(line) && partsOfLine(line).name === '');
  if (index === -1) return false;
  const line = lines[index] ?? '';
  const [first = '', ...others] = line.split(/[ \t]+/);
  const mended = isFamiliarName(first) && others.length > 0 ? `${first}: ${others.join(' ')}` : '';
  report('front-matter-line', at(index), { mended });
  return true;
};

const detectors: readonly Detector[] = [
  nesting,
  tabIndent,
  missingSpace,
  equalsSign,
  listOnOneLine,
  curlyQuotes,
  straightQuotes,
  reservedMark,
  wrongIndent,
  colonInValue,
  strayLine,
];

function placeOfFault({ fault, at }: BrokenSetting): Location {
  return fault ? { file: at(0).file, ...fault.place } : at(0);
}
