import { kernels } from '../core/kernels/vite-plugin.mjs';

/** What Vite is told beyond Astro's defaults. */
export const viteOptions = {
  plugins: [kernels()],
  cacheDir: '.cache/vite',
  worker: { format: 'es' },
  build: {
    rolldownOptions: {
      /** Rolldown reports the 'use strict'-like directives of every MDX file; they are meant. */
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};
