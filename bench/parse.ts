import { parseArgs } from 'node:util';
import { createReport } from '../src/diagnostics/report.ts';
import { readSources } from '../src/io/read-sources.ts';
import { createMarkdown } from '../src/parsing/markdown.ts';
import { createPageReader } from '../src/parsing/page-reader.ts';
import { resolveOptions } from '../src/resolve-options.ts';
import { median } from './measure.ts';

const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };

/** `npm run bench:parse -- FOLDER`: what it takes to read one page of a folder as a job description, in milliseconds. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  const [folder = 'handbook'] = positionals;
  const options = { jobDescriptions: { match: ['**'] } };
  const settings = resolveOptions({ values: options, file: '', text: '' }, host, () => {}).parsing;
  const markdown = createMarkdown();
  const reader = createPageReader(settings, markdown);
  const opened = readSources(folder, createReport([])).pages.map((source) => reader.open(source).value);
  const rounds = Number(values.rounds);
  const read = timeEach(opened, (page) => reader.parse(page, undefined), rounds);
  const plain = timeEach(opened, ({ body }) => markdown.parse(body), rounds);
  const shown = (times: readonly number[]) =>
    `${median(times).toFixed(2)} | ${Math.max(...times).toFixed(2)} |\n`;
  process.stdout.write(
    `| ${opened.length} pages | median ms | slowest page ms |\n| --- | --: | --: |\n` +
      `| read as job descriptions | ${shown(read)}` +
      `| of which the Markdown’s tokens | ${shown(plain)}`,
  );
}

/** The median time of each page, page by page in turn, after as many rounds that only warm up. */
function timeEach<Page>(
  pages: readonly Page[],
  run: (page: Page) => void,
  rounds: number,
): readonly number[] {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < 2 * rounds; round++) {
    pages.forEach((page, index) => {
      const started = performance.now();
      run(page);
      if (round >= rounds) times[index]?.push(performance.now() - started);
    });
  }
  return times.map(median);
}

main();
