import { describe, expect, test } from 'vitest';
import { trainingOperations } from '../../../../src/core/training-work.ts';
import labels from '../../../../src/widgets/what-did-it-cost/labels/en.json' with { type: 'json' };
import {
  linesOfWork,
  logPlace,
  spanOf,
  spotsOf,
  tiltOf,
  VIEW,
} from '../../../../src/widgets/what-did-it-cost/layout.ts';
import { widestPair, workedOf, type Trained } from '../../../../src/widgets/what-did-it-cost/stock.ts';
import {
  hoursTitle,
  hourRows,
  moneyRows,
  moneyTitle,
  operations,
  pairTitle,
} from '../../../../src/widgets/what-did-it-cost/words.ts';

const little: Trained = { id: 'a', name: 'Little', family: 'small', parameters: 1e9, tokens: 40e12 };
const middling: Trained = { id: 'b', name: 'Middling', family: 'large', parameters: 20e9, tokens: 1e12 };
const big: Trained = { id: 'c', name: 'Big', family: 'large', parameters: 200e9, tokens: 3e11 };
const huge: Trained = { id: 'd', name: 'Huge', family: 'large', parameters: 900e9, active: 30e9, tokens: 2e13 };
const silent: Trained = { id: 'e', name: 'Silent', family: 'large', parameters: 1e12 };
const worked = workedOf([huge, little, big, middling, silent]);
const named = (name: string) => worked.find((one) => one.name === name)!;

describe('the pair', () => {
  test('is looked for among models whose work is known, from the lightest up', () => {
    expect(worked.map(({ name }) => name)).toEqual(['Little', 'Middling', 'Big', 'Huge']);
    expect(named('Huge').work).toBe(trainingOperations(30e9, 2e13));
  });

  test('furthest apart is a small model over a large one, and there may be none', () => {
    expect(widestPair(worked)!.large.name).toBe('Middling');
    const read = workedOf([{ ...little, tokens: 80e12 }, middling, big]);
    expect(widestPair(read)!.large.name).toBe('Big');
    expect(widestPair(workedOf([middling, big]))).toBeUndefined();
  });

  test('is told whichever way it falls, and whichever pan it lies in', () => {
    expect(pairTitle(named('Little'), named('Middling'), labels, 'en')).toBe(
      'Little took 2 times the work of Middling, which is 20 times its size',
    );
    expect(pairTitle(named('Middling'), named('Little'), labels, 'en')).toMatch(/^Little took 2 times/);
    expect(pairTitle(named('Little'), named('Huge'), labels, 'en')).toBe(
      'Huge took 15 times the work of Little, at 900 times its size',
    );
    expect(pairTitle(named('Big'), named('Big'), labels, 'en')).toBe('Big and Big are of one size');
  });
});

describe('the balance', () => {
  test('is level for equal work, falls to the heavier side, and not without end', () => {
    expect(tiltOf(1e21, 1e21)).toBe(0);
    expect(tiltOf(1e21, 1e22)).toBeGreaterThan(0);
    expect(tiltOf(1e21, 1.2e21), 'a fifth more can be seen').toBeGreaterThan(1);
    expect(tiltOf(1e22, 1e21)).toBe(-tiltOf(1e21, 1e22));
    expect(tiltOf(1, 1e30)).toBe(tiltOf(1, 1e9));
  });
});

describe('the plane', () => {
  test('has models of equal work on one line', () => {
    for (const { power, from, to } of linesOfWork()) {
      for (const { x, y } of [from, to]) {
        const parameters = 10 ** (VIEW.parameters.from + x * (VIEW.parameters.to - VIEW.parameters.from));
        const tokens = 10 ** (VIEW.tokens.from + (1 - y) * (VIEW.tokens.to - VIEW.tokens.from));
        expect(Math.log10(trainingOperations(parameters, tokens))).toBeCloseTo(power, 9);
        expect(x >= -1e-9 && x <= 1 + 1e-9 && y >= -1e-9 && y <= 1 + 1e-9).toBe(true);
      }
    }
  });

  test('puts a mixture of experts at its active parameters', () => {
    const spot = spotsOf(worked).find(({ model }) => model.name === 'Huge')!;
    expect(spot.x).toBeCloseTo(logPlace(30e9, VIEW.parameters), 9);
  });
});

describe('hours and money', () => {
  const hours = (value: number, card = 'H100') => ({ value, card, source: 's' });

  test('are told of the small model that took more hours, or that there is none', () => {
    const models = [
      { ...little, hours: hours(3e5) },
      { ...middling, hours: hours(1e5, 'A100') },
    ];
    expect(hoursTitle(models, labels, 'en')).toBe(
      'Little took 300 K hours on H100 cards, Middling at 20 times its size 100 K on A100',
    );
    expect(
      hoursTitle(
        [
          { ...little, hours: hours(1) },
          { ...middling, hours: hours(2) },
        ],
        labels,
        'en',
      ),
    ).toBe(labels.hours.none);
  });

  test('are reckoned only where the peak of the card is known', () => {
    const models = [
      { ...little, hours: hours(3e5) },
      { ...middling, hours: hours(1e5, 'H800') },
    ];
    const rows = hourRows(models, new Map(worked.map((one) => [one.id, one])), { share: 40, price: 3 }, labels, 'en');
    expect(rows.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([['reckoned', 'published'], ['published']]);
    expect(rows[0].marks[0].value).toBeCloseTo(trainingOperations(1e9, 40e12) / (989e12 * 0.4 * 3600), 3);
    expect(rows[0].told).toMatch(/\$900K$/);
  });

  const estimate = (value: number, method: 'owned' | 'rented' | 'remade') => ({
    ...{ value, method, by: 'X', dated: '2024', source: 's', sure: true },
  });
  const disputed = { ...big, costs: [estimate(2e6, 'owned'), estimate(8e6, 'rented')] };
  const settled = { ...huge, costs: [estimate(5e6, 'owned'), estimate(5.2e6, 'rented')] };

  test('lie apart by method, and the title says how far', () => {
    expect(moneyTitle([disputed, settled], labels, 'en')).toMatch(/1 to 4 times apart$/);
    expect(moneyTitle([settled], labels, 'en')).toMatch(/agree within 1 times$/);
    expect(moneyRows([disputed], labels, 'en')[0].told).toBe('$2M to $8M, 4 times apart');
  });

  test('what others paid to get there again is not taken for an estimate of the same run', () => {
    const again = { ...big, costs: [estimate(43_000, 'owned'), estimate(48, 'remade')] };
    expect(moneyTitle([disputed, again], labels, 'en')).toMatch(/4 times apart$/);
    expect(moneyRows([again], labels, 'en')[0].told).toBe('$43K, later $48');
  });

  test('stand on whole powers of ten', () => expect(spanOf([48, 1.9e8])).toEqual({ from: 1, to: 9 }));
  test('operations are written with their power', () => expect(operations(3.15e23, 'en')).toBe('3.2 × 10²³'));
});
