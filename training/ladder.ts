/** The models of the ladder and their variants as files: their folders, cards and weights. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ModelConfig, Recipe } from './recipe.ts';

export const LADDER = fileURLToPath(new URL('../content/ladder/', import.meta.url));

/** Where variants stand, which are no rungs: nothing offers them beside the ladder's models. */
const VARIANTS = fileURLToPath(new URL('../content/variants/', import.meta.url));

/** What the scripts here need of a card. */
export interface Card {
  id: string;
  kind: Recipe['kind'];
  parameters: number;
  /** Read in training, repetitions counted. */
  tokens: number;
  config: ModelConfig;
  corpus: { worldVersion: number };
  optimiser: { precision: Recipe['precision'] };
  file: { bytes: number; sha256: string };
}

/** The folder of a model of this kind. */
export function folderFor({ id, kind }: Pick<Recipe, 'id' | 'kind'>): string {
  return join(kind === 'variant' ? VARIANTS : LADDER, id);
}

/** The folder of a trained model. Throws when there is none of that id. */
function folderOf(id: string): string {
  const folder = [LADDER, VARIANTS].map((place) => join(place, id)).find((path) => existsSync(join(path, 'card.yaml')));
  if (!folder) throw new Error(`There is no trained ${id} in content: run training/train.ts ${id} first`);
  return folder;
}

/** The card of a rung or a variant. */
export function readCard(id: string): Card {
  return parse(readFileSync(join(folderOf(id), 'card.yaml'), 'utf8'));
}

/** All cards of the ladder, the smallest model first. */
export function readCards(): Card[] {
  return cardsIn(LADDER);
}

/** All cards of variants, the smallest model first. */
export function readVariantCards(): Card[] {
  return cardsIn(VARIANTS);
}

function cardsIn(place: string): Card[] {
  const ids = readdirSync(place).filter((name) => existsSync(join(place, name, 'card.yaml')));
  const cards = ids.map(readCard);
  return cards.sort((a, b) => a.parameters - b.parameters || a.id.localeCompare(b.id));
}

/** The bytes of a rung's or a variant's GGUF file. */
export function readWeights(id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folderOf(id), 'model.gguf')));
}
