import { relative } from 'node:path';
import { checkVersion } from './check-version.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { viewHandbookGlobal } from './handbook-global.ts';
import { keepEleventyOff } from './keep-off.ts';
import { createSiteLoader, type EleventySite } from './load-site.ts';
import { locateHandbook } from './locate-handbook.ts';
import { addPageTemplates } from './page-templates.ts';
import type { HandbookPluginOptions } from './plugin-options.ts';
import { createSiteTeller } from './tell-site.ts';
import { addTemplates } from './templates.ts';
import { createBesideWriter } from './write-beside.ts';

/** Publishes a folder of Markdown as a handbook in an Eleventy site: `eleventyConfig.addPlugin(handbookPlugin, options)`. */
export function handbookPlugin(eleventyConfig: EleventyConfig, options: HandbookPluginOptions = {}): void {
  const { layout, ...handbookOptions } = options;
  const location = locateHandbook(eleventyConfig, options);
  const loadSite = createSiteLoader();
  const tellSite = createSiteTeller();
  const writeBeside = createBesideWriter();
  let command: { readonly isEleventy: boolean; readonly configFile: string } | undefined;
  let site: EleventySite | undefined;

  checkVersion(eleventyConfig);
  keepEleventyOff(eleventyConfig, location.folder);
  addTemplates(eleventyConfig);
  addPageTemplates(eleventyConfig, {
    pages: () => site?.pages ?? [],
    layout,
    today: () => site?.settings.today,
  });
  eleventyConfig.addGlobalData('handbook', () => site && viewHandbookGlobal(site));
  eleventyConfig.on('eleventy.env', ({ source, config }) => {
    command = { isEleventy: source === 'cli', configFile: config ? relative('', config) : 'handbookPlugin' };
  });
  eleventyConfig.on('eleventy.before', () => {
    site = loadSite({
      location,
      options: handbookOptions,
      configFile: command?.configFile ?? 'handbookPlugin',
      pathPrefix: eleventyConfig.pathPrefix ?? '/',
    });
    tellSite(site, command?.isEleventy ?? false);
  });
  eleventyConfig.on('eleventy.after', async (build) => {
    if (site) await writeBeside(build, site);
  });
}
