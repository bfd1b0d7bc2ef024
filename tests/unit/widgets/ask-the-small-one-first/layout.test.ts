import { describe, expect, test } from 'vitest';
import { ALWAYS, outcomes, type Routable } from '../../../../src/core/experiments/routing.ts';
import { placeRouting, tableThresholds, thresholdAt } from '../../../../src/widgets/ask-the-small-one-first/layout.ts';

const frame = { width: 500, height: 300, left: 50, right: 50, top: 0, bottom: 100 };

/** Four questions: the small model is right where it is sure, the large one always. */
const kind: Routable = {
  weight: 1,
  confidence: [100, 300, 700, 900],
  small: [false, false, true, true],
  large: [true, true, true, true],
  cost: { small: 1, large: 5 },
};
const curve = outcomes([kind]);

describe('the picture', () => {
  const placed = placeRouting(curve, 500, [{ escalated: 0.5, accuracy: 0.75, range: [0.5, 1] }], frame);

  test('begins with all to the small model at the left and ends with all to the large one at the right', () => {
    expect(placed.small).toEqual({ x: 50, y: 100 });
    expect(placed.large).toEqual({ x: 450, y: 0 });
    expect(placed.lots).toBe('M50 100L450 0');
  });

  test('hangs the poise over the share that goes on', () => expect(placed.poise).toEqual({ x: 250, y: 0 }));

  test('draws each point of the curve once', () => expect(placed.curve).toBe('M50 100L150 50L250 0L350 0L450 0'));

  test('places the reader’s own share with its range', () =>
    expect(placed.own).toEqual([{ x: 250, y: 50, low: 100, high: 0 }]));

  test('turns the words at the poise inwards where the frame ends', () => {
    expect(placeRouting(curve, 0, [], frame).words.anchor).toBe('start');
    expect(placeRouting(curve, ALWAYS, [], frame).words.anchor).toBe('end');
  });
});

describe('moving the poise', () => {
  test('to the right always sends more on, to the left always less', () => {
    expect(curve[thresholdAt(curve, 0.505, 500)].escalated).toBe(0.75);
    expect(curve[thresholdAt(curve, 0.495, 500)].escalated).toBe(0.25);
  });

  test('reaches both ends and stays where it is not moved', () => {
    expect(curve[thresholdAt(curve, 1, 500)].escalated).toBe(1);
    expect(curve[thresholdAt(curve, 0, 500)].escalated).toBe(0);
    expect(thresholdAt(curve, 0.5, 500)).toBe(500);
  });
});

test('the table has the tenths, everything and the poise, each once and in order', () => {
  expect(tableThresholds(544, ALWAYS)).toEqual([0, 100, 200, 300, 400, 500, 544, 600, 700, 800, 900, 1000, 1001]);
  expect(tableThresholds(500, ALWAYS)).toHaveLength(12);
});
