import { describe, expect, test } from 'vitest';
import {
  overtakes,
  sizeFinding,
  sizeLines,
  tokenFinding,
  tokenLines,
  type Recorded,
} from '../../../../src/widgets/scaling/layout.ts';
import { shortCurve } from '../../../../src/widgets/_parts/experiment/loss-curve.ts';
import { decades, doublings } from '../../../../src/widgets/_parts/experiment/ticks.ts';
import { lossTable } from '../../../../src/widgets/scaling/view.ts';
import type { Rung } from '../../../../src/widgets/_parts/rung.ts';

const rungs = [{ id: 'little', parameters: 1000 } as Rung, { id: 'big', parameters: 9000 } as Rung];
const rung = (stories: number, bits: number[], again: Recorded['again'] = []): Recorded => ({
  stories,
  everything: bits[bits.length - 1],
  curve: bits.map((one, index) => ({ tokens: 10 * (index + 1), bits: one })),
  again,
  written: '',
});
const [little, big] = [rung(2, [4, 3, 2.5, 2]), rung(1, [3, 1.5, 1.2, 1])];
const names = { everything: 'all', stories: 'stories', floor: 'floor' };
const words = {
  model: 'Size',
  tokens: 'Read',
  again: '{line}, again',
  own: '{line}, yours',
  captions: { parameters: '', tokens: '' },
};

describe('the finding about size', () => {
  test('is a fall only if every step up is clearly less surprised', () => {
    expect(sizeFinding([little, big])).toBe('falls');
    expect(sizeFinding([little, rung(1.95, [1])])).toBe('mixed');
    expect(sizeFinding([big, little])).toBe('mixed');
    expect(sizeFinding([little, rung(1, [1], [{ stories: 1.1, everything: 1 }])])).toBe('falls');
    expect(sizeFinding([little, rung(1, [1], [{ stories: 1.95, everything: 1 }])])).toBe('mixed');
  });
});

describe('the finding about reading', () => {
  test('says after how many tokens the larger one was where the smaller one ended', () => {
    expect(overtakes(little, big)).toBe(20);
    expect(overtakes(big, little)).toBeUndefined();
  });
  test('is "sooner" only if half the reading was enough for every step', () => {
    expect(tokenFinding([little, big])).toBe('sooner');
    expect(tokenFinding([little, rung(1, [3, 2.5, 2, 1])])).toBe('mixed');
    expect(tokenFinding([big, little])).toBe('mixed');
  });
});

test('over size there is a line for stories, one for all text and the floor, with the own marks on the stories', () => {
  const [all, stories, floor] = sizeLines(rungs, [little, big], { own: { big: 1.1 }, floor: 0.5, names });
  expect(all.points).toEqual([
    { x: 1000, y: 2 },
    { x: 9000, y: 1 },
  ]);
  expect(stories.own).toEqual([{ x: 9000, y: 1.1 }]);
  expect(floor.points.map(({ y }) => y)).toEqual([0.5, 0.5]);
});

test('over tokens there is a curve for each model', () => {
  const lines = tokenLines(rungs, [little, big], ({ id }) => id);
  expect(lines.map(({ label, drawn, points }) => [label, drawn, points.length])).toEqual([
    ['little', 'curve', 4],
    ['big', 'curve', 4],
  ]);
});

test('the table has the numbers of the picture, the floor in every row', () => {
  const lines = sizeLines(rungs, [little, big], { own: { big: 1.1 }, floor: 0.5, names });
  expect(lossTable(lines, 'parameters', words, 'en')).toEqual({
    columns: ['Size', 'all', 'stories', 'floor', 'stories, yours'],
    rows: [
      ['1 K', '2.00', '2.00', '0.50', '–'],
      ['9 K', '1.00', '1.00', '0.50', '1.10'],
    ],
  });
});

test('losses logged in nats are drawn in bits', () => {
  expect(shortCurve([{ tokens: 1_234_567, validation: Math.LN2 }])).toEqual([{ tokens: 1_235_000, bits: 1 }]);
});

test('logarithmic axes have round numbers', () => {
  expect(doublings([0.2, 5])).toEqual([0.25, 0.5, 1, 2, 4]);
  expect(decades([15, 120])).toEqual([20, 50, 100]);
});
