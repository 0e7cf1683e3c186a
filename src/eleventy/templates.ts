import { createFallbackLoader, packageTemplates } from '../rendering/environment.ts';
import { createNavigationRenderer, type NavigationRenderer } from '../rendering/navigation.ts';
import type { PageView } from '../site/page-view.ts';
import type { EleventyConfig, NunjucksEnvironment } from './eleventy-config.ts';

/** Lets Eleventy's Nunjucks find the package's templates, after the site's own of the same name. */
export function addTemplates(eleventyConfig: EleventyConfig): void {
  let renderNavigation: NavigationRenderer | undefined;
  // Eleventy makes a Nunjucks for each build, so that what is kept here is never of an earlier one.
  eleventyConfig.on('eleventy.engine.njk', ({ environment }) => {
    environment.loaders.push(createFallbackLoader());
    renderNavigation = isOurs(environment) ? createNavigationRenderer(environment) : undefined;
  });
  eleventyConfig.addNunjucksGlobal('handbookNavigation', (view: PageView) => renderNavigation?.(view));
}

/** A company's own sidebar sees all that Eleventy knows, and so is rendered with each page. */
function isOurs(environment: NunjucksEnvironment): boolean {
  const names = ['partials/navigation.njk', 'partials/branch.njk', 'partials/search.njk'];
  return names.every((name) => environment.getTemplate(name).path?.startsWith(packageTemplates));
}
