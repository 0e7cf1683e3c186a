import type { Location } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { SettingLines } from '../setting-line.ts';
import type { YamlFault } from '../yaml.ts';
import { deepestNesting } from '../yaml-depth.ts';
import { colonInValue } from './colons.ts';
import { wrongIndent } from './indents.ts';
import { equalsSign, strayLine } from './lines.ts';
import { misshapenList } from './lists.ts';
import { missingComma, reservedMark, unclosedBracket } from './marks.ts';
import { type BrokenSetting, type Mistake, placeOfFault } from './mistake.ts';
import { curlyQuotes, straightQuotes } from './quotes.ts';
import { missingSpace } from './spaces.ts';
import { tabIndent } from './tabs.ts';

/**
 * The usual mistakes, in the order in which they are looked for. YAML tells where it stumbled; people want to know
 * where they slipped, which may be lines above.
 */
const mistakes: readonly Mistake[] = [
  deepNesting,
  tabIndent,
  missingSpace,
  equalsSign,
  misshapenList,
  curlyQuotes,
  straightQuotes,
  unclosedBracket,
  missingComma,
  reservedMark,
  colonInValue,
  wrongIndent,
  strayLine,
];

/** Says in plain words why a setting can't be read. */
export function explainFault(setting: SettingLines, above: string, fault: YamlFault, report: Report): void {
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
  const faultIndex = Math.min(fault.place.line - setting.firstLine, lines.length - 1);
  const broken: BrokenSetting = { lines, above, fault, faultIndex, report, at };
  if (!mistakes.some((tell) => tell(broken))) report('front-matter-unreadable', placeOfFault(broken), {});
}

function deepNesting(setting: BrokenSetting): boolean {
  if (setting.fault.kind !== 'deep') return false;
  setting.report('front-matter-too-deep', placeOfFault(setting), { most: deepestNesting });
  return true;
}
