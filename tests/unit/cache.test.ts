import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cacheBytes, cacheOf, type Cache, type CachedLayers } from '../../src/core/cache.ts';
import { model } from '../../src/site/schemas/model.ts';
import { namesIn, read } from '../content/entries.ts';

function cacheOfModel(id: string): Cache {
  const { architecture } = model.parse(parse(read(`content/models/${id}.yaml`)));
  const shape = typeof architecture?.value === 'object' ? architecture.value : {};
  return cacheOf(shape, architecture?.cache);
}
const bytes = (id: string, tokens: number) => cacheBytes(cacheOfModel(id) as CachedLayers[], tokens);

describe('the cache of a conversation', () => {
  // Worked by hand from the published formula and configurations, at 16 bits.
  test.each([
    ['llama-2-7b', 1, 524_288],
    ['llama-2-7b', 4096, 2.147e9],
    ['llama-3-8b', 1, 131_072],
    ['llama-3-8b', 8192, 1.0737e9],
    ['llama-3.1-8b', 131_072, 17.18e9],
    ['smollm2-135m', 1, 23_040],
    ['smollm2-1.7b', 1, 196_608],
    ['qwen3-0.6b', 1, 114_688],
    ['falcon-7b', 1, 8192],
    ['llama-3.1-405b', 1, 516_096],
    ['deepseek-v3', 1, 70_272],
    ['qwen3.5-0.8b', 1, 12_288],
  ])('is within 1%% of what is published for %s at %i tokens', (id, tokens, published) => {
    expect(Math.abs(bytes(id, tokens) / published - 1)).toBeLessThan(0.01);
  });

  test('grows only where a layer keeps every token, once the window is full', () => {
    const half = 18 * 2 * 8 * 64 * 2;
    expect(bytes('gpt-oss-120b', 128)).toBe(2 * half * 128);
    expect(bytes('gpt-oss-120b', 131_072)).toBe(half * 128 + half * 131_072);
    expect(bytes('mistral-7b', 8192)).toBe(bytes('mistral-7b', 4096));
  });

  test('takes each group of layers with its own width', () => {
    expect(bytes('gemma-4-e2b', 1)).toBe(12 * 2 * 256 * 2 + 3 * 2 * 512 * 2);
  });

  test('is said to be unknown rather than guessed', () => {
    expect(cacheOf({})).toBe('unknown');
    expect(cacheOf({ layers: 61, kvHeads: 'MLA' })).toBe('unknown');
    expect(cacheOfModel('gpt-4')).toBe('unknown');
    expect(cacheOfModel('olmo-3-7b')).toBe('unknown');
    expect(cacheOfModel('bert-base')).toBe('none');
  });
});

describe.each(namesIn('content/models'))('%s', (file) => {
  const { architecture } = model.parse(parse(read(`content/models/${file}`)));

  test('says which layers keep what, where its attention is not the plain one', () => {
    if (architecture?.attention) expect(architecture.cache).toBeDefined();
  });

  test('shares its layers out without a rest', () => {
    if (!Array.isArray(architecture?.cache) || typeof architecture.value === 'string') return;
    const { kvLayers, fullAttentionLayers, layers } = architecture.value;
    const sum = architecture.cache.reduce((total, group) => total + group.layers, 0);
    expect(sum).toBe(kvLayers ?? fullAttentionLayers ?? layers);
  });
});
