import { cpus } from 'node:os';
import { median } from './measure.ts';
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
  return `${head}\n${rows.join('\n')}\n\n${formatPhases(results)}${formatGrowth(results)}${formatSearch(results)}\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of rounds run in turn.\n`;
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

/** What our build takes longer with the search, over what Pagefind's own command takes for the same site. */
function formatSearch(results: readonly Result[]): string {
  const roundsOf = (wanted: string, size: number) =>
    results.find(({ name, pages }) => name === wanted && pages === size)?.rounds;
  return results
    .filter(({ name }) => name === 'handbook with search')
    .flatMap(({ pages, rounds }) => {
      const [without, alone] = [roundsOf('handbook', pages), roundsOf('search alone', pages)];
      if (!without || !alone) return [];
      const ratios = rounds.map(
        (cpu, round) => (cpu - (without[round] ?? Number.NaN)) / (alone[round] ?? Number.NaN),
      );
      return [
        `The search of ${pages} pages costs ${median(ratios).toFixed(2)} times Pagefind’s own command.\n`,
      ];
    })
    .join('');
}
