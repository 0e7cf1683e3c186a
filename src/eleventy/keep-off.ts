import type { EleventyConfig } from './eleventy-config.ts';
import { escapeGlob } from './escape-glob.ts';
import { isInside } from './locate-handbook.ts';

/**
 * Keeps Eleventy off everything in the handbook's folder: its pages and templates are never read, so that no front
 * matter reaches Eleventy's data, and its data files never run.
 */
export function keepEleventyOff(eleventyConfig: EleventyConfig, folder: string): void {
  eleventyConfig.ignores.add(`${escapeGlob(folder)}/**`);
  // Eleventy looks for data files apart from templates, ignores or not. It runs those that are left in these lists.
  eleventyConfig.on('eleventy.globalDataFiles', (files) => leaveOut(files, folder));
  eleventyConfig.on('eleventy.dataFiles', (files) => leaveOut(files, folder));
}

function leaveOut(files: string[], folder: string): void {
  files.splice(0, files.length, ...files.filter((file) => !isInside(folder, file)));
}
