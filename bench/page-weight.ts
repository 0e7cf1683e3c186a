import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { generateHandbook } from './generate.ts';
import { median } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

/** `npm run bench:weight -- --pages 1000`: what a reader's browser has to fetch for one page. */
function main(): void {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '1000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'handbook-weight-'));
  try {
    generateHandbook(Number(values.pages), join(folder, 'handbook'), 'plain');
    const site = join(folder, 'site');
    const words = ['build', join(folder, 'handbook'), '--output', site];
    spawnSync(process.execPath, [join(root, 'dist/command/main.js'), ...words], { stdio: 'ignore' });
    process.stdout.write(weigh(site, Number(values.pages)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weigh(site: string, pages: number): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const styles = packed(read(files.find((path) => /^handbook\.[^/]*\.css$/.test(path)) ?? ''));
  const script = packed(read(files.find((path) => /^handbook\.[^/]*\.js$/.test(path)) ?? ''));
  const jobs = files
    .filter((path) => path.endsWith('/job.json'))
    .map((path) => path.replace('job.json', 'index.html'));
  const pagesOfTheirOwn = files.filter(
    (path) => path.endsWith('index.html') && !/^(?:all-pages|jobs|reviews)\//.test(path),
  );
  const jobPages = jobs.map((path) => packed(read(path)));
  const navigation = pagesOfTheirOwn.map((path) => navigationOf(read(path)));
  return [
    '| at a site of | a job page, HTML and styles, compressed | the heaviest | the script, needed by nobody | HTML of the sidebar, median | at most |',
    '| --: | --: | --: | --: | --: | --: |',
    `| ${pages} pages | ${kilobytes(median(jobPages) + styles)} | ${kilobytes(Math.max(...jobPages) + styles)} | ${kilobytes(script)} | ${kilobytes(median(navigation))} | ${kilobytes(Math.max(...navigation))} |`,
    '',
  ].join('\n');
}

/** How much of a page's HTML is there for its sidebar's sake. */
function navigationOf(html: string): number {
  return /<nav class="navigation"[\s\S]*?<\/nav>/.exec(html)?.[0].length ?? 0;
}

main();
