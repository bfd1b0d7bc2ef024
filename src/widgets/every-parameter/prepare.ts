/** What the sheet shows at once and without scripts, computed by the engine at build. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Config } from '../../core/transformer/config.ts';
import type { ModelFile } from '../_parts/model/client.ts';
import { parameterNumber, placeParameters } from './layout.ts';
import { params } from './params.ts';
import { SHEET_MODEL, loadSheetModel } from './sheet-image.ts';
import { createTurning } from './turning.ts';

/** The beginning of a story that every model of the ladder has seen the like of. */
export const PROMPT = 'On a rainy day, Rosa sat in the';

export interface RecordedToken {
  id: number;
  text: string;
  probability: number;
}

export interface PreparedSheet {
  config: Config;
  file: ModelFile;
  /** Addresses of the two pictures of the sheet. */
  masks: Record<'positive' | 'negative', string>;
  prompt: string;
  recorded: RecordedToken[];
  /** The value of the parameter that is held at first. */
  firstValue: number;
}

export async function prepareSheet(base: string): Promise<PreparedSheet> {
  const folder = `content/ladder/${SHEET_MODEL}`;
  const card = parse(await readFile(`${folder}/card.yaml`, 'utf8'));
  const bytes = await readFile(`${folder}/model.gguf`);
  const { config } = await loadSheetModel();
  const turning = createTurning(new Uint8Array(bytes).buffer, PROMPT);
  const { probabilities, likeliest } = turning.expect();
  const first = parameterNumber(placeParameters(config), params.parameter.default);
  const { sha256 } = card.file;
  return {
    config,
    file: {
      id: card.id,
      name: card.name,
      parameters: card.parameters,
      bytes: card.file.bytes,
      sha256,
      url: `${base}/ladder/${card.id}-${sha256.slice(0, 8)}.gguf`,
    },
    masks: {
      positive: `${base}/ladder/parameters-positive.png`,
      negative: `${base}/ladder/parameters-negative.png`,
    },
    prompt: PROMPT,
    recorded: likeliest.map((id) => ({ id, text: turning.text(id), probability: probabilities[id] })),
    firstValue: turning.value(first.block, first.index),
  };
}
