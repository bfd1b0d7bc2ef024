/** Installs the packages when those of package-lock.json are not the ones in node_modules. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Runs `npm ci` if anything is missing; ends the program when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.info('Installing the packages …');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-audit', '--no-fund'];
  const [command, ...rest] = npm?.endsWith('.js') ? [process.execPath, npm, ...words] : ['npm', ...words];
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('The packages could not be installed: npm says why above.');
    process.exit(1);
  }
  if (findNode()) return;
  console.error('Node 24 could not be installed with the packages. Install Node 22.18 or newer and run this again.');
  process.exit(1);
}
