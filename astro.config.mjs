import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { transformerNotationHighlight } from '@shikijs/transformers';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/csp.mjs';
import { defaultSite } from './src/site/default-site.mjs';
import { nearDirective } from './src/site/islands/near-directive.mjs';
import { baseLinks } from './src/site/markdown/base-links.mjs';
import { markTerms } from './src/site/markdown/mark-terms.mjs';
import { shikiClasses } from './src/site/markdown/shiki-classes.mjs';
import { searchIndex } from './src/site/search/index-pages.mjs';
import { viteOptions } from './src/site/vite.mjs';

const base = process.env.WEIGH_IN_BASE ?? '/';

export default defineConfig({
  site: process.env.WEIGH_IN_SITE ?? defaultSite,
  base,
  outDir: process.env.WEIGH_IN_OUT ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // A stylesheet inlined from a lesson's part would miss its hash in the content security policy.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [
    mdx(),
    svelte(),
    nearDirective,
    sitemap({ filter: (page) => !/\/(embed|slides)\//.test(page) }),
    searchIndex,
  ],
  markdown: {
    processor: satteri({ hastPlugins: [markTerms('content/glossary'), baseLinks(base)] }),
    shikiConfig: { theme: 'css-variables', transformers: [transformerNotationHighlight(), shikiClasses()] },
  },
  security: { csp: contentSecurityPolicy },
  vite: viteOptions,
});
