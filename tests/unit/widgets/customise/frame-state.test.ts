import { describe, expect, test } from 'vitest';
import { heightIn, offersFor } from '../../../../src/widgets/_parts/customise/frame-state.ts';

const bits = ['16', '8', '4'].map((value) => ({ value, label: value }));
const rungs = ['generalist-31k', 'generalist-136k'].map((value) => ({ value, label: value }));

describe('what a widget offers for a setting', () => {
  test('is what stands at the control of its name', () => {
    expect(offersFor({ bits, model: rungs }, 'model', 'generalist-31k')).toBe(rungs);
  });

  test('is found by its value where the control has another name', () => {
    expect(offersFor({ bits, rung: rungs }, 'model', 'generalist-31k')).toBe(rungs);
    expect(offersFor({ bits, rung: rungs }, 'model', 'gpt-2')).toEqual([]);
  });

  test('is not found by a number, which any control may hold, nor by nothing', () => {
    expect(offersFor({ bits }, 'token', '8')).toEqual([]);
    expect(offersFor({ all: [{ value: '', label: 'all' }] }, 'model', '')).toEqual([]);
  });
});

test.each([
  [{ type: 'weigh-in:resize', v: 1, id: '', height: 640 }, 640],
  [{ type: 'weigh-in:resize', height: 50_000 }, undefined],
  [{ type: 'weigh-in:resize', height: '640' }, undefined],
  [{ type: 'other', height: 640 }, undefined],
  ['{"context":"iframe.resize","height":640}', undefined],
  [null, undefined],
])('a message %j tells the height %s', (data, height) => {
  expect(heightIn(data)).toBe(height);
});
