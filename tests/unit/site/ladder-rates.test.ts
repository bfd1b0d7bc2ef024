import { expect, test } from 'vitest';
import { readRates } from '../../../src/site/ladder-rates.ts';

const HEADER = 'matrix_rate,embedding_rate,tokens,seed,validation';

test('tried rates come from the lowest to the highest, their losses in bits', () => {
  const rates = readRates(`${HEADER}\n0.02,0.01,6000000,1,${Math.LN2}\n0.01,0.005,6000000,1,${2 * Math.LN2}\n`);
  expect(rates.map(({ matrix, bits }) => [matrix, bits])).toEqual([
    [0.01, 2],
    [0.02, 1],
  ]);
});

test('a file without the loss is refused by name', () => {
  expect(() => readRates('matrix_rate,embedding_rate,tokens\n0.1,0.1,1\n')).toThrow('No validation among');
});
