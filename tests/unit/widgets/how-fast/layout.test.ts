import { describe, expect, test } from 'vitest';
import { BAND } from '../../../../src/core/speed.ts';
import { axisTicks, checksOf, laneOf, measuredFor, pipesOf, waitsOf } from '../../../../src/widgets/how-fast/layout.ts';
import type { Measured, SetUp } from '../../../../src/widgets/how-fast/stock.ts';

const setUp = (bandwidth: number, changed: Partial<SetUp> = {}): SetUp => ({
  model: { id: 'm', name: 'M', family: 'small', parameters: 4e9, active: 4e9, cache: [{ layers: 32, numbers: 2048 }] },
  device: { id: 'd', name: 'D', usable: 64e9, bandwidth, compute: 1e14 },
  bits: '8',
  delay: 0,
  reasoning: 0,
  ...changed,
});
const asked = { prompt: 512, answer: 256 };
const thin = laneOf(1, setUp(85e9), asked);
const wide = laneOf(2, setUp(1000e9, { delay: 0.1, reasoning: 1024 }), asked);

describe('two pipes', () => {
  const { span, pipes } = pipesOf([thin, wide]);

  test('have mouths whose areas are as their bandwidths', () => {
    expect((pipes[1].diameter / pipes[0].diameter) ** 2 / (1000 / 85)).toBeCloseTo(1, 0);
  });

  test('hold blocks of which length times mouth is bytes', () => {
    const volume = (index: number, bandwidth: number) =>
      (pipes[index].blocks[0].to - pipes[index].blocks[0].from) * span * bandwidth;
    expect(volume(0, 85e9)).toBeCloseTo(thin.bytes.weights + thin.bytes.cache, -3);
    expect(volume(1, 1000e9)).toBeCloseTo(wide.bytes.weights + wide.bytes.cache, -3);
  });

  test('show three tokens of the slower at least, and end where the span does', () => {
    expect(pipes[0].count).toBeGreaterThanOrEqual(3);
    for (const { blocks } of pipes) {
      expect(blocks.at(-1)!.to).toBe(1);
      for (const { from, cut, to } of blocks) expect(from < cut && cut <= to && to <= 1).toBe(true);
    }
  });

  test('draw what cannot be told apart as one', () => {
    const { pipes: far } = pipesOf([thin, laneOf(2, setUp(64e12), asked)]);
    expect(far[1]).toMatchObject({ fine: true, blocks: [] });
    expect(far[1].count).toBeGreaterThan(1000);
    expect(far[0].diameter).toBeGreaterThanOrEqual(4);
  });
});

describe('two waits', () => {
  const { span, bars } = waitsOf([thin, wide]);

  test('leave out what takes no time, and run on without a gap', () => {
    expect(bars[0].pieces.map(({ part }) => part)).toEqual(['prompt', 'answer']);
    expect(bars[1].pieces.map(({ part }) => part)).toEqual(['network', 'prompt', 'reasoning', 'answer']);
    for (const { pieces } of bars) {
      expect(pieces[0].from).toBe(0);
      for (let index = 1; index < pieces.length; index++) expect(pieces[index].from).toBe(pieces[index - 1].to);
    }
  });

  test('end within the drawing, the slow end after the fast one', () => {
    for (const { pieces, slow } of bars) {
      expect(slow).toBeGreaterThan(pieces.at(-1)!.to);
      expect(slow).toBeLessThan(1);
    }
    expect((bars[1].pieces[0].to - bars[1].pieces[0].from) * span).toBeCloseTo(0.1, 9);
  });
});

test('axes have round numbers, a handful of them', () => {
  for (const span of [0.1, 0.2, 3.7, 15.6, 4000]) {
    const ticks = axisTicks(span);
    expect(ticks[0]).toEqual({ value: 0, at: 0 });
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.at(-1)!.at).toBeLessThanOrEqual(1);
  }
});

describe('measured speeds', () => {
  const measured = (tokensPerSecond: number, changed: Partial<Measured> = {}): Measured => ({
    ...{ machine: 'X', model: 'M', bits: '8', bytes: 4.25e9, bandwidth: 85e9, tokensPerSecond, source: 0 },
    ...changed,
  });

  test('are shares of their bound, and none lies on another', () => {
    const checks = checksOf([measured(16), measured(10), measured(10.1), measured(10.2)]);
    expect(checks[0].share).toBeCloseTo(10 / 20, 9);
    expect(checks.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
  });

  test('belong to a set-up only with its device, its bits and its bytes', () => {
    const lane = laneOf(1, setUp(85e9), asked);
    const own = measured(12, { device: 'd', bytes: lane.bytes.weights });
    expect(measuredFor([own], lane)).toBe(own);
    for (const other of [{ device: 'e' }, { bits: '4' as const }, { bytes: 2 * lane.bytes.weights }])
      expect(measuredFor([{ ...own, ...other }], lane)).toBeUndefined();
  });
});

test('a set-up without room is told apart from one with', () => {
  const small = setUp(85e9);
  expect(laneOf(1, { ...small, device: { ...small.device, usable: 3e9 } }, asked).verdict).toBe('over');
  expect(thin.verdict).toBe('fits');
  expect(thin.low / thin.bound).toBeCloseTo(BAND.low, 9);
});
