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
  return `${head}\n${rows.join('\n')}\n\n${formatPhases(results)}${formatGrowth(results)}\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of rounds run in turn.\n`;
}

/** Where the time of our cold build goes. */
function formatPhases(results: readonly Result[]): string {
  return results
    .flatMap(({ pages, phases }) => {
      const shown = phases?.map(([phase, seconds]) => `${phase} ${seconds.toFixed(2)}`);
      return shown ? [`${pages} pages by phase, in seconds: ${shown.join(', ')}.\n`] : [];
    })
    .join('');
}

/** What a page costs at each size, over what it costs at the size before. */
function formatGrowth(results: readonly Result[]): string {
  const ours = results.filter(({ name }) => name === 'handbook');
  return ours
    .slice(1)
    .map(({ pages, cpu }, index) => {
      const before = ours[index];
      const growth = before ? cpu / pages / (before.cpu / before.pages) : Number.NaN;
      return `A page of ${pages} costs ${growth.toFixed(2)} times one of ${before?.pages}.\n`;
    })
    .join('');
}
