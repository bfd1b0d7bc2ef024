import { describe, expect, test } from 'vitest';
import {
  heap,
  lineAt,
  place,
  renamed,
  rowOf,
  sideOf,
  suiting,
  type Sized,
} from '../../../../src/widgets/where-the-line-runs/layout.ts';

const words = 'as it says';
const gap = { small: { from: 1e8, to: 7e9, words }, large: { from: 13e9, words } };
const sized = (id: string, family: Sized['family'], parameters: number): Sized => ({
  id,
  name: id,
  family,
  parameters,
});

test('a place and the line there are inverse, to two digits', () => {
  for (const line of [0.01, 0.66, 7, 13, 880, 10_000]) expect(lineAt(place(line * 1e9))).toBe(line);
});

test('what holds as many parameters as the line is small', () => {
  expect(sideOf(7e9, 7e9)).toBe('small');
  expect(sideOf(7.1e9, 7e9)).toBe('large');
});

test('models change class when the line passes them, and disputed ones go against no name', () => {
  const models = [sized('a', 'small', 3e9), sized('b', 'disputed', 7e9), sized('c', 'large', 70e9)];
  expect(renamed(models, 10e9)).toEqual([]);
  expect(renamed(models, 1e9).map(({ id }) => id)).toEqual(['a']);
  expect(renamed(models, 100e9).map(({ id }) => id)).toEqual(['c']);
});

test('marks keep their true place and never overlap', () => {
  const models = [7e9, 7.1e9, 7.2e9, 8e9, 70e9].map((size, index) => sized(String(index), 'small', size));
  const { spots, height } = heap(models, 1000, 11);
  for (const [index, spot] of spots.entries()) {
    expect(spot.x).toBeCloseTo(1000 * place(spot.parameters), 0);
    expect(spot.y).toBeLessThan(height);
    for (const other of spots.slice(0, index)) {
      expect(Math.abs(spot.x - other.x) > 10.9 || Math.abs(spot.y - other.y) > 10.9).toBe(true);
    }
  }
});

describe('the bars of a definition', () => {
  test('are whole where the line suits it, and show the hole', () => {
    const row = rowOf(gap, 10e9);
    expect(row.pieces.map(({ side, against }) => [side, against])).toEqual([
      ['small', false],
      ['large', false],
    ]);
    expect(row.hole).toEqual({ from: place(7e9), to: place(13e9) });
  });

  test('are cut where the line runs through them', () => {
    const cut = rowOf(gap, 1e9).pieces;
    expect(cut.map(({ side, against }) => [side, against])).toEqual([
      ['small', false],
      ['small', true],
      ['large', false],
    ]);
    expect(cut[0].to).toBe(cut[1].from);
  });

  test('stretch as far as the text lets a word reach', () => {
    const { stretches } = rowOf({ small: { from: 1e8, to: 3e9, stretch: 7e9, words } }, 1e9);
    expect(stretches).toEqual([{ side: 'small', from: place(3e9), to: place(7e9) }]);
    const downwards = rowOf({ large: { from: 1e11, stretch: 1e9, words } }, 1e9).stretches;
    expect(downwards).toEqual([{ side: 'large', from: place(1e9), to: place(1e11) }]);
  });

  test('are a mark where one model is all there is, and nothing without a number', () => {
    const [mark] = rowOf({ small: { from: 14e9, to: 14e9, words } }, 20e9).pieces;
    expect(mark.to - mark.from).toBeGreaterThan(0);
    expect(rowOf({ small: { words } }, 1e9).pieces).toEqual([]);
  });
});

test('a border may suit more definitions than the stretches beside it', () => {
  const upTo = { small: { to: 8e9, words } };
  const from = { large: { above: 8e9, words } };
  const { between, on } = suiting([upTo, from]);
  expect(on).toEqual([{ at: place(8e9), border: 8e9, count: 2 }]);
  expect(between.map(({ count }) => count)).toEqual([1, 1]);
});
