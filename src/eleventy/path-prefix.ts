import type { EleventyConfig } from './eleventy-config.ts';
import { isPageTemplate } from './page-templates.ts';

/**
 * Keeps Eleventy's HTML base plugin, where the site uses it, from putting the path prefix a second time before the
 * addresses of our pages: it is taken off just before that plugin's own turn.
 */
export function takePrefixOnce(eleventyConfig: EleventyConfig): void {
  const prefix = eleventyConfig.pathPrefix ?? '/';
  eleventyConfig.htmlTransformer?.addUrlTransform(
    'html',
    function (url) {
      const isOurs = isPageTemplate(this.inputPath ?? '');
      return isOurs && url.startsWith(prefix) ? `/${url.slice(prefix.length)}` : url;
    },
    // The HTML base plugin has the priority -2.
    { priority: -1.5, enabled: () => prefix !== '/' && addsPrefix(eleventyConfig, prefix) },
  );
}

/** The plugin's filter does to one address what the plugin does to a page. */
function addsPrefix(eleventyConfig: EleventyConfig, prefix: string): boolean {
  const htmlBaseUrl = eleventyConfig.getFilter('htmlBaseUrl');
  return typeof htmlBaseUrl === 'function' && htmlBaseUrl.call({}, '/page/') === `${prefix}page/`;
}
