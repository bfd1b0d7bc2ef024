import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readVocabulary } from '../../src/core/gguf/vocabulary.ts';
import { loadModel } from '../../src/core/transformer/load.ts';
import { WORLD_VERSION } from '../../src/core/world/version.ts';
import { LADDER, readCards, readWeights } from '../../training/ladder.ts';
import { readRecipe } from '../../training/recipe.ts';

const vocabulary = JSON.parse(readFileSync(join(LADDER, 'tokenizer.json'), 'utf8'));

test('there are models', () => {
  expect(readCards().length).toBeGreaterThanOrEqual(3);
});

describe.each(readCards())('$id', ({ id, parameters, file }) => {
  const bytes = readWeights(id);
  const card = parse(readFileSync(join(LADDER, id, 'card.yaml'), 'utf8'));
  const model = loadModel(bytes);

  test('has the weights its card describes', () => {
    expect(bytes.length).toBe(file.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    const counts = Array.from(model.file.tensors.values(), ({ shape }) => shape.reduce((a, b) => a * b));
    expect(counts.reduce((a, b) => a + b)).toBe(parameters);
  });

  test('speaks the vocabulary and was trained on the world that the site has', () => {
    const { tokens, merges } = readVocabulary(model.file);
    expect({ tokens, merges }).toEqual({ tokens: vocabulary.tokens, merges: vocabulary.merges });
    expect(model.file.metadata.get('weighin.world_version')?.value).toBe(WORLD_VERSION);
    expect(card.corpus.worldVersion).toBe(WORLD_VERSION);
  });

  test('was trained as its recipe says', () => {
    const { config, seed, tokens, batch, precision, optimiser } = readRecipe(id);
    expect(card.config).toEqual(config);
    expect(card.seed).toBe(seed);
    expect(card.optimiser).toMatchObject({ ...optimiser, batch, precision });
    // The last batch ends with a whole document, a little beyond the budget.
    expect(card.tokens).toBeGreaterThanOrEqual(tokens);
    expect(card.tokens).toBeLessThan(tokens + 2 * batch);
  });

  test('has a loss curve that ends where its card says', () => {
    const rows = readFileSync(join(LADDER, id, 'loss.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toBe('tokens,train,validation');
    const [tokens, train, validation] = rows[rows.length - 1].split(',').map(Number);
    expect({ tokens, train, validation }).toEqual({ tokens: card.tokens, ...card.finalLoss });
  });
});
