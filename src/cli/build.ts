import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { locate } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import { openContentCache } from '../io/content-cache.ts';
import { stageOutput } from '../io/output.ts';
import { holds, isOurs } from '../io/output-folder.ts';
import { clearLeftovers } from '../io/output-siblings.ts';
import { shareImages } from '../io/share-images.ts';
import { tellProblems } from '../io/tell.ts';
import { withSearch } from '../io/with-search.ts';
import { readAssets } from '../rendering/assets.ts';
import { createEnvironment, readTemplates } from '../rendering/environment.ts';
import { publishHandbook } from '../rendering/publish.ts';
import { handbookFlags, readArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import type { LoadedHandbook } from './load-handbook.ts';
import { loadHandbook } from './load-handbook.ts';
import { showProgress } from './progress.ts';

/** `handbook build`: publishes a folder of Markdown, all of it or nothing. */
export async function build(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const call = readArguments(words, { ...handbookFlags, output: { type: 'string', short: 'o' } });
  const output = textFlag(call, 'output') ?? '_site';
  if (output.trim() === '') throw new CallError('--output wants the name of a folder.');
  const unfit = checkOutput(output, call.folder);
  if (unfit.length === 0) clearLeftovers(output);
  const loaded = loadHandbook(call);
  const told = [...unfit, ...loaded.diagnostics].filter(({ severity }) => severity !== 'info');
  const stops = told.some(({ severity }) => severity === 'error');
  if (!stops) await writeSite(loaded, output);
  tellProblems(told, loaded.sources, stops ? 'Nothing was published.' : '');
  if (stops) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${countOf(loaded.handbook.pages.length, 'page')}, ${countOf(told.length, 'warning')}, ${seconds} s: ${output}\n`,
  );
  return 0;
}

async function writeSite({ handbook, settings, cacheFolder }: LoadedHandbook, output: string): Promise<void> {
  const staging = stageOutput(output);
  const cache = cacheFolder === undefined ? undefined : openContentCache(cacheFolder, readTemplates());
  const discard = () => {
    staging.discard();
    cache?.discard();
  };
  const leave = discardWhenStopped(discard);
  const progress = showProgress(handbook.pages.length);
  const files = publishHandbook(handbook, settings, createEnvironment(), readAssets());
  let written = 0;
  try {
    for await (const file of withSearch(cache?.around(files) ?? files, settings)) {
      staging.write(file);
      progress.step();
      // Signals are heard only when nothing runs.
      if (++written % filesBetweenPauses === 0) await nextTurn();
    }
    for await (const image of shareImages(handbook, settings)) staging.write(image);
    staging.publish();
    cache?.save();
  } catch (error) {
    discard();
    throw error;
  } finally {
    progress.end();
    leave();
  }
}

const filesBetweenPauses = 50;

/** Has the half-made site taken back when somebody stops the build; the returned function ends that. */
function discardWhenStopped(discard: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    leave();
    discard();
    // Ends the process as if nobody had listened, so that who called it learns why.
    process.kill(process.pid, signal);
  };
  const leave = () => {
    for (const signal of stopSignals) process.removeListener(signal, stop);
  };
  for (const signal of stopSignals) process.once(signal, stop);
  return leave;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Nothing is ever wiped that the handbook did not make. */
function checkOutput(output: string, folder: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const report = createReport(problems);
  if (holds(output, folder)) report('output-holds-handbook', locate(output, 1), { folder: output });
  else if (!isOurs(output))
    report('output-not-ours', locate(output, 1), { folder: output, is: kindOf(output) });
  return problems;
}

function kindOf(output: string): 'folder' | 'file' | 'link' {
  const found = statSync(output, { throwIfNoEntry: false });
  return found === undefined ? 'link' : found.isDirectory() ? 'folder' : 'file';
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
