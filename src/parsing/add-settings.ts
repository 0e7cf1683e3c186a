import type { TextEdit } from './text-edit.ts';
import { yamlText } from './yaml.ts';

/**
 * Adds settings to a page, below those that it has; one that is there stays as it is. Undefined where the settings are
 * written in a way in which nothing can be added for sure.
 */
export function addSettings(
  text: string,
  settings: Readonly<Record<string, string | number>>,
  isThere: (name: string) => boolean,
): readonly TextEdit[] | undefined {
  const added = Object.entries(settings).filter(([name]) => !isThere(name));
  if (added.length === 0) return [];
  const written = added.map(([name, value]) => `${name}: ${inYaml(value)}\n`).join('');
  const lines = text.split('\n');
  if (!/^---\s*$/.test(lines[0] ?? ''))
    return [{ line: 1, column: 1, length: 0, text: `---\n${written}---\n\n` }];
  const closing = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  const first = lines.slice(1, closing).find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  // “{ title: Leave }” between the lines of hyphens takes no line below it.
  if (closing < 0 || /^\s*[[{]/.test(first ?? '')) return undefined;
  return [{ line: closing + 1, column: 1, length: 0, text: written }];
}

function inYaml(value: string | number): string {
  return typeof value === 'number' ? String(value) : yamlText(value);
}
