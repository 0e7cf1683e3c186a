import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchRemovals } from '../io/watch-folder.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { escapeGlob } from './escape-glob.ts';

/** Makes Eleventy build again when anything in the handbook's folder was changed, added or removed. */
export function followChanges(eleventyConfig: EleventyConfig, folder: string): void {
  eleventyConfig.addWatchTarget(folder);
  if (isFour(eleventyConfig)) eleventyConfig.addWatchTarget(`${escapeGlob(folder)}/**`);
  if (process.env.ELEVENTY_RUN_MODE === 'watch' || process.env.ELEVENTY_RUN_MODE === 'serve')
    followRemovals(eleventyConfig, folder);
}

/** Eleventy 4 takes a target for a pattern of files: a folder's name alone holds none of them. */
function isFour(eleventyConfig: EleventyConfig): boolean {
  try {
    eleventyConfig.versionCheck('>=4.0.0-alpha.1');
    return true;
  } catch {
    return false;
  }
}

/** Eleventy builds for changed and new files only. So when one is gone, a file that it watches is changed. */
function followRemovals(eleventyConfig: EleventyConfig, folder: string): void {
  const own = mkdtempSync(join(tmpdir(), 'eleventy-plugin-handbook-'));
  const signal = join(own, 'a-file-was-removed');
  const tell = () => writeFileSync(signal, String(performance.now()));
  tell();
  eleventyConfig.addWatchTarget(signal);
  const watcher = watchRemovals(folder, tell);
  // Eleventy reads its configuration again when that changes, and the plugin with it.
  eleventyConfig.on('eleventy.reset', () => watcher.close());
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
}
