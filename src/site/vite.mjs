import { kernels } from '../core/kernels/vite-plugin.mjs';

/** What almost every widget needs comes as one file: a dozen of a few hundred bytes each compress badly. */
const EVERY_WIDGETS =
  /\/src\/(core\/(language-prefix|message|params|quantity)|widgets\/_parts\/(Figure|DataTable|Choices|url-state|settings\.svelte|load-again|share\/embed-parameters))\.(svelte|ts)$/;

/** What Vite is told beyond Astro's defaults. */
export const viteOptions = {
  plugins: [kernels()],
  cacheDir: '.cache/vite',
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'figure', test: EVERY_WIDGETS }] },
          },
        },
      },
    },
  },
  build: {
    rolldownOptions: {
      /** Rolldown reports the 'use strict'-like directives of every MDX file; they are meant. */
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};
