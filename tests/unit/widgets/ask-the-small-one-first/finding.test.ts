import { describe, expect, test } from 'vitest';
import type { Routable } from '../../../../src/core/experiments/routing.ts';
import { findingOf } from '../../../../src/widgets/ask-the-small-one-first/finding.ts';

const COUNT = 400;
const questions = Array.from({ length: COUNT }, (_, index) => index);

/** Questions of one kind; pairs of neighbours are alike, so that both halves are. */
function kind(answers: (pair: number) => { sure: number; small: boolean; large: boolean }, costOfSmall = 1): Routable {
  const all = questions.map((index) => answers(Math.floor(index / 2)));
  return {
    weight: 1,
    confidence: all.map(({ sure }) => sure),
    small: all.map(({ small }) => small),
    large: all.map(({ large }) => large),
    cost: { small: costOfSmall, large: 5 },
  };
}
const easy = (pair: number) => pair % 4 !== 0;
const verdict = (one: Routable, goal: 'cheapest' | 'right' = 'cheapest') => findingOf([one], goal).verdict;

describe('the finding', () => {
  test('saves where the small model is sure of what it knows', () => {
    const found = findingOf(
      [kind((pair) => ({ sure: easy(pair) ? 900 : 100, small: easy(pair), large: true }))],
      'cheapest',
    );
    expect(found).toMatchObject({ verdict: 'saves', threshold: 101 });
    expect(found.pair.accuracy).toBe(1);
    expect(found.pair.escalated).toBeCloseTo(0.25);
    expect(found.pair.cost).toBeCloseTo((1 + 0.25 * 5) / 5);
  });

  test('costs where nearly all must go on', () =>
    expect(verdict(kind((pair) => ({ sure: easy(pair) ? 100 : 900, small: !easy(pair), large: true }), 4))).toBe(
      'costs',
    ));

  test('calls a guide poor that is clearly nearer to a lot, where nearly all must go on', () => {
    const sure = (pair: number) => (easy(pair) ? 100 : 900) + (pair % 11 < 7 ? 0 : easy(pair) ? 800 : -800);
    expect(verdict(kind((pair) => ({ sure: sure(pair), small: !easy(pair), large: true }), 4))).toBe('poor');
  });

  test('calls confidence a bad guide where it tells nothing', () =>
    expect(verdict(kind((pair) => ({ sure: 100 + (pair % 5), small: easy(pair), large: true })))).toBe('lots'));

  test('says that the small model alone will do where nothing need go on', () =>
    expect(verdict(kind((pair) => ({ sure: 500, small: easy(pair), large: easy(pair) })))).toBe('alone'));

  test('says when the small model has nothing right', () =>
    expect(verdict(kind(() => ({ sure: 500, small: false, large: true })))).toBe('nothing'));

  test('tells a pair that beats both from one that does not', () => {
    expect(
      verdict(
        kind((pair) => ({ sure: easy(pair) ? 900 : 100, small: easy(pair), large: pair % 8 !== 1 })),
        'right',
      ),
    ).toBe('better');
    expect(
      verdict(
        kind((pair) => ({ sure: easy(pair) ? 900 : 100, small: easy(pair), large: true })),
        'right',
      ),
    ).toBe('even');
  });

  test('says when a threshold found on one half does not hold on the other', () => {
    const all = questions.map((index) => ({ isEven: index % 2 === 0, right: index % 4 < 2 }));
    const uneven: Routable = {
      weight: 1,
      confidence: all.map(({ isEven, right }) => (right || !isEven ? 900 : 100)),
      small: all.map(({ right }) => right),
      large: all.map(() => true),
      cost: { small: 1, large: 5 },
    };
    expect(verdict(uneven)).toBe('fails');
  });
});
