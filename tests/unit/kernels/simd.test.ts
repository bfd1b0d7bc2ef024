import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernels, Matrix } from '../../../src/core/kernels/kernels.ts';
import { createReferenceKernels } from '../../../src/core/kernels/reference.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const RUNS = { numRuns: 60 };
const rows = fc.integer({ min: 1, max: 9 });
const height = fc.integer({ min: 1, max: 40 });
const four = (most: number) => fc.integer({ min: 1, max: most }).map((count) => 4 * count);
const seed = fc.nat();

type Fill = (length: number, spread?: number) => Float32Array;

/** Runs the same work on both kinds of kernel and returns both results. */
function onBoth(work: (kernels: Kernels, fill: Fill) => Float32Array, from: number) {
  return [createReferenceKernels(), makeSimdKernels(2 ** 21)].map((kernels) => {
    const random = createRandom(from);
    const fill = (length: number, spread = 2) => {
      const array = kernels.floats(length);
      for (let index = 0; index < length; index++) array[index] = spread * (2 * random.next() - 1);
      return array;
    };
    return Array.from(work(kernels, fill));
  });
}

/** @param sizes what the error is held against, if not the results themselves */
function expectAlike([slow, fast]: number[][], tolerance: number, sizes = slow) {
  expect(fast).toHaveLength(slow.length);
  const scale = sizes.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const worst = slow.reduce((most, value, index) => Math.max(most, Math.abs(value - fast[index])), 0);
  expect(worst / scale).toBeLessThan(tolerance);
}

describe('the SIMD kernels do what the reference does, on any shape:', () => {
  it('multiply by a matrix of 32-bit numbers', () => {
    fc.assert(
      fc.property(
        rows,
        height,
        four(20),
        fc.integer({ min: 0, max: 3 }),
        seed,
        (rows, height, width, firstRow, from) => {
          const results = onBoth((kernels, fill) => {
            const matrix: Matrix = { kind: 'float', rows: height, columns: width, numbers: fill(height * width) };
            const out = kernels.floats((firstRow + rows) * height);
            kernels.multiply(out, matrix, fill(rows * width), rows, firstRow);
            return out;
          }, from);
          expectAlike(results, 1e-5);
        },
      ),
      RUNS,
    );
  });

  it('multiply by a matrix of bytes with scales', () => {
    fc.assert(
      fc.property(rows, height, fc.integer({ min: 1, max: 6 }), seed, (rows, height, blocks, from) => {
        const multiply = (shape: (value: number) => number) => (kernels: Kernels, fill: Fill) => {
          const quants = kernels.bytes(height * blocks * 32);
          fill(quants.length, 127).forEach((value, index) => (quants[index] = shape(Math.round(value))));
          const [scales, vector] = [height * blocks, rows * blocks * 32].map((length) => {
            const numbers = fill(length);
            numbers.forEach((value, index) => (numbers[index] = shape(value)));
            return numbers;
          });
          const out = kernels.floats(rows * height);
          kernels.multiply(out, { kind: 'byte', rows: height, columns: blocks * 32, quants, scales }, vector, rows);
          return out;
        };
        // The vector is rounded to 16 bits: that error grows with what is added up, even where the sum comes out small.
        const [sizes] = onBoth(multiply(Math.abs), from);
        expectAlike(onBoth(multiply(Number), from), 1e-4, sizes);
      }),
      RUNS,
    );
  });

  it('normalise', () => {
    fc.assert(
      fc.property(rows, four(20), seed, (rows, width, from) => {
        const results = onBoth((kernels, fill) => {
          const out = kernels.floats(rows * width);
          kernels.normalise(out, fill(rows * width), fill(width), 1e-5, rows);
          return out;
        }, from);
        expectAlike(results, 1e-5);
      }),
      RUNS,
    );
  });

  it('rotate', () => {
    fc.assert(
      fc.property(rows, rows, four(8), rows, rows, seed, (rows, heads, headSize, position, firstRow, from) => {
        const results = onBoth((kernels, fill) => {
          const x = fill((firstRow + rows) * heads * headSize);
          const pairs = ((position + rows) * headSize) / 2;
          const rotation = { cosines: fill(pairs), sines: fill(pairs) };
          kernels.rotate(x, rotation, { heads, headSize, rows, position, firstRow });
          return x;
        }, from);
        expectAlike(results, 1e-6);
      }),
      RUNS,
    );
  });

  it('attend', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        rows,
        four(8),
        fc.nat({ max: 40 }),
        seed,
        (rows, keyHeads, shared, headSize, position, from) => {
          const heads = keyHeads * shared;
          const positions = 4 * Math.ceil((position + rows) / 4);
          const results = onBoth((kernels, fill) => {
            const out = kernels.floats(rows * heads * headSize);
            const [keys, values] = [fill(positions * keyHeads * headSize), fill(positions * keyHeads * headSize)];
            const memory = { keys, values, weights: kernels.floats(heads * positions), positions };
            kernels.attend(out, fill(out.length), memory, { heads, keyHeads, headSize, rows, position });
            return Float32Array.of(...out, ...memory.weights);
          }, from);
          expectAlike(results, 1e-5);
        },
      ),
      RUNS,
    );
  });

  it('gate, add and softmax', () => {
    fc.assert(
      fc.property(four(40), fc.constantFrom(0.1, 10, 200), seed, (count, spread, from) => {
        expectAlike(
          onBoth((kernels, fill) => {
            const x = fill(count, spread);
            kernels.gate(x, fill(count), count);
            kernels.add(x, fill(count), count);
            return x;
          }, from),
          1e-5,
        );
        expectAlike(
          onBoth((kernels, fill) => {
            const out = kernels.floats(count);
            kernels.softmax(out, fill(count, spread), count - 1);
            return out;
          }, from),
          1e-6,
        );
      }),
      RUNS,
    );
  });
});

describe('the product of bytes and 16-bit numbers', () => {
  it('cannot overflow, however wide the matrix and however large the numbers', () => {
    const width = 8192;
    const results = onBoth((kernels) => {
      const matrix: Matrix = {
        kind: 'byte',
        rows: 4,
        columns: width,
        quants: kernels.bytes(4 * width).fill(-128),
        scales: kernels.floats((4 * width) / 32).fill(1),
      };
      const out = kernels.floats(4);
      kernels.multiply(out, matrix, kernels.floats(width).fill(1e3), 1);
      return out;
    }, 0);
    expectAlike(results, 1e-6);
    expect(results[1][0]).toBe(-128 * 1e3 * width);
  });

  it('is zero for a vector of zeros', () => {
    const [slow, fast] = onBoth((kernels, fill) => {
      const matrix: Matrix = {
        kind: 'byte',
        rows: 5,
        columns: 32,
        quants: kernels.bytes(160).fill(9),
        scales: fill(5),
      };
      const out = kernels.floats(5);
      kernels.multiply(out, matrix, kernels.floats(32), 1);
      return out;
    }, 1);
    expect(fast).toEqual(slow.map(() => 0));
  });
});
