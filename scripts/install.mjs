/** Installs the packages when those of package-lock.json are not the ones in node_modules. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findNode, root } from './node24.mjs';

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True when every package the lock file asks for is there in that version; optional ones depend on the machine. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed || !findNode()) return false;
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Runs npm under `node`; ends the program when it fails. */
function npm(node, ...words) {
  const own = process.env.npm_execpath;
  const [command, ...rest] = own?.endsWith('.js') ? [node, own, ...words] : ['npm', ...words];
  const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH };
  const { status } = spawnSync(command, [...rest, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('The packages could not be installed: npm says why above.');
  process.exit(1);
}

/** Runs `npm ci` if anything is missing; ends the program when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.info('Installing the packages, which takes a minute or two …');
  npm(process.execPath, 'ci');
  const node = findNode();
  if (!node) {
    console.error('Node 24 could not be installed with the packages. Install Node 22.18 or newer and run this again.');
    process.exit(1);
  }
  // Under an older Node, npm leaves out the optional packages made for newer ones: once more under the one just installed.
  if (Number.parseInt(process.versions.node) < 22) npm(node, 'install', '--no-save');
}
