import { describe, expect, test } from 'vitest';
import {
  findingOf,
  gradeAnswers,
  priceOf,
  skillOf,
  splitAt,
  type Graded,
} from '../../../../src/widgets/making-things-up/graded.ts';
import { placeBars } from '../../../../src/widgets/making-things-up/layout.ts';
import { inventionTable } from '../../../../src/widgets/making-things-up/views.ts';

type Mark = 'right' | 'wrong' | 'declined';
const answers = (mark: Mark, ...confidences: number[]) => confidences.map((confidence) => ({ mark, confidence }));

const real = gradeAnswers('known', [
  ...answers('right', 0.99, 0.7, 0.3, 0.1),
  ...answers('wrong', 0.5, 0.04),
  ...answers('declined', 0.2),
]);
const strangers = gradeAnswers('stranger', [...answers('wrong', 0.9, 0.2, 0.1), ...answers('right', 0.05)]);
const graded = { stranger: strangers, famous: real, known: real, obscure: real };

/** Of 100 strangers, so many with an invented answer. */
const inventing = (wrong: number): Graded =>
  gradeAnswers('stranger', [
    ...answers('wrong', ...Array<number>(wrong).fill(0.5)),
    ...answers('right', ...Array<number>(100 - wrong).fill(0.5)),
  ]);

describe('the threshold', () => {
  test('at nothing leaves every answer as it is', () => {
    expect(splitAt(real, 0)).toEqual({ right: 4, declined: 1, wrong: 2, items: 7 });
  });

  test('turns what is less sure into “I do not know.”, right or wrong', () => {
    expect(splitAt(real, 5)).toEqual({ right: 4, declined: 2, wrong: 1, items: 7 });
    expect(splitAt(real, 50)).toEqual({ right: 2, declined: 4, wrong: 1, items: 7 });
    expect(splitAt(real, 95)).toEqual({ right: 1, declined: 6, wrong: 0, items: 7 });
  });

  test('keeps an answer that is exactly as sure as it asks', () => {
    const edge = gradeAnswers('known', answers('right', 0.15, 0.3, 0.35, 1));
    expect([15, 30, 35, 95].map((threshold) => splitAt(edge, threshold).right)).toEqual([4, 3, 2, 1]);
  });

  test('never counts a stranger declined as a right answer, however unsure it was', () => {
    expect(splitAt(strangers, 0)).toEqual({ right: 0, declined: 1, wrong: 3, items: 4 });
    expect(splitAt(strangers, 50)).toEqual({ right: 0, declined: 3, wrong: 1, items: 4 });
  });

  test('has a price: inventions avoided against right answers about real people', () => {
    expect(priceOf(graded, 0)).toEqual({ avoided: 0, inventions: 3, givenUp: 0, rights: 12 });
    expect(priceOf(graded, 50)).toEqual({ avoided: 2, inventions: 3, givenUp: 6, rights: 12 });
  });
});

describe('“small models make more up”', () => {
  test('holds where the ranges of the smallest and the largest do not meet', () => {
    expect(findingOf([80, 70, 40].map(inventing))).toBe('fewer');
    expect(findingOf([80, 84, 40].map(inventing))).toBe('fewer');
  });

  test('is contradicted where the larger invent more', () => expect(findingOf([40, 80].map(inventing))).toBe('more'));

  test('is left open where the ranges meet, or a model in between goes the other way', () => {
    expect(findingOf([50, 45].map(inventing))).toBe('unclear');
    expect(findingOf([60, 95, 40].map(inventing))).toBe('unclear');
  });
});

describe('the picture', () => {
  const at = { threshold: 0, width: 400, left: 100 };

  test('has four bars, each of full length, nothing of no length', () => {
    const { bars } = placeBars(graded, {}, at);
    expect(bars.map(({ people }) => people)).toEqual(['stranger', 'famous', 'known', 'obscure']);
    for (const { segments } of bars) {
      expect(segments[0].x).toBe(100);
      expect(segments.reduce((total, { width }) => total + width, 0)).toBeCloseTo(300, 6);
    }
    expect(bars[0].segments.map(({ part }) => part)).toEqual(['declined', 'wrong']);
  });

  test('has a range around where the made-up part begins', () => {
    const [{ segments, range }] = placeBars(graded, {}, at).bars;
    expect(range.x1).toBeLessThan(segments[1].x);
    expect(range.x2).toBeGreaterThan(segments[1].x);
  });

  test('puts the reader’s own borders in, and none where nothing was asked', () => {
    const { bars } = placeBars(graded, { known: real, stranger: strangers }, at);
    expect(bars[0].own).toEqual([175]);
    expect(bars[1].own).toEqual([]);
    expect(bars[2].own.map(Math.round)).toEqual([271, 314]);
  });
});

test('the table has a row a model and kind of people, at the threshold, and own columns once there are any', () => {
  const words = {
    labels: { model: 'Model', people: 'People', own: '{part}, yours' },
    parts: { right: 'right', declined: 'silent', wrong: 'wrong' },
    people: { stranger: 'nobody', famous: 'famous', known: 'known', obscure: 'obscure' },
  };
  const percent = new Intl.NumberFormat('en', { style: 'percent' });
  const table = (own: Partial<typeof graded>) =>
    inventionTable([{ label: '31 K', recorded: graded, own }], 50, words, percent);
  expect(table({}).columns).toHaveLength(5);
  expect(table({}).rows.map(([, people]) => people)).toEqual(['nobody', 'famous', 'known', 'obscure']);
  expect(table({}).rows[0][4]).toMatch(/^25% \(5%–70%\)$/);
  expect(table({ stranger: strangers }).columns[7]).toBe('wrong, yours');
  expect(table({ stranger: strangers }).rows[1].slice(5)).toEqual(['–', '–', '–']);
});

test('strangers and people by fame are the examiner’s own kinds of question', () => {
  expect(skillOf('stranger').domain).toBe('stranger');
  expect(skillOf('obscure').domain).toBe('fact-obscure');
});
