import { readFileSync } from 'node:fs';
import handbook from 'eleventy-plugin-handbook';

// The same options serve the commands: handbook check --options handbook.json
const options = JSON.parse(readFileSync(new URL('./handbook.json', import.meta.url), 'utf8'));

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(handbook, options);
}

export const config = { dir: { input: 'handbook', output: '_site', includes: '../_includes', data: '../_data' } };
