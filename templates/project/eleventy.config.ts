import { readFileSync } from 'node:fs';
import handbook, { type HandbookPluginOptions } from 'eleventy-plugin-handbook';

interface EleventyConfig {
  addPlugin(plugin: typeof handbook, options?: HandbookPluginOptions): void;
}

// The same options serve the commands: handbook check --options handbook.json
const options = JSON.parse(
  readFileSync(new URL('./handbook.json', import.meta.url), 'utf8'),
) as HandbookPluginOptions;

export default function (eleventyConfig: EleventyConfig) {
  eleventyConfig.addPlugin(handbook, options);
}

export const config = { dir: { input: 'handbook', output: '_site', includes: '../_includes', data: '../_data' } };
