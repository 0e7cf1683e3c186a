// Plain Eleventy as it comes, with a bare layout and no navigation: the floor.
export default function (eleventyConfig) {
  eleventyConfig.addTemplate(
    '_includes/bare.njk',
    '<!doctype html><title>{{ title }}</title><main>{{ content | safe }}</main>',
  );
  eleventyConfig.addGlobalData('layout', 'bare.njk');
}
