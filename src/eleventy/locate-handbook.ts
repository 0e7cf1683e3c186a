import { existsSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { EleventyConfig } from './eleventy-config.ts';
import type { HandbookPluginOptions } from './plugin-options.ts';

/** Where the handbook lies in an Eleventy project. */
export interface HandbookLocation {
  /** From the project's root, as problems show it: `src/handbook`. */
  readonly folder: string;
  /** The address below which it is published unless an option says otherwise. */
  readonly prefix: string;
}

/** Finds the handbook's folder: the option's, else `handbook` in the project, else in Eleventy's input. */
export function locateHandbook(
  { directories }: EleventyConfig,
  { directory }: HandbookPluginOptions,
): HandbookLocation {
  const inInput = join(directories.input, 'handbook');
  const usual = existsSync('handbook') || !existsSync(inInput) ? 'handbook' : inInput;
  const folder = relative('', resolve(typeof directory === 'string' ? directory : usual)) || '.';
  return { folder: toSlashes(folder), prefix: prefixOf(folder, directories.input) };
}

/** `src/handbook` in the input `src` is `/handbook/`; the input itself is the whole site. */
function prefixOf(folder: string, input: string): string {
  const below = toSlashes(relative(input, folder));
  const outside = below === '..' || below.startsWith('../');
  const path = outside ? posix.basename(toSlashes(resolve(folder))) : below;
  return path === '' ? '/' : `/${path}/`;
}

/** Whether a path, from the project's root, is a folder or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
