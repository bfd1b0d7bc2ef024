/** `npm test`: installs what is missing, runs every check and every test, and ends with one count of them all. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runChecks } from './check.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser, ensureCompiler } from './machine.mjs';
import { root, run } from './node24.mjs';

const results = join(root, '.cache', 'results');
const total = { passed: 0, failed: 0, skipped: 0 };

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/**
 * Runs a test runner that writes its results as JSON to `file`, and adds them to the total.
 * A runner that fails without a failed test (it crashed, or an error fell outside of any test) counts as one failure.
 */
async function addRunner(name, words, env, file, countsOf) {
  const { code } = await run(name, words, { env });
  let counts = {};
  try {
    counts = countsOf(JSON.parse(readFileSync(join(results, file), 'utf8')));
  } catch {
    console.error(`${name} left no results.`);
  }
  if (code !== 0 && !counts.failed) counts = { ...counts, failed: 1 };
  add(counts);
}

const vitest = () =>
  addRunner(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'vitest.json')}`],
    {},
    'vitest.json',
    ({ numPassedTests, numFailedTests, numPendingTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
    }),
  );

const playwright = (browser) =>
  addRunner('playwright', ['test'], { WEIGH_IN_CHROMIUM: browser }, 'playwright.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

ensureInstalled();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const browser = await ensureBrowser();
if (!browser) add({ failed: 1 });
if (!ensureCompiler()) add({ failed: 1 });

add(await runChecks());
await vitest();
if (!(await ensureBuilt({ out: 'dist', base: '/' }))) add({ failed: 1 });
else if (browser) await playwright(browser);

if (total.skipped > 0) console.info(`${total.skipped} skipped`);
console.info(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
