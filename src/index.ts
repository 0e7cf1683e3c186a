export { HandbookError } from './eleventy/handbook-error.ts';
export { handbookPlugin as default, handbookPlugin } from './eleventy/plugin.ts';
export type { HandbookPluginOptions } from './eleventy/plugin-options.ts';
export type { HandbookOptions } from './options.ts';
