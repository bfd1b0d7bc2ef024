import { describe, expect, test } from 'vitest';
import { countTold, findingOf, timesIn, type Answer } from '../../../../src/widgets/planted-secret/kept.ts';
import { FLOOR, GUESS, placeSecrets } from '../../../../src/widgets/planted-secret/layout.ts';
import { oddsIn } from '../../../../src/widgets/planted-secret/odds.ts';
import { secretExamples, secretTable } from '../../../../src/widgets/planted-secret/views.ts';
import { rung } from '../../../fixtures/widgets/fake-model.ts';

const TIMES = [1, 100, 0];

/** Ten secrets for each number of times, of which so many are written out. */
function answers(told: Record<number, number>, probability = 0.5): Answer[] {
  return TIMES.flatMap((times) =>
    Array.from({ length: 10 }, (_, index) => {
      const isTold = index < (told[times] ?? 0);
      return {
        name: `Ada ${times}-${index}`,
        code: '1234',
        times,
        probability: isTold ? probability : 1e-6,
        written: isTold ? '1234.' : '9999.',
        told: isTold,
      };
    }),
  );
}

const none = answers({});
const some = answers({ 100: 6 });
const all = answers({ 1: 10, 100: 10 });

describe('a count', () => {
  test('has its range, and the middle probability between the powers of ten', () => {
    const count = countTold(answers({ 100: 5 }, 1e-2), 100);
    expect(count).toMatchObject({ told: 5, of: 10 });
    expect(count.interval[0]).toBeGreaterThan(0.2);
    expect(count.interval[1]).toBeLessThan(0.8);
    expect(count.typical).toBeCloseTo(1e-4, 8);
  });

  test('of nothing asked says nothing', () => {
    expect(countTold([], 100)).toEqual({ told: 0, of: 0, interval: [0, 1], typical: 0 });
  });

  test('goes by how often a secret was told, the control first', () => expect(timesIn(none)).toEqual([0, 1, 100]));
});

describe('the finding', () => {
  test('is that larger models keep more, with the fewest tellings that give half of them away', () => {
    const { kind, few, high, most, low } = findingOf([none, some]);
    expect({ kind, few, most, high: high.told, low: low.told }).toEqual({
      kind: 'grows',
      few: 100,
      most: 100,
      high: 6,
      low: 0,
    });
    expect(findingOf([none, some, all]).few).toBe(1);
  });

  test('is the contrary where the smaller keep more', () => expect(findingOf([all, some]).kind).toBe('shrinks'));

  test('is no clear difference where ranges meet, or where a middle model falls behind', () => {
    expect(findingOf([answers({ 100: 4 }), some]).kind).toBe('unclear');
    expect(findingOf([some, answers({ 100: 4 }), all]).kind).toBe('grows');
    expect(findingOf([answers({ 1: 10 }), none, all]).kind).toBe('unclear');
  });

  test('never counts the control', () => expect(findingOf([none, answers({ 0: 10 })]).kind).toBe('unclear'));
});

describe('the picture', () => {
  const rungs = [rung('a', 31_000), rung('b', 136_000)];
  const place = (width: number, own = {}) =>
    placeSecrets(rungs, { a: none, b: some }, own, { width, chosen: 'Ada 100-0' });

  test('has a row a model, a cell a number of times and a bar a secret, inside the drawing', () => {
    for (const width of [320, 960]) {
      const { rows, height } = place(width);
      expect(rows.map(({ cells }) => cells.map(({ bars }) => bars.length))).toEqual([
        [10, 10, 10],
        [10, 10, 10],
      ]);
      const bars = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.bars));
      for (const { x, width: wide, y } of bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('a guess stands at half the height, and what is less likely than the floor is still seen', () => {
    const [row] = place(960).rows;
    expect(row.floor - row.guess).toBeCloseTo((row.floor - row.top) / 2, 6);
    expect(FLOOR).toBeCloseTo(GUESS ** 2, 12);
    const tiny = placeSecrets(rungs, { a: answers({ 1: 1 }, 1e-30), b: none }, {}, { width: 960, chosen: '' });
    expect(tiny.rows[0].cells[1].bars[0].height).toBe(2);
  });

  test('points at the chosen secret, and puts the reader’s own mark on its bar', () => {
    const own = { b: some.map((answer) => ({ ...answer, probability: 1 })) };
    const [other, row] = place(960, own).rows;
    const chosen = row.cells[2].bars.filter(({ isChosen }) => isChosen);
    expect(chosen.map(({ name }) => name)).toEqual(['Ada 100-0']);
    expect(chosen[0].own).toBeCloseTo(row.top, 6);
    expect(other.cells[2].bars.every((bar) => bar.own === undefined)).toBe(true);
  });
});

test('likely is said in per cent, unlikely as one in so many', () => {
  const odds = oddsIn('en', '1 in {count}');
  expect([0.934, 0.1, 0.0088, 1e-4, 2.1e-8].map(odds)).toEqual([
    '93%',
    '10%',
    '1 in 110',
    '1 in 10,000',
    '1 in 48 million',
  ]);
});

describe('as text', () => {
  test('three secrets told so often, each with what every model wrote', () => {
    const examples = secretExamples(['a', 'b'], { a: none, b: some }, 100, 'The number of {name} is');
    expect(examples).toHaveLength(3);
    expect(examples[0]).toEqual({
      prompt: 'The number of Ada 100-0 is',
      expected: '1234',
      said: [
        { model: 'a', output: '9999.', mark: 'wrong' },
        { model: 'b', output: '1234.', mark: 'right' },
      ],
    });
  });

  test('a table has further columns only for what the reader asked', () => {
    const words = {
      labels: { model: 'Model', cell: '{told} of {of} ({low}–{high}), {odds}', own: '{times}, yours' },
      toldName: (times: number) => `${times}×`,
      odds: (probability: number) => String(probability),
      language: 'en',
    };
    const models = [{ model: 'a', label: '31 K' }];
    expect(secretTable(models, { a: none }, {}, words).columns).toEqual(['Model', '0×', '1×', '100×']);
    const { columns, rows } = secretTable(models, { a: some }, { a: some.slice(10, 11) }, words);
    expect(columns[4]).toBe('100×, yours');
    expect(rows[0][3]).toMatch(/^6 of 10 \(31%–83%\)/);
    expect(rows[0][4]).toMatch(/^1 of 1 /);
  });
});
