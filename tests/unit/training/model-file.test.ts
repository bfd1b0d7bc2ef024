import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readGguf } from '../../../src/core/gguf/read.ts';
import { readVocabulary } from '../../../src/core/gguf/vocabulary.ts';
import { createTokenizer } from '../../../src/core/tokenizer/tokenizer.ts';
import { feed } from '../../../src/core/transformer/feed.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { readCheckpoint, tensorShapes } from '../../../training/checkpoint.ts';
import { modelFile } from '../../../training/model-file.ts';
import { readRecipe } from '../../../training/recipe.ts';
import type { Recipe } from '../../../training/recipe.ts';
import { COMPILING, TINY, runTrainer, temporaryFolder, writeDocuments } from '../../fixtures/training/runs.ts';

const recipe: Recipe = { ...readRecipe('sums-31k'), config: { ...TINY, vocabulary: 512 } };
const run = temporaryFolder();
let bytes = new Uint8Array();
let checkpointBytes = new Uint8Array();

beforeAll(() => {
  const documents = Array.from({ length: 40 }, (_, index) => [5, 20 + index, 21 + index, 22 + index, 1]);
  writeDocuments(join(run, 'train'), documents);
  writeDocuments(join(run, 'validation'), documents);
  runTrainer('train', { ...recipe.config, data: run, out: run, tokens: 100_000, batch: 1000, 'warm-up': 5 });
  checkpointBytes = new Uint8Array(readFileSync(join(run, 'checkpoint.bin')));
  const checkpoint = readCheckpoint(checkpointBytes, recipe.config);
  bytes = modelFile(recipe, checkpoint, { worldVersion: 1, licence: 'CC-BY-4.0' }).bytes;
}, COMPILING);

test('the engine expects after a text what the trainer taught', () => {
  const model = loadModel(bytes);
  for (const start of [25, 40]) {
    model.state.position = 0;
    const [logits] = Array.from(feed(model, [5, start, start + 1], 'all'), (reading) => reading.logits.slice(2 * 512));
    expect(logits.indexOf(Math.max(...logits))).toBe(start + 2);
  }
});

test('the file carries the tokenizer, with control tokens marked and nothing put in front of a text', () => {
  const file = readGguf(bytes);
  expect(createTokenizer(readVocabulary(file)).size).toBe(512);
  const types = Array.from(file.metadata.get('tokenizer.ggml.token_type')!.value as Int32Array);
  expect(types.slice(0, 7)).toEqual([3, 3, 3, 3, 3, 3, 2]);
  expect(file.metadata.get('tokenizer.ggml.add_bos_token')!.value).toBe(false);
  expect(file.metadata.get('tokenizer.ggml.eos_token_id')!.value).toBe(1);
});

test('matrices are stored in 16 bits, norms in 32, and all tensors are there', () => {
  const { tensors } = readGguf(bytes);
  expect([...tensors.keys()]).toEqual(tensorShapes(recipe.config).map(({ name }) => name));
  for (const [name, { type }] of tensors) expect(type.name, name).toBe(name.includes('norm') ? 'F32' : 'F16');
});

test('a checkpoint of another shape is refused', () => {
  expect(() => readCheckpoint(checkpointBytes, { ...recipe.config, layers: 1 })).toThrow('parameters');
  expect(() => readCheckpoint(new Uint8Array(100), recipe.config)).toThrow('Not a checkpoint');
});
