/** Finds the browser and the compiler the tests need, and installs them where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { run } from './node24.mjs';

/** The first of `names` that is on the path. */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Installs a Debian package, as root or through sudo if that asks for no password; says whether it worked. */
function installPackage(name) {
  if (!findProgram('apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  if (sudo.length > 0 && !findProgram('sudo')) return false;
  console.info(`Installing the package ${name} …`);
  const apt = (...words) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const install = () => apt('install', '--yes', '--no-install-recommends', name);
  return install() || (apt('update') && install());
}

/** The Chromium the machine has: the one named by WEIGH_IN_CHROMIUM, a package's, or Playwright's own. */
export function findBrowser() {
  const system = process.env.WEIGH_IN_CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (system) return system;
  const own = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** The path of a Chromium, installed if need be; undefined, after saying what to do, when there is none to be had. */
export async function ensureBrowser() {
  if (findBrowser()) return findBrowser();
  if (!installPackage('chromium')) {
    console.info('Installing a browser by Playwright …');
    await run('playwright', ['install', 'chromium']);
  }
  const installed = findBrowser();
  if (!installed) {
    console.error(
      'The end-to-end tests need Chromium, and it could not be installed. Install it (Debian: apt-get install chromium), ' +
        'or name one you have: WEIGH_IN_CHROMIUM=/path/to/chromium npm test',
    );
  }
  return installed;
}

/** True when there is a C++ compiler, installed if need be; says what to do when there is none. */
export function ensureCompiler() {
  if (findProgram('g++') ?? (installPackage('g++') && findProgram('g++'))) return true;
  console.error(
    "The trainer's tests need g++, and it could not be installed. Install it (Debian: apt-get install g++).",
  );
  return false;
}
