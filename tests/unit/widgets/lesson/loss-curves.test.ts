import { expect, test } from 'vitest';
import { placeCurves, readLoss } from '../../../../src/widgets/_parts/lesson/loss-curves.ts';

const csv = 'tokens,train,validation\n1000,5.3,3.0\n10000,2.9,2.0\n100000,2.3,1.0\n';

test('a loss file is read by its column names, whatever their order', () => {
  expect(readLoss(csv)).toEqual(readLoss('validation,tokens\n3.0,1000\n2.0,10000\n1.0,100000\n'));
});

test('a file without the columns says which it has', () => {
  expect(() => readLoss('a,b\n1,2')).toThrow('a,b');
});

test('a curve falls from left to right and ends at its last measured loss, in bits', () => {
  const { curves, tokenTicks } = placeCurves([{ id: 'm', name: 'M', points: readLoss(csv) }], 300, 100);
  expect(curves[0].end.x).toBe(300);
  expect(curves[0].final).toBeCloseTo(1.4427, 3);
  expect(tokenTicks.map(({ value }) => value)).toEqual([1000, 10000, 100000]);
});
