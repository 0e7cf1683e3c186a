import { createEnvironment, createFallbackLoader, packageTemplates } from '../rendering/environment.ts';
import { createNavigationRenderer } from '../rendering/navigation.ts';
import type { EleventyConfig, NunjucksEnvironment } from './eleventy-config.ts';

/** What the sidebar is made of. */
export const navigationTemplates: readonly string[] = [
  'partials/navigation.njk',
  'partials/branch.njk',
  'partials/search.njk',
];

/** Lets Eleventy's Nunjucks find the package's templates, after the site's own of the same name. */
export function addTemplates(eleventyConfig: EleventyConfig): void {
  // Eleventy makes a Nunjucks for each build, so that nothing in it is of an earlier one.
  eleventyConfig.on('eleventy.engine.njk', ({ environment }) => {
    environment.loaders.push(createFallbackLoader());
    // Where the sidebar is all ours, so is the Nunjucks that renders it: Eleventy 4's gives nothing but promises.
    const renderNavigation = createNavigationRenderer(createEnvironment());
    // Added here and not through the configuration, whose functions Eleventy takes the time of, and tells it.
    environment.addGlobal('handbookNavigation', isOurs(environment) ? renderNavigation : () => undefined);
  });
}

/** A company's own sidebar sees all that Eleventy knows, and so is rendered with each page. */
function isOurs(environment: NunjucksEnvironment): boolean {
  return navigationTemplates.every((name) =>
    environment.getTemplate(name).path?.startsWith(packageTemplates),
  );
}
