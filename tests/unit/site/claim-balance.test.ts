import { describe, expect, test } from 'vitest';
import { BALANCE, balanceOf, TILT } from '../../../src/site/claim-balance.ts';
import { VERDICTS } from '../../../src/site/schemas/claim.ts';

const works = (count: number) => Array.from({ length: count }, () => ({ confirmed: true }));
const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe.each(VERDICTS.filter((verdict) => verdict !== 'contradicted'))('a claim that is %s', (verdict) => {
  test.each([1, 2, 6, 9])('has each of %i works as a weight on the arm', (count) => {
    const [side] = balanceOf(verdict, '12', works(count)).sides;
    expect(side.weights).toHaveLength(count);
    for (const { path } of side.weights) {
      const [left] = numbersIn(path);
      expect(left).toBeGreaterThan(BALANCE.pivot.x);
      expect(left).toBeLessThan(BALANCE.width);
    }
    const starts = side.weights.map(({ path }) => numbersIn(path)[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('lies on one beam, with its number on the slip', () => {
    const { sides } = balanceOf(verdict, '12', works(2));
    expect(sides.map(({ turn, slip }) => [turn, slip?.number])).toEqual([[TILT[verdict], '12']]);
  });
});

test('only a claim that depends shows the other way it would swing', () => {
  for (const verdict of VERDICTS)
    expect(balanceOf(verdict, '1', works(1)).ghost !== undefined).toBe(verdict === 'depends');
});

test('a contradicted claim breaks the beam, and what contradicts it lies on the other half', () => {
  const { sides } = balanceOf('contradicted', '41', works(2), '13');
  expect(sides.map(({ slip }) => slip?.number)).toEqual(['41', '13']);
  expect(sides[0].turn).toBe(-sides[1].turn);
});

test('a work that could not be read is told apart', () => {
  const [{ weights }] = balanceOf('supported', '1', [{ confirmed: true }, { confirmed: false }]).sides;
  expect(weights.map(({ confirmed }) => confirmed)).toEqual([true, false]);
});
