import { cpus } from 'node:os';
import type { Result } from './run.ts';

/** The results as a Markdown table, with the machine that they come from. */
export function formatTable(results: readonly Result[]): string {
  const head =
    '| | pages | CPU s | to the floor | wall s | memory MB | output MB | CPU a page ms |\n| --- | --: | --: | --: | --: | --: | --: | --: |';
  const rows = results.map((result) =>
    [
      '',
      `${result.name} (${result.about})`,
      result.pages,
      result.cpu.toFixed(2),
      result.ratio.toFixed(2),
      result.wall.toFixed(2),
      Math.round(result.memory),
      result.outputMegabytes.toFixed(1),
      ((result.cpu / result.pages) * 1000).toFixed(2),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return `${head}\n${rows.join('\n')}\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of rounds run in turn.\n`;
}
