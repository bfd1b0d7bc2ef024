import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GREEDY, choice, sample } from '../../../src/core/transformer/sample.ts';
import { createRandom } from '../../../src/core/world/random.ts';

const OPEN = { temperature: 1, topK: 0, topP: 1, minP: 0, seed: 0 };
const probabilities = Float32Array.of(0.1, 0.4, 0.05, 0.3, 0.15);

describe('sampling', () => {
  it('at temperature 0 takes the likeliest and uses up no random number', () => {
    const next = () => {
      throw new Error('drawn');
    };
    expect(sample(probabilities, GREEDY, { next })).toBe(1);
  });

  it('takes the smaller id of two that are equally likely', () => {
    expect(sample(Float32Array.of(0.2, 0.4, 0.4), GREEDY, createRandom(1))).toBe(1);
  });

  it('at temperature 1 draws as often as the model says', () => {
    const random = createRandom(3);
    const counts = [0, 0, 0, 0, 0];
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) counts[sample(probabilities, OPEN, random)]++;
    counts.forEach((count, id) => expect(count / draws).toBeCloseTo(probabilities[id], 1.7));
  });

  it('draws the same from the same seed', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 30 }, () => sample(probabilities, OPEN, random));
    };
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
  });
});

describe('what is drawn from', () => {
  it('is everything, in order, when nothing is cut off', () => {
    expect(choice(probabilities, OPEN).ids).toEqual([1, 3, 4, 0, 2]);
  });

  it('with top-k is the k likeliest', () => {
    expect(choice(probabilities, { ...OPEN, topK: 2 }).ids).toEqual([1, 3]);
  });

  it('with top-p is the fewest that reach it', () => {
    expect(choice(probabilities, { ...OPEN, topP: 0.69 }).ids).toEqual([1, 3]);
    expect(choice(probabilities, { ...OPEN, topP: 0.71 }).ids).toEqual([1, 3, 4]);
  });

  it('with min-p is what has at least that share of the likeliest', () => {
    expect(choice(probabilities, { ...OPEN, minP: 0.3 }).ids).toEqual([1, 3, 4]);
  });

  it('is sharper below temperature 1 and flatter above', () => {
    const first = (temperature: number) => choice(probabilities, { ...OPEN, temperature }).probabilities[0];
    expect(first(0.5)).toBeCloseTo(0.16 / (0.01 + 0.16 + 0.0025 + 0.09 + 0.0225), 5);
    expect(first(2)).toBeLessThan(0.4);
  });

  it('is the same for a large vocabulary as sorting the whole of it would give', () => {
    const weights = fc.array(fc.float({ min: Math.fround(0.001), max: 1, noNaN: true }), {
      minLength: 100,
      maxLength: 200,
    });
    fc.assert(
      fc.property(weights, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (numbers, topP) => {
        const sum = numbers.reduce((total, number) => total + number, 0);
        const row = Float32Array.from(numbers, (number) => number / sum);
        const order = [...row.keys()].sort((a, b) => row[b] - row[a] || a - b);
        const { ids } = choice(row, { ...OPEN, topP });
        expect(ids).toEqual(order.slice(0, ids.length));
        const mass = (list: number[]) => list.reduce((total, id) => total + row[id], 0);
        expect(mass(ids.slice(0, -1))).toBeLessThan(topP + 1e-4);
        expect(mass(ids)).toBeGreaterThan(topP - 1e-4);
      }),
    );
  });
});
