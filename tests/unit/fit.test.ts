import { describe, expect, test } from 'vitest';
import { loadOf, verdictOn } from '../../src/core/fit.ts';
import { gigabyteTicks, pictureOf, stepOf, tokensAt } from '../../src/widgets/does-it-fit/layout.ts';

const cache = [{ layers: 32, numbers: 2048 }];
const load = loadOf(8e9, '16', cache, 8192);
const device = (usable: number, memory = usable) => ({ id: 'd', name: 'd', usable, memory });

describe('what a model lays into memory', () => {
  test('is its weights, its conversation, and a fifth of the weights at most', () => {
    expect(load).toEqual({ weights: 16e9, cache: 32 * 2048 * 8192 * 2, overhead: 0.2 * 16e9 });
    expect(loadOf(8e9, '16', 'none', 8192).cache).toBe(0);
    expect(loadOf(8e9, '16', 'unknown', 8192).cache).toBeUndefined();
  });

  test('fits with room for all, is tight without room for the program, and is too much beyond', () => {
    const held = load.weights + load.cache!;
    expect(verdictOn(load, held + load.overhead)).toBe('fits');
    expect(verdictOn(load, held + load.overhead - 1)).toBe('tight');
    expect(verdictOn(load, held)).toBe('tight');
    expect(verdictOn(load, held - 1)).toBe('over');
  });
});

describe('the picture', () => {
  test.each([4, 16.5, 18, 80])('keeps every byte, inside or over the rim, with %i GB', (usable) => {
    const { inside, spilt, span } = pictureOf(load, device(usable, usable + 2));
    const drawn = [...inside, ...spilt].reduce((sum, { from, to }) => sum + (to - from) * span, 0);
    expect(drawn).toBeCloseTo(load.weights + load.cache! + load.overhead, -2);
    for (const { to } of [...inside, ...spilt]) expect(to).toBeLessThanOrEqual(1);
    for (const { to } of inside) expect(to * span).toBeLessThanOrEqual(usable * 1e9 + 1);
    for (const { from } of spilt) expect(from * span).toBeGreaterThanOrEqual(usable * 1e9 - 1);
  });

  test('has a handful of round ticks from nothing on', () => {
    for (const span of [6e9, 16e9, 1.4e12]) {
      const ticks = gigabyteTicks(span);
      expect(ticks[0]).toEqual({ gigabytes: 0, at: 0 });
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.at(-1)!.at).toBeLessThanOrEqual(1);
    }
  });

  test('the slider comes back to the tokens it was put at', () => {
    for (let step = 16; step <= 40; step += 1) expect(stepOf(tokensAt(step))).toBe(step);
  });
});
