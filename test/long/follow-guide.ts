import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CodeBlock, readCodeBlocks } from './code-blocks.ts';

/** A person at a terminal who does what a guide says, in its order, word for word. */
export interface Reader {
  /** The folder in which the terminal stands; `cd` changes it. */
  folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is something to be found in the pages: a check of them then ends with 1. */
  readonly mayFind?: boolean;
}

/** Follows the guide in a Markdown file; `only` chooses among its blocks. */
export async function followGuide(
  reader: Reader,
  path: string,
  only: (block: CodeBlock) => boolean = () => true,
): Promise<void> {
  for (const block of readCodeBlocks(path).filter(only)) {
    if (block.language === 'sh') for (const line of linesOf(block)) await runLine(reader, line);
    else if (block.file !== undefined && block.file !== 'options') writeBlock(reader, block, block.file);
  }
}

const linesOf = ({ text }: CodeBlock) => text.split('\n').filter((line) => line.trim() !== '');

/** Runs one line, and fails with all that was told where it fails. */
export async function runLine(reader: Reader, line: string): Promise<void> {
  process.stdout.write(`  $ ${line}\n`);
  const [, folder] = /^cd (\S+)$/.exec(line) ?? [];
  if (folder !== undefined) reader.folder = join(reader.folder, folder);
  else if (line === 'npm start') await seeItStart(reader);
  else {
    const { status, told } = await runToItsEnd(reader, line);
    const isFound = status === 1 && reader.mayFind && / (?:check|adopt) /.test(line);
    if (isFound) process.stdout.write(`    ${told.trim().split('\n').at(-1)}\n`);
    else if (status !== 0) throw new Error(`“${line}” ended with ${status}:\n${told}`);
  }
}

/** Not in step with this process, which is the registry that npm asks. */
async function runToItsEnd({ folder, env }: Reader, line: string) {
  const child = spawn('bash', ['-c', line], {
    cwd: folder,
    env: { ...process.env, ...env },
    timeout: 180_000,
  });
  const told = tellOf(child);
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  return { status, told: told() };
}

/** All that a process has written to the terminal. */
function tellOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
  return () => text;
}

/** Waits until the site is shown at the address that the guide names, and stops it as a person does. */
async function seeItStart({ folder, env }: Reader): Promise<void> {
  // A group of its own: npm does not pass Ctrl+C on.
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'pipe',
    detached: true,
  });
  const told = tellOf(child);
  try {
    for (let tries = 0; tries < 150; tries++) {
      const [, url] = /(http:\/\/localhost:\d+\/)/.exec(told()) ?? [];
      const page =
        url === undefined
          ? ''
          : await fetch(url).then(
              (answer) => answer.text(),
              () => '',
            );
      if (page.includes('<h1')) return;
      await sleep(200);
    }
    throw new Error(`“npm start” showed nothing:\n${told()}`);
  } finally {
    await stop(child);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
}

/** Writes a block into its file, at the place that the guide tells. */
function writeBlock({ folder }: Reader, { text, place }: CodeBlock, name: string): void {
  const file = join(folder, name);
  process.stdout.write(`  writes ${name}${place ? ` (${place})` : ''}\n`);
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, place === undefined ? text : placed(before, text, place));
}

function placed(before: string, text: string, place: string): string {
  if (place === 'top') return text + before;
  if (place === 'append') return `${before}\n${text}`;
  if (place === 'options') return text;
  // “function (eleventyConfig) {”: the first line of its body.
  const body = /function \w*\(eleventyConfig[^)]*\) \{\n/;
  if (!body.test(before)) throw new Error('The configuration has no function.');
  return before.replace(body, (head) => head + text);
}
