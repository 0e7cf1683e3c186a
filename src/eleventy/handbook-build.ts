import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { checkHost } from './check-host.ts';
import type { BuildEvent, EleventyConfig, EleventyEvents, FinishedBuildEvent } from './eleventy-config.ts';
import { type HandbookGlobal, viewHandbookGlobal } from './handbook-global.ts';
import { createSiteLoader, type EleventySite } from './load-site.ts';
import { type HandbookLocation, isInside } from './locate-handbook.ts';
import type { HandbookPluginOptions } from './plugin-options.ts';
import type { SitePage } from './site-page.ts';
import { createSiteTeller } from './tell-site.ts';
import { createBesideWriter } from './write-beside.ts';

/** The handbook from one build of Eleventy's to the next. */
export interface HandbookBuild {
  /** Reads the handbook, and throws where it has errors. */
  readonly start: (build: BuildEvent) => void;
  /** Writes what stands beside the pages. */
  readonly finish: (build: FinishedBuildEvent) => Promise<void>;
  readonly learnHost: (host: EleventyEvents['eleventy.env']) => void;
  /** Of the build that runs. */
  readonly pages: () => readonly SitePage[];
  readonly today: () => string | undefined;
  readonly global: () => HandbookGlobal | undefined;
}

/** Prepares builds of a handbook; what one keeps for the next is that of this site alone. */
export function createHandbookBuild(
  eleventyConfig: EleventyConfig,
  location: HandbookLocation,
  { layout, ...options }: HandbookPluginOptions,
): HandbookBuild {
  const loadSite = createSiteLoader();
  const tellSite = createSiteTeller();
  const writeBeside = createBesideWriter();
  let host = { isCommand: false, configFile: 'handbookPlugin' };
  let site: EleventySite | undefined;
  return {
    start: ({ runMode }) => {
      site = loadSite({
        location,
        options: { ...options },
        configFile: host.configFile,
        pathPrefix: eleventyConfig.pathPrefix ?? '/',
        makesShareImages: runMode === 'build',
        hasNotFoundPage: hasNotFoundPage(eleventyConfig, location),
        checkHost: (report) => checkHost({ eleventyConfig, location, layout, ...host }, report),
      });
      tellSite(site, host.isCommand);
    },
    finish: async (build) => {
      if (site) await writeBeside(build, site);
    },
    learnHost: ({ source, config }) => {
      host = {
        isCommand: source === 'cli',
        configFile: config === undefined ? host.configFile : relative('', config),
      };
    },
    pages: () => site?.pages ?? [],
    today: () => site?.settings.today,
    global: () => site && viewHandbookGlobal(site),
  };
}

/** Of the company's own, beside its handbook: `src/404.md`. */
function hasNotFoundPage({ directories }: EleventyConfig, { folder }: HandbookLocation): boolean {
  const { input } = directories;
  return (
    !isInside(folder, input) && existsSync(input) && readdirSync(input).some((name) => /^404\./.test(name))
  );
}
