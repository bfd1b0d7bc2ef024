import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampView,
  LIMITS,
  moveEnd,
  pan,
  positionOf,
  powerAt,
  spanOf,
  viewAround,
  zoom,
  type View,
} from '../../../../src/widgets/parameter-scale/view.ts';

const power = fc.double({ min: LIMITS.from, max: LIMITS.to, noNaN: true });
const anyView = fc.tuple(power, power).map(([a, b]) => clampView({ from: Math.min(a, b), to: Math.max(a, b) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

function expectSound({ from, to }: View) {
  expect(from).toBeGreaterThanOrEqual(LIMITS.from - 1e-3);
  expect(to).toBeLessThanOrEqual(LIMITS.to + 1e-3);
  expect(to - from).toBeGreaterThanOrEqual(LIMITS.closest - 2e-3);
}

describe('a view of the scale', () => {
  test('stays on the ruler, however one zooms, moves or drags its ends', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: 0.01, max: 100, noNaN: true }), share, power, (view, factor, at, to) => {
        expectSound(zoom(view, factor, at));
        expectSound(pan(view, factor - 50));
        expectSound(moveEnd(view, 'from', to));
        expectSound(moveEnd(view, 'to', to));
        expectSound(viewAround(10 ** to, factor));
      }),
    );
  });

  test('keeps what lies under the finger where it is while it zooms, away from the ruler’s ends', () => {
    const view = { from: 7, to: 10 };
    const closer = zoom(view, 0.5, 0.25);
    expect(powerAt(0.25, closer)).toBeCloseTo(powerAt(0.25, view), 2);
    expect(spanOf(closer)).toBeCloseTo(1.5);
  });

  test('places a thousand times as much three powers further', () => {
    const view = { from: 4, to: 13 };
    expect(positionOf(1e9, view) - positionOf(1e6, view)).toBeCloseTo(3 / 9);
    expect(positionOf(1e4, view)).toBe(0);
  });

  test('pushes the other end along when one end comes too close', () => {
    const pushed = moveEnd({ from: 6, to: 7 }, 'from', 9);
    expect(pushed.from).toBe(9);
    expect(spanOf(pushed)).toBeCloseTo(LIMITS.closest, 2);
  });
});
