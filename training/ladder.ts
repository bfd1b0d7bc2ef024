/** The models of the ladder as files: their folders, cards and weights. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const LADDER = fileURLToPath(new URL('../content/ladder/', import.meta.url));

/** What the scripts here need of a card. */
export interface Card {
  id: string;
  parameters: number;
  file: { bytes: number; sha256: string };
}

/** All cards, the smallest model first. */
export function readCards(): Card[] {
  const ids = readdirSync(LADDER).filter((name) => existsSync(join(LADDER, name, 'card.yaml')));
  const cards: Card[] = ids.map((id) => parse(readFileSync(join(LADDER, id, 'card.yaml'), 'utf8')));
  return cards.sort((a, b) => a.parameters - b.parameters || a.id.localeCompare(b.id));
}

/** The bytes of a model's GGUF file. */
export function readWeights(id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(LADDER, id, 'model.gguf')));
}
