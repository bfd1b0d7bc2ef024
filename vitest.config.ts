import { svelte } from '@sveltejs/vite-plugin-svelte';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { kernels } from './src/core/kernels/vite-plugin.mjs';
import { plainDirectives } from './tests/widgets/plain-directives.mjs';

export default defineConfig(async (environment) => ({
  test: {
    projects: [
      {
        plugins: [kernels()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/training/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      // The widgets as the site's build draws them, content collections and all.
      await getViteConfig({
        plugins: [plainDirectives()],
        test: { name: 'server', include: ['tests/widgets/**/*.server.test.ts'], testTimeout: 60_000 },
      })(environment),
      {
        plugins: [svelte(), kernels()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'browser',
          environment: 'happy-dom',
          include: ['tests/widgets/**/*.dom.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
}));
