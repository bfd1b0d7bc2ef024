import { describe, expect, test } from 'vitest';
import { depths, HEIGHT, lane, RAIL, stations } from '../../../../src/widgets/nine-steps/layout.ts';
import { isShared, widest, type Account, type Step } from '../../../../src/widgets/nine-steps/step.ts';

const account = (more: Partial<Account> = {}): Account => ({ way: 'same', text: '', sources: [], ...more });

describe('the stations', () => {
  test('stand evenly along the beam', () => {
    expect(stations([account(), account()]).map(({ at }) => at)).toEqual([0.25, 0.75]);
  });

  test('lie on the rail where nothing differs, and a third deeper with every power of ten', () => {
    const [same, ten, thousand] = stations([account(), account({ factor: 10 }), account({ factor: 1000 })]);
    expect(same.y).toBe(RAIL.large);
    expect(ten.y).toBe(Math.round(RAIL.large + RAIL.deep / 3));
    expect(thousand.y).toBe(RAIL.large + RAIL.deep);
    expect(depths.map(({ y }) => y)).toContain(ten.y);
  });

  test('never leave the drawing, even where the large one has less', () => {
    for (const factor of [0.01, 1e6]) {
      const [{ y }] = stations([account({ factor })]);
      expect(y).toBeGreaterThanOrEqual(RAIL.large);
      expect(y).toBeLessThan(HEIGHT);
    }
  });

  test('are uncounted, and at no number’s depth, where only the way differs', () => {
    const [other] = stations([account({ way: 'other' })]);
    expect(other.counted).toBe(false);
    expect(depths.map(({ y }) => y)).not.toContain(other.y);
    expect(stations([account({ way: 'other', factor: 5 })])[0].counted).toBe(true);
  });
});

test('of two figures side by side, the second stands above on a phone, and the third does not', () => {
  const all = stations([account({ factor: 330 }), account({ factor: 330 }), account({ factor: 330 }), account()]);
  expect(all.map(({ crowded }) => crowded)).toEqual([false, true, false, false]);
});

test('the lane runs from end to end through every station, dashed beside an uncounted one', () => {
  const pieces = lane(stations([account(), account({ way: 'taught' }), account()]));
  expect(pieces).toHaveLength(4);
  expect(pieces.map(({ dashed }) => dashed)).toEqual([false, true, true, false]);
  expect(pieces[0].path).toMatch(/^M0 /);
  expect(pieces[3].path).toMatch(/ 10000 \d+$/);
  for (const [index, { path }] of pieces.slice(1).entries()) {
    const end = pieces[index].path.split(' ').slice(-2).join(' ');
    expect(path.slice(1).startsWith(`${end}C`)).toBe(true);
  }
});

describe('a step', () => {
  test('is shared only when way and amount agree', () => {
    expect(isShared(account())).toBe(true);
    expect(isShared(account({ factor: 1.01 }))).toBe(true);
    expect(isShared(account({ factor: 1.7 }))).toBe(false);
    expect(isShared(account({ way: 'other' }))).toBe(false);
  });

  test('is the widest by its factor, and there is none where nothing differs', () => {
    const step = (name: string, factor?: number) => ({ name, pairs: { qwen: account({ factor }) } }) as unknown as Step;
    expect(widest([step('a', 3), step('b', 40), step('c')], 'qwen')?.name).toBe('b');
    expect(widest([step('a', 1), step('c')], 'qwen')).toBeUndefined();
  });
});
