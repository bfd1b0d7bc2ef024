import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cacheOf } from '../../src/core/cache.ts';
import { decodeBound, promptTime, tokenBytes, waitFor, wholeWait, writingTime } from '../../src/core/speed.ts';
import { namesIn, read } from '../content/entries.ts';

const card = (id: string) => parse(read(`content/models/${id}.yaml`));
const runner = (id: string) => {
  const { parameters, active, architecture } = card(id);
  return {
    parameters: parameters.value,
    active: active?.value ?? parameters.value,
    cache: cacheOf(architecture.value, architecture.cache),
  };
};
const llama = runner('llama-3-8b');
const rtx4090 = { bandwidth: 1008e9, compute: 165.2e12 };

describe('the bound on writing', () => {
  // facts: bandwidth ÷ size of the file, without a cache; the sizes are those of llama.cpp's table.
  test.each([
    ['M1, 68.3 GB/s', 68.3e9, '4', 13.9],
    ['RTX 4090', 1008e9, '4', 205],
    ['RTX 4090', 1008e9, '16', 62.8],
    ['A100', 2000e9, '16', 124.5],
  ] as const)('is what the worked example says for a %s', (_, bandwidth, bits, bound) => {
    expect(decodeBound(bandwidth, tokenBytes(llama, bits, 0)) / bound).toBeCloseTo(1, 2);
  });

  test('falls by the cache that is read for every token', () => {
    const cache = tokenBytes(llama, '16', 8192).cache;
    expect(cache).toBe(131_072 * 8192);
    expect(decodeBound(1008e9, tokenBytes(llama, '16', 8192))).toBeCloseTo(1008e9 / (2 * llama.parameters + cache), 6);
  });

  test('of a mixture of experts follows from its active parameters, not from all', () => {
    const mixture = runner('gpt-oss-120b');
    expect(mixture.parameters).toBeGreaterThan(10 * llama.parameters);
    expect(decodeBound(3350e9, tokenBytes(mixture, '4', 0))).toBeGreaterThan(
      decodeBound(3350e9, tokenBytes(llama, '4', 0)),
    );
  });

  test('shared by many readers gives more tokens in all, though each reads a cache of its own', () => {
    const bytes = tokenBytes(llama, '16', 8192);
    const alone = decodeBound(3350e9, bytes);
    const crowd = decodeBound(3350e9, bytes, 16);
    expect(crowd).toBeGreaterThan(alone);
    expect(crowd).toBeLessThan(16 * alone);
    expect(decodeBound(3350e9, { ...bytes, cache: 0 }, 16)).toBeCloseTo(
      16 * decodeBound(3350e9, { ...bytes, cache: 0 }),
      6,
    );
  });
});

describe('reading the prompt', () => {
  test('is bound by operations when it is long, by bytes when it is short', () => {
    expect(promptTime(llama, '4', 4096, rtx4090)).toEqual({
      seconds: (2 * llama.active * 4096) / 165.2e12,
      limit: 'operations',
      known: true,
    });
    expect(promptTime(llama, '4', 8, rtx4090).limit).toBe('bytes');
  });

  test('is known only in part where nobody has published the operations', () => {
    const { seconds, known } = promptTime(llama, '4', 4096, { bandwidth: 120e9 });
    expect(known).toBe(false);
    expect(seconds).toBeCloseTo(tokenBytes(llama, '4', 0).weights / 120e9, 12);
  });

  test('takes no time when there is none', () => expect(promptTime(llama, '4', 0, rtx4090).seconds).toBe(0));
});

describe('a wait', () => {
  test('is as long as token after token would be', () => {
    const [before, count, share] = [500, 200, 0.5];
    let sum = 0;
    for (let token = 0; token < count; token++) {
      sum += 1 / (share * decodeBound(1008e9, tokenBytes(llama, '4', before + token)));
    }
    expect(writingTime(llama, '4', { before, count, share }, rtx4090) / sum).toBeCloseTo(1, 4);
  });

  test('has four parts, and grows by every token of reasoning', () => {
    const asked = { prompt: 500, reasoning: 0, answer: 200, delay: 0.1 };
    const plain = waitFor(llama, '4', asked, rtx4090, 0.85);
    const reasoned = waitFor(llama, '4', { ...asked, reasoning: 2000 }, rtx4090, 0.85);
    expect(plain.network).toBe(0.1);
    expect(plain.reasoning).toBe(0);
    expect(reasoned.reasoning / reasoned.answer).toBeGreaterThan(8);
    expect(wholeWait(plain)).toBeCloseTo(plain.network + plain.prompt + plain.answer, 12);
    expect(waitFor(llama, '4', asked, rtx4090, 0.4).answer).toBeGreaterThan(2 * plain.answer);
  });
});

test('every device says how many bytes its memory hands over', () => {
  for (const file of namesIn('content/devices')) {
    const { bandwidth, compute } = parse(read(`content/devices/${file}`));
    expect(bandwidth.value, file).toBeGreaterThan(10);
    if (compute.value !== 'undisclosed') expect(compute.value, file).toBeGreaterThan(1);
  }
});
