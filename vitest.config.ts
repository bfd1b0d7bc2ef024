import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { kernels } from './src/core/kernels/vite-plugin.mjs';

export default defineConfig({
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
      {
        plugins: [svelte(), kernels()],
        test: { name: 'server', include: ['tests/widgets/**/*.server.test.ts'] },
      },
      {
        plugins: [svelte(), kernels()],
        resolve: { conditions: ['browser'] },
        test: { name: 'browser', environment: 'happy-dom', include: ['tests/widgets/**/*.dom.test.ts'] },
      },
    ],
  },
});
