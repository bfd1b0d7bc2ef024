/** The prepared documents a model reads: made on demand, and made again when the vocabulary has changed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WORLD_VERSION } from '../src/core/world/version.ts';
import type { Recipe } from './recipe.ts';

/** The vocabulary that all models share. */
export const VOCABULARY_FILE = fileURLToPath(new URL('../content/ladder/tokenizer.json', import.meta.url));

/** What training/prepare.ts says about the files it wrote. */
export interface Manifest {
  worldVersion: number;
  mixture: string;
  vocabulary: { size: number; sha256: string };
  train: { seed: number; tokens: number; documents: number; sha256: Record<'tok' | 'weight' | 'doc', string> };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The folder of a mixture's token files; they are written first where they are missing or of another vocabulary. */
export function prepareCorpus({ name, tokens }: Recipe['mixture']): string {
  const folder = fileURLToPath(new URL(`out/${name}-${tokens / 1e6}m`, import.meta.url));
  if (isCurrent(folder)) return folder;
  const script = fileURLToPath(new URL('prepare.ts', import.meta.url));
  execFileSync(process.execPath, [script, name, '--tokens', String(tokens), '--out', folder], { stdio: 'inherit' });
  return folder;
}

function isCurrent(folder: string): boolean {
  if (!existsSync(`${folder}/manifest.json`)) return false;
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  return (
    manifest.worldVersion === WORLD_VERSION && manifest.vocabulary.sha256 === sha256(readFileSync(VOCABULARY_FILE))
  );
}
