// Plain Eleventy with a bare layout, no navigation, templating of Markdown off: the floor.
export default function (eleventyConfig) {
  eleventyConfig.addTemplate(
    '_includes/bare.njk',
    '<!doctype html><title>{{ title }}</title><main>{{ content | safe }}</main>',
  );
  eleventyConfig.addGlobalData('layout', 'bare.njk');
  return { markdownTemplateEngine: false };
}
