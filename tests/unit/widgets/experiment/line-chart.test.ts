import { expect, test } from 'vitest';
import { placeLines, type Line } from '../../../../src/widgets/_parts/experiment/line-chart.ts';

const frame = { width: 400, height: 300, left: 40, right: 100, top: 10, bottom: 40 };
const x = { scale: 'log', domain: [10, 1000] } as const;
const y = { scale: 'linear', domain: [0, 1] } as const;
const axes = { x: { ...x, domain: [...x.domain] }, y: { ...y, domain: [...y.domain] }, frame };
const line = (id: string, ...shares: number[]): Line => ({
  id,
  label: id,
  points: shares.map((share, index) => ({ x: 10 ** (index + 1), y: share, low: share / 2, high: (1 + share) / 2 })),
});

test('values stand where their axes say, and their ranges around them', () => {
  const [{ points }] = placeLines([line('a', 0, 0.5, 1)], axes).lines;
  expect(points.map(({ x: across }) => Math.round(across))).toEqual([40, 170, 300]);
  expect(points.map(({ y: up }) => up)).toEqual([260, 135, 10]);
  for (const { y: up, low, high } of points) {
    expect(low).toBeGreaterThanOrEqual(up);
    expect(high).toBeLessThanOrEqual(up);
  }
});

test('names of lines that end at one height stand clear of each other and inside the frame', () => {
  const { lines } = placeLines(
    ['a', 'b', 'c'].map((id) => line(id, 0, 0, 1)),
    axes,
  );
  const heights = lines.map(({ name }) => name.y).sort((a, b) => a - b);
  expect(heights[1] - heights[0]).toBeGreaterThanOrEqual(18);
  expect(heights[2] - heights[1]).toBeGreaterThanOrEqual(18);
  expect(heights[0]).toBeGreaterThanOrEqual(frame.top);
  expect(heights[2]).toBeLessThanOrEqual(frame.height - frame.bottom);
});

test('a line keeps its mark when another has no values yet', () => {
  const all = [line('a', 1), line('b', 1)];
  const [, second] = placeLines(all, axes).lines;
  const [alone] = placeLines([{ ...all[0], points: [] }, all[1]], axes).lines;
  expect(alone.id).toBe('b');
  expect(alone.shape).toBe(second.shape);
});

test('steps are evenly spaced, whatever lies between them', () => {
  const steps = { scale: 'steps', domain: [1, 2, 100] } as const;
  const { xTicks } = placeLines([], { ...axes, x: { ...steps, domain: [...steps.domain] } });
  expect(xTicks[1].x - xTicks[0].x).toBeCloseTo(xTicks[2].x - xTicks[1].x);
});

test('a curve named where it begins has its name above its first point, wherever others end', () => {
  const falling: Line = { ...line('a', 0.9, 0.5, 0.1), drawn: 'curve', named: 0 };
  const [curve, other] = placeLines([falling, line('b', 0.5, 0.5, 0.85)], axes).lines;
  const start = placeLines([line('a', 0.9, 0.5, 0.1)], axes).lines[0].points[0];
  expect(curve.name.y).toBeLessThan(start.y);
  expect(curve.name.x).toBeLessThan(start.x + 20);
  expect(other.name.y).toBeCloseTo(other.points[2].y);
});
