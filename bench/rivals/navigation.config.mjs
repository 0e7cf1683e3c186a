// Eleventy with the usual recipe of eleventy-navigation: the tree in the sidebar of every page, and breadcrumbs.
import navigation from '@11ty/eleventy-navigation';

const layout = `<!doctype html><title>{{ title }}</title>
<nav>{{ collections.all | eleventyNavigation | eleventyNavigationToHtml | safe }}</nav>
<nav>{{ collections.all | eleventyNavigationBreadcrumb(eleventyNavigation.key) | eleventyNavigationToHtml | safe }}</nav>
<main>{{ content | safe }}</main>`;

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(navigation);
  eleventyConfig.addTemplate('_includes/navigation.njk', layout);
  eleventyConfig.addGlobalData('layout', 'navigation.njk');
}
