import { describe, expect, it } from 'vitest';
import { BALANCE_SIZES, layoutBalance } from '../../../../src/widgets/quiz/layout.ts';

describe('the layout of the balance', () => {
  it.each(Object.entries(BALANCE_SIZES))('is level without tilt (%s)', (_, size) => {
    const { smallEnd, largeEnd } = layoutBalance(0, size);
    expect([smallEnd, largeEnd]).toEqual([size.pivot, size.pivot]);
  });
  it('sinks the heavier end as far as it lifts the other', () => {
    const { smallEnd, largeEnd } = layoutBalance(-0.4, BALANCE_SIZES.result);
    expect(smallEnd).toBeGreaterThan(largeEnd);
    expect(smallEnd + largeEnd).toBeCloseTo(2 * BALANCE_SIZES.result.pivot);
  });
  it.each(Object.entries(BALANCE_SIZES))('keeps every end and pan inside the drawing (%s)', (_, size) => {
    for (const tilt of [-1, -0.3, 0, 0.7, 1]) {
      const { height, ...marks } = layoutBalance(tilt, size);
      for (const mark of Object.values(marks)) {
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(mark).toBeLessThanOrEqual(height);
      }
    }
  });
});
