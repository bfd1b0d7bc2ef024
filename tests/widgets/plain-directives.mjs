/**
 * A Vite plugin: the site's own client directives are written as Astro's, since Astro's container knows no others.
 * @returns {import('vite').Plugin}
 */
export const plainDirectives = () => ({
  name: 'weigh-in:plain-directives',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('index.mdx') ? code.replace(/\bclient:near\b/g, 'client:load') : undefined),
});
