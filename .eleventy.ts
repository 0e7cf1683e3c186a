import type { EleventyConfig } from './src/eleventy/eleventy-config.ts';
import handbookPlugin from './src/index.ts';

/** What the example company chose. */
export const handbookOptions = {
  baseUrl: 'https://handbook.example.com/',
  organization: { name: 'Fenlight Instruments', url: 'https://www.example.com/' },
  jobAlerts: 'mailto:jobs@example.com?subject=Tell%20me%20of%20openings',
};

/** This repository's own site: the example handbook. */
export default function (eleventyConfig: EleventyConfig) {
  eleventyConfig.addPlugin(handbookPlugin, handbookOptions);
}

/** Templates and data of our own would lie beside the handbook: nothing in its folder runs. */
export const config = {
  dir: { input: 'handbook', output: '_site', includes: '../_includes', data: '../_data' },
};
