import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateHandbook } from './generate.ts';
import { median } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One way to see a change on the page. */
interface Server {
  readonly name: string;
  readonly words: (input: string, folder: string, port: number) => readonly string[];
  /** Whether a page shows the titles of others. */
  readonly hasNavigation: boolean;
}

const servers: readonly Server[] = [
  {
    name: 'handbook serve',
    hasNavigation: true,
    words: (input, _, port) => [join(root, 'dist/command/main.js'), 'serve', input, '--port', String(port)],
  },
  {
    name: 'eleventy --serve --incremental, bare page',
    hasNavigation: false,
    words: (input, folder, port) => [
      join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
      `--config=${join(root, 'bench/rivals/floor.config.mjs')}`,
      `--input=${input}`,
      `--output=${join(folder, 'site')}`,
      '--serve',
      '--incremental',
      `--port=${port}`,
    ],
  },
];

/** `npm run bench:edits -- --pages 1000 --rounds 7`: from the save until the new text is served, in milliseconds. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pages: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '7' } },
  });
  const [pages, rounds] = [Number(values.pages), Number(values.rounds)];
  process.stdout.write(
    '| | pages | what changed | median ms | slowest ms |\n| --- | --: | --- | --: | --: |\n',
  );
  for (const server of servers) await watchEdits(server, pages, rounds);
}

async function watchEdits(server: Server, pages: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-edits-'));
  const input = join(folder, 'handbook');
  generateHandbook(pages, input, 'plain');
  const port = await freePort();
  const child = spawn(process.execPath, [...server.words(input, folder, port)], {
    cwd: folder,
    stdio: 'ignore',
  });
  try {
    // Its sidebar names the pages beside it.
    const url = `http://127.0.0.1:${port}/company/`;
    await untilServed(url, '<main', child);
    await pause(1000);
    const file = join(input, 'company/index.md');
    const paragraph = (round: number) => {
      appendFileSync(file, `\nThe lantern is lit for round ${round}.\n`);
      return `lit for round ${round}.`;
    };
    const title = (round: number) => {
      const text = readFileSync(join(input, 'people/index.md'), 'utf8');
      writeFileSync(
        join(input, 'people/index.md'),
        text.replace(/^title: .*$/m, `title: Harbour ${round} people`),
      );
      return `Harbour ${round} people`;
    };
    await report(server.name, 'a paragraph', pages, await timeAll(paragraph, rounds, url, child));
    if (server.hasNavigation)
      await report(server.name, 'a title in the sidebar', pages, await timeAll(title, rounds, url, child));
  } finally {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function report(name: string, about: string, pages: number, times: readonly number[]): Promise<void> {
  const [middle, most] = [median(times), Math.max(...times)].map(Math.round);
  process.stdout.write(`| ${name} | ${pages} | ${about} | ${middle} | ${most} |\n`);
}

async function timeAll(
  edit: (round: number) => string,
  rounds: number,
  url: string,
  child: ChildProcess,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const started = performance.now();
    const expected = edit(round);
    await untilServed(url, expected, child);
    times.push(performance.now() - started);
    // Whoever waits for further saves has to have come to rest.
    await pause(700);
  }
  return times;
}

const longestWait = 120_000;

async function untilServed(url: string, text: string, child: ChildProcess): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < longestWait) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const served = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (served.includes(text)) return;
    await pause(5);
  }
  throw new Error(`“${text}” was not served within ${longestWait / 1000} s.`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

await main();
