import { expect, test } from 'vitest';
import { shareTable } from '../../../../src/widgets/_parts/experiment/share-table.ts';

const percent = new Intl.NumberFormat('en', { style: 'percent' });
const words = { model: 'Model', again: '{line}, again', own: '{line}, yours' };
const stops = [
  { label: 'little', x: 1 },
  { label: 'big', x: 9 },
];
const points = [
  { x: 1, y: 0.1, low: 0.05, high: 0.2 },
  { x: 9, y: 0.9 },
];

test('further trainings of a model stand in one cell, and the reader’s own shares last', () => {
  const again = [
    { x: 1, y: 0.2 },
    { x: 1, y: 0.3 },
  ];
  const line = { id: 'famous', label: 'famous', points, again, own: [{ x: 9, y: 0.8 }] };
  expect(shareTable([line], stops, words, percent)).toEqual({
    columns: ['Model', 'famous', 'famous, again', 'famous, yours'],
    rows: [
      ['little', '10% (5%–20%)', '20%, 30%', '–'],
      ['big', '90%', '–', '80%'],
    ],
  });
});

test('a column that would be empty is left out', () => {
  const { columns } = shareTable([{ id: 'famous', label: 'famous', points }], stops, words, percent);
  expect(columns).toEqual(['Model', 'famous']);
});
