/** Turns a finished run into a folder of the ladder: model.gguf, card.yaml and loss.csv in content/ladder/<id>/, or content/variants/<id>/. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { sha256 } from './corpus.ts';
import type { Manifest } from './corpus.ts';
import { folderFor, readCard } from './ladder.ts';
import { modelFile } from './model-file.ts';
import type { Recipe } from './recipe.ts';

const LICENCE = 'CC-BY-4.0';

interface Summary {
  seconds: number;
  epochs: number;
  train: number;
  validation: number;
}

/** Exports the run in the folder `run`, trained on the documents in the folder `data`; returns the model's folder. */
export function exportModel(recipe: Recipe, run: string, data: string): string {
  const folder = folderFor(recipe);
  mkdirSync(folder, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));
  const summary: Summary = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8'));
  const checkpoint = readCheckpoint(new Uint8Array(readFileSync(join(run, 'checkpoint.bin'))), recipe.config);
  const { bytes, type } = modelFile(recipe, checkpoint, { worldVersion: manifest.worldVersion, licence: LICENCE });
  writeFileSync(join(folder, 'model.gguf'), bytes);
  copyFileSync(join(run, 'loss.csv'), join(folder, 'loss.csv'));
  const file = { bytes: bytes.length, sha256: sha256(bytes), type };
  writeFileSync(join(folder, 'card.yaml'), HEADING + stringify(card(recipe, checkpoint, summary, manifest, file)));
  return folder;
}

const HEADING = '# Written by training/train.ts: not by hand.\n';

function card(
  recipe: Recipe,
  checkpoint: Checkpoint,
  summary: Summary,
  manifest: Manifest,
  file: { bytes: number; sha256: string; type: string },
) {
  const { id, name, kind, config, start, teacher, seed, batch, micro, precision, optimiser } = recipe;
  return {
    id,
    name,
    kind,
    parameters: checkpoint.parameters,
    config,
    tokens: checkpoint.tokens,
    seed,
    ...(start && { start: { id: start, sha256: readCard(start).file.sha256 } }),
    ...(teacher && { teacher: { ...teacher, sha256: readCard(teacher.id).file.sha256 } }),
    corpus: {
      mixture: manifest.mixture,
      worldVersion: manifest.worldVersion,
      seed: manifest.train.seed,
      tokens: manifest.train.tokens,
      sha256: manifest.train.sha256.tok,
      epochs: summary.epochs,
    },
    optimiser: { matrices: 'Muon', others: 'AdamW', ...optimiser, batch, micro, precision, steps: checkpoint.steps },
    finalLoss: { train: summary.train, validation: summary.validation },
    trainedOn: new Date().toISOString().slice(0, 10),
    seconds: Math.round(summary.seconds),
    file,
    licence: LICENCE,
  };
}
