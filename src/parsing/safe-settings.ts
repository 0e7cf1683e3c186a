import type { Report } from '../diagnostics/report.ts';
import { isRefusedName } from './setting-names.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** What no page, feed or terminal can show; `"\u0000"` in double quotes can say it in plain letters. */
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Leaves out, at any depth, names that are refused, all but the first of those that stand there twice, and characters that can't be shown. */
export function keepSafeSettings(
  entries: readonly YamlEntry[],
  file: string,
  report: Report,
): readonly YamlEntry[] {
  const seen = new Map<string, number>();
  const kept: YamlEntry[] = [];
  for (const { name, namePlace, value } of entries) {
    const earlier = seen.get(name);
    if (isRefusedName(name)) report('setting-refused', { file, ...namePlace }, { setting: name });
    else if (name.search(unshowable) !== -1) report('setting-unshowable', { file, ...namePlace }, {});
    else if (earlier !== undefined)
      report('setting-twice', { file, ...namePlace }, { setting: name, line: earlier });
    else {
      seen.set(name, namePlace.line);
      kept.push({ name, namePlace, value: keepSafe(value, file, report) });
    }
  }
  return kept;
}

function keepSafe(node: YamlNode, file: string, report: Report): YamlNode {
  if (node.kind === 'map') return { ...node, entries: keepSafeSettings(node.entries, file, report) };
  if (node.kind === 'list') {
    return { ...node, entries: node.entries.map((entry) => keepSafe(entry, file, report)) };
  }
  if (typeof node.value !== 'string' || node.value.search(unshowable) === -1) return node;
  report('setting-unshowable', { file, ...node.place }, {});
  const bare = node.value.replace(unshowable, ' ');
  return { ...node, value: bare, written: bare };
}
