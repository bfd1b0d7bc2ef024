import { describe, expect, test } from 'vitest';
import { AS_IT_IS, candidateBars } from '../../../../src/widgets/_parts/candidate-bars.ts';

const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const probabilities = [0.4, 0.2, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02, 0.02];
const all = texts.map((text, id) => ({ id, text, probability: probabilities[id] }));
const vocabulary = all.length;

describe('as the model says', () => {
  const { bars, others, scale, bent } = candidateBars(all, AS_IT_IS, { vocabulary });

  test('eight are shown by name, the rest in one line', () => {
    expect(bars.map(({ text }) => text)).toEqual(texts.slice(0, 8));
    expect(others.count).toBe(2);
    expect(others.share).toBeCloseTo(0.04);
  });

  test('shares are the model’s own', () => {
    expect(bent).toBe(false);
    expect(bars.map(({ share }) => share)).toEqual(probabilities.slice(0, 8));
  });

  test('the width stands for the smallest round share that holds the largest', () => {
    expect(scale).toBe(0.5);
    expect(bars[0].width).toBe(80);
  });
});

describe('bent by the reader', () => {
  test('temperature 0 leaves the likeliest alone', () => {
    const { bars } = candidateBars(all, { ...AS_IT_IS, temperature: 0 }, { vocabulary });
    expect(bars.map(({ share }) => share)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(bars.slice(1).every(({ cut }) => cut)).toBe(true);
  });

  test('a high temperature flattens, and all shares still add up to one', () => {
    const { bars, others } = candidateBars(all, { ...AS_IT_IS, temperature: 2 }, { vocabulary });
    expect(bars[0].share).toBeLessThan(0.4);
    expect(bars.reduce((sum, { share }) => sum + share, others.share)).toBeCloseTo(1);
  });

  test('top-k cuts all but so many, and says which', () => {
    const { bars } = candidateBars(all, { ...AS_IT_IS, topK: 3 }, { vocabulary });
    expect(bars.map(({ cut }) => cut)).toEqual([false, false, false, true, true, true, true, true]);
  });

  test('top-p keeps the likeliest that together reach it', () => {
    const { bars } = candidateBars(all, { ...AS_IT_IS, topP: 0.6 }, { vocabulary });
    expect(bars.filter(({ cut }) => !cut).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('with a few recorded candidates the shares stay the model’s own: the rest is not known', () => {
    const { bars, bent } = candidateBars(all.slice(0, 8), { ...AS_IT_IS, temperature: 0.5 }, { vocabulary });
    expect(bent).toBe(false);
    expect(bars[0].share).toBe(0.4);
  });
});

test('no candidates are no bars and everything among the others', () => {
  const { bars, others } = candidateBars([], AS_IT_IS, { vocabulary });
  expect(bars).toEqual([]);
  expect(others).toEqual({ count: vocabulary, share: 1 });
});
