import { isFamiliarName, isSetting } from './setting-names.ts';

/*
 * What a line at the top of a page looks like, told without reading it as YAML; for pages whose lines of hyphens are
 * missing or mistaken.
 */

/** “navTitle: Leave”, “"title": Leave”, “tags:”; also with the wide colon of Asian keyboards. */
const settingLine =
  /^["'“”]?(?<name><<|[\p{L}\p{N}_][\p{L}\p{N}_ .$-]{0,200}?)["'“”]?[ \t]*[:：](?=[ \t]|$)/u;
/** “title:Leave” */
const tightSettingLine = /^(?<name>[A-Za-z_][\w-]{0,60})[:：](?!\/\/)[^ \t]/u;

/** “title = Leave” */
const equalsLine = /^[A-Za-z_][\w-]{0,60}[ \t]*=[ \t]*\S/;

/** The name of the setting that stands in this line, if one seems to. */
export function settingNameOf(line: string): string | undefined {
  const found = settingLine.exec(line)?.groups?.name;
  if (found !== undefined) return found.trim();
  const tight = tightSettingLine.exec(line)?.groups?.name;
  return tight !== undefined && isFamiliarName(tight) ? tight : undefined;
}

/** Whether the line holds a setting that we know, or that other site builders know. */
export function isFamiliarSetting(line: string): boolean {
  const name = settingNameOf(line);
  return name !== undefined && isFamiliarName(name);
}

/** Whether the line holds a setting that only handbooks have, such as “navTitle: Leave”. */
export function isOwnSetting(line: string): boolean {
  const name = settingNameOf(line);
  return name !== undefined && isSetting(name) && /[A-Z]/.test(name);
}

/** Whether the line can go on with what a setting above it began: indented, in a list, a comment, blank. */
export function isContinuation(line: string): boolean {
  return /^(?:[ \t]|-[ \t]|-$|#|[\]}]|\{(?![{%])|$)/.test(line);
}

/** Whether the line is a sentence, a picture, a table …: nothing that may stand among settings. */
export function isProse(line: string): boolean {
  return !isContinuation(line) && settingNameOf(line) === undefined;
}

/** “# Leave”: a heading in Markdown, a comment in YAML; “# navOrder: 3” is a comment. */
export function isHeading(line: string): boolean {
  return /^#{1,6}[ \t][^:]*$/.test(line);
}

/** Whether the first line of hyphens opens settings and is not a horizontal rule above the page's text. */
export function opensSettings(lines: readonly string[]): boolean {
  const first = lines.findIndex((line, index) => index > 0 && !/^\s*(?:#|$)/.test(line));
  const line = lines[first] ?? '';
  if (isFamiliarSetting(line.trim()) || equalsLine.test(line)) return true;
  // Below a blank line, “Note: …” is a sentence.
  const isNext = lines.slice(1, first).every((above) => above.trim() !== '');
  if (!isNext) return false;
  return (
    settingNameOf(line) !== undefined || line.startsWith('{') || isFamiliarSetting(lines[first + 1] ?? '')
  );
}

/** Where the settings end that begin at `from`: the index of the first line that is not of them. */
export function endOfSettings(lines: readonly string[], from: number): number {
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    const isApart = index > end;
    if (isHeading(line) || (isApart && !goesOn(line, lines[end - 1] ?? ''))) return end;
    if (isProse(line) && (isApart || !isAmongSettings(lines, index))) return end;
    end = index + 1;
  }
  return end;
}

/** Whether a line that is no setting has one of ours below it, before the next blank line: words that went on. */
function isAmongSettings(lines: readonly string[], index: number): boolean {
  if (!isText(lines[index] ?? '')) return false;
  for (const line of lines.slice(index + 1, index + 1 + mostWordLines)) {
    if (isSetting(settingNameOf(line) ?? '')) return true;
    if (!isText(line)) return false;
  }
  return false;
}

/** How many lines the words of a setting may go on. */
const mostWordLines = 5;

/** Plain words, and no mark of Markdown or of the end of the settings. */
function isText(line: string): boolean {
  return /^[\p{L}\p{N}"'“(]/u.test(line) && settingNameOf(line) === undefined;
}

/** After a blank line only a known setting, or a comment that holds one, or more of what stands above is of the settings. */
function goesOn(line: string, above: string): boolean {
  if (/^-(?:[ \t]|$)/.test(line)) return /:[ \t]*$|^[ \t]*-(?:[ \t]|$)/.test(above);
  return isFamiliarSetting(line.replace(/^#+[ \t]*/, '')) || /^[ \t]/.test(line);
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
