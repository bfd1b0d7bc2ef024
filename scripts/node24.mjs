/** Finds the Node that the tools need (24, installed with the packages) and runs programs with it. */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const programs = join(root, 'node_modules', '.bin');

/** Node 24 from the packages; the running Node when it is new enough; undefined when neither will do. */
export function findNode() {
  const installed = join(programs, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(installed)) return installed;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

/** What every program is run with: our Node first on the path, nothing that reaches out to the network. */
const environment = {
  ...process.env,
  PATH: programs + delimiter + process.env.PATH,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_NO_WARNINGS: '1',
};

/**
 * Runs a program and waits for it.
 * @param {string} program a package's program ("astro"), a script of ours ("tests/bench/bench.ts"), or a path to any other
 * @param {string[]} words its arguments
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options `quiet` keeps the output back and returns it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, words = [], { env = {}, quiet = false } = {}) {
  const isScript = /\.m?[jt]s$/.test(program);
  const packaged = join(programs, program);
  const command = isScript || existsSync(packaged) ? findNode() : program;
  const target = isScript ? [join(root, program)] : existsSync(packaged) ? [realpathSync(packaged)] : [];
  return new Promise((resolve) => {
    const child = spawn(command, [...target, ...words], {
      cwd: root,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
