import { describe, expect, test } from 'vitest';
import type { Eater, Known } from '../../../../src/widgets/data-diet/eater.ts';
import {
  across,
  BEAM,
  down,
  heightOf,
  names,
  spots,
  UNKNOWN,
  unknownSpots,
} from '../../../../src/widgets/data-diet/layout.ts';

const eater = (id: string, more: Partial<Eater> = {}): Eater => ({
  ...{ id, name: id, family: 'small', released: '2024-06', landmark: 0, parametersSource: 1, tokensSource: 1 },
  ...more,
});
const known = (id: string, parameters: number, tokens: number, more: Partial<Eater> = {}) =>
  eater(id, { parameters, tokens, ...more }) as Known;

test('more for each parameter hangs higher, and the cheapest run on the beam', () => {
  expect(down(20)).toBe(BEAM);
  expect(down(21)).toBeLessThan(BEAM);
  expect(down(1.7)).toBeGreaterThan(BEAM);
  expect(down(1e9), 'what lies outside stands at the end').toBe(down(1e5));
});

test('later is further right, and what is older than the drawing stands at its left end', () => {
  expect(across('2025-06')).toBeGreaterThan(across('2024-06'));
  expect(across('2018-10')).toBe(0);
  expect(across('2026-12')).toBeLessThan(1);
});

test('a mixture of experts hangs higher when it is counted by what is at work', () => {
  const mixture = known('mixture', 1e12, 15e12, { active: 3e10 });
  const [total] = spots([mixture], 'total');
  const [active] = spots([mixture], 'active');
  expect(active.y).toBeLessThan(total.y);
  expect(active.radius).toBe(total.radius);
});

test('small marks are drawn over large ones', () => {
  const order = spots([known('small', 1e8, 1e12), known('large', 1e11, 1e12)], 'total');
  expect(order.map(({ eater: { id } }) => id)).toEqual(['large', 'small']);
});

describe('the unknown', () => {
  const silent = [eater('a'), eater('b'), eater('c', { released: '2025-01' }), known('d', 1, 1)];
  const placed = unknownSpots(silent);

  test('lie in their lane, stacked where they share a month', () => {
    expect(placed.map(({ eater: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(placed.map(({ y }) => y)).toEqual([UNKNOWN.y, UNKNOWN.y + UNKNOWN.step, UNKNOWN.y]);
  });

  test('make the drawing as deep as their highest stack', () => {
    expect(heightOf(placed)).toBeGreaterThan(placed[1].y);
    expect(heightOf([])).toBeGreaterThan(down(1));
  });
});

describe('names', () => {
  const many = Array.from({ length: 30 }, (_, index) => known(`crowded ${index}`, 1e9, 1e12 + index));

  test('of the one that is looked at is always there', () => {
    expect(names(spots(many, 'total'), 940, 'crowded 7').has('crowded 7')).toBe(true);
  });

  test('find room for few in a crowd, and on a phone for the best known alone', () => {
    expect(names(spots(many, 'total'), 940, '').size).toBeLessThan(many.length);
    const two = [known('plain', 1e9, 1e12), known('famous', 1e9, 1e10, { landmark: 1 })];
    expect([...names(spots(two, 'total'), 330, '').keys()]).toEqual(['famous']);
  });
});
