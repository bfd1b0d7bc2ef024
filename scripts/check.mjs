/** `npm run check`: everything that can be said of the code without running it. All checks run; one summary at the end. */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { run } from './node24.mjs';

/** Name → program and its arguments; the order is from quick to slow. */
const checks = {
  formatting: ['prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '.'],
  lint: ['eslint', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint/', '.'],
  'types of pages': ['astro', 'check'],
  'types of widgets': ['svelte-check', '--fail-on-warnings', '--threshold=warning', '--tsconfig=./tsconfig.json'],
  'core without a browser': ['tsc', '--project', 'src/core'],
  'nothing unused': ['knip', '--no-progress'],
};

/** Runs every check, printing what the failed ones say. @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const failed = [];
  for (const [name, [program, ...words]] of Object.entries(checks)) {
    const { code, output } = await run(program, words, { quiet: true });
    console.info(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) continue;
    failed.push(name);
    console.info(output);
  }
  return { passed: Object.keys(checks).length - failed.length, failed: failed.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const { passed, failed } = await runChecks();
  console.info(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
