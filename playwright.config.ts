import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/machine.mjs';

const port = Number(process.env.WEIGH_IN_PORT ?? 4391);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/results/playwright.json' }], ['./tests/e2e/floor/byte-table.ts']],
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'site', testIgnore: 'elsewhere/**' },
    // The pseudo-languages under a base path: a second build, made only when these tests are run.
    { name: 'second build', testMatch: 'elsewhere/build.setup.ts' },
    { name: 'elsewhere', testMatch: 'elsewhere/*.spec.ts', dependencies: ['second build'] },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
