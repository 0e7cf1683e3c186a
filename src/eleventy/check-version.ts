import type { EleventyConfig } from './eleventy-config.ts';

/** The versions of Eleventy that the tests ran with; package.json names the same. */
const supportedVersions = '>=3.1 <5 || ^4.0.0-alpha.10';

/** Warns where another Eleventy runs than those the plugin was tried with; it may work all the same. */
export function checkVersion(eleventyConfig: Pick<EleventyConfig, 'versionCheck'>): void {
  try {
    eleventyConfig.versionCheck(supportedVersions);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`eleventy-plugin-handbook was not tried with this version of Eleventy. ${reason}\n`);
  }
}
