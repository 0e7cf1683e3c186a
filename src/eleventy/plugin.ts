import navigationPlugin from '@11ty/eleventy-navigation';
import { checkVersion } from './check-version.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { followChanges } from './follow-changes.ts';
import { createHandbookBuild } from './handbook-build.ts';
import { keepEleventyOff } from './keep-off.ts';
import { locateHandbook } from './locate-handbook.ts';
import { addPageTemplates } from './page-templates.ts';
import { takePrefixOnce } from './path-prefix.ts';
import type { HandbookPluginOptions } from './plugin-options.ts';
import { addTemplates } from './templates.ts';

/** Publishes a folder of Markdown as a handbook in an Eleventy site: `eleventyConfig.addPlugin(handbookPlugin, options)`. */
export function handbookPlugin(eleventyConfig: EleventyConfig, options: HandbookPluginOptions = {}): void {
  const location = locateHandbook(eleventyConfig, options);
  const build = createHandbookBuild(eleventyConfig, location, options);
  checkVersion(eleventyConfig);
  keepEleventyOff(eleventyConfig, location.folder);
  addTemplates(eleventyConfig);
  addPageTemplates(eleventyConfig, { ...build, layout: options.layout });
  takePrefixOnce(eleventyConfig);
  followChanges(eleventyConfig, location.folder);
  eleventyConfig.addGlobalData('handbook', build.global);
  if (eleventyConfig.getFilter('eleventyNavigation') === undefined)
    eleventyConfig.addPlugin(navigationPlugin);
  eleventyConfig.on('eleventy.env', build.learnHost);
  eleventyConfig.on('eleventy.before', build.start);
  eleventyConfig.on('eleventy.after', build.finish);
}

// Eleventy takes a plugin with this mark only once, however often it is added.
Object.defineProperty(handbookPlugin, 'eleventyPluginOptions', { value: { unique: true } });
