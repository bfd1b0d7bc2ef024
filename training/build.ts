/**
 * Compiles the trainer with g++ into training/bin/trainer, if its sources are newer than the program.
 *
 *   node training/build.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The compiled program. */
export const TRAINER = join(FOLDER, 'bin/trainer');

/**
 * The instruction set is fixed, not the machine's own: every x86-64 processor with AVX2 and FMA then runs the same
 * instructions and trains the same bits. On other processors the compiler's default is used.
 */
const INSTRUCTION_SET = arch() === 'x64' ? ['-march=x86-64-v3'] : [];
const FLAGS = ['-std=c++17', '-O3', ...INSTRUCTION_SET, '-ffp-contract=fast', '-fno-math-errno', '-pthread'];
const WARNINGS = ['-Wall', '-Wextra', '-Wno-psabi'];

/** Compiles what has changed; returns the program's path. Throws with the compiler's words when it fails. */
export function buildTrainer(): string {
  const sources = readdirSync(join(FOLDER, 'trainer')).map((name) => join(FOLDER, 'trainer', name));
  const newest = Math.max(...[...sources, fileURLToPath(import.meta.url)].map((path) => statSync(path).mtimeMs));
  if (existsSync(TRAINER) && statSync(TRAINER).mtimeMs >= newest) return TRAINER;
  mkdirSync(join(FOLDER, 'bin'), { recursive: true });
  const units = sources.filter((path) => path.endsWith('.cpp'));
  // Compiled beside and renamed, so that nobody starts half a program.
  const unfinished = `${TRAINER}.${process.pid}`;
  execFileSync('g++', [...FLAGS, ...WARNINGS, '-o', unfinished, ...units], { stdio: ['ignore', 'inherit', 'inherit'] });
  renameSync(unfinished, TRAINER);
  return TRAINER;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.info(buildTrainer());
