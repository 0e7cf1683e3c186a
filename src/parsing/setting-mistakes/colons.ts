import { partsOfLine, type SettingLine, withQuotes } from '../setting-line.ts';
import { isSetting } from '../setting-names.ts';
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
  const next = secondSetting(parts);
  const values = { setting: parts.name, next: next?.name ?? '', mended: next?.mended ?? withQuotes(parts) };
  report('front-matter-colon', at(index, colon, colon + 1), values);
  return true;
};

/** “title: Leave, navGroup: People”: two settings in one line. */
function secondSetting({ lead, name, value }: SettingLine): { name: string; mended: string } | undefined {
  const found = /^(?<first>.*?)[,;]?[ \t]+(?<second>\w+)(?<rest>:[ \t].*)$/.exec(value)?.groups;
  if (!found?.second || !isSetting(found.second)) return undefined;
  const mended = `${lead}${name}: ${found.first}\n  ${lead}${found.second}${found.rest}`;
  return { name: found.second, mended };
}
