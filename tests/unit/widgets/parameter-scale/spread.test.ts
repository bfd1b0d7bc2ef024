import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../src/widgets/parameter-scale/spread.ts';

test('what has room stays where it is', () => {
  expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

test('two that collide part evenly', () => {
  expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60]);
});

test('points keep their order and their gap and stay within bounds where all fit', () => {
  const points = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(points, (unsorted) => {
      const placed = spread(
        unsorted.toSorted((a, b) => a - b),
        20,
        0,
        500,
      );
      for (const [index, place] of placed.slice(1).entries()) expect(place - placed[index]).toBeGreaterThan(20 - 1e-6);
      expect(placed[0]).toBeGreaterThan(-1e-6);
      expect(placed.at(-1)).toBeLessThan(500 + 1e-6);
    }),
  );
});
