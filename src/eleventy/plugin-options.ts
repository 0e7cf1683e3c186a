import type { HandbookOptions } from '../options.ts';

/** The options of the plugin: the handbook's own, and what only an Eleventy site needs. */
export interface HandbookPluginOptions extends HandbookOptions {
  /** A layout of your own around each page, by its file name among your layouts. Default: the handbook's. */
  readonly layout?: string;
}
