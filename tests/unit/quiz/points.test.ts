import { describe, expect, it } from 'vitest';
import { points } from '../../../src/core/quiz/points.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const [phone, mix, cloud] = tinyQuiz.outcomes;
const rule = (adds: Record<string, number>) => ({ adds, reason: '', source: { title: '' } });

describe('points', () => {
  it('go to every outcome of a family', () => {
    expect(points(rule({ small: 3 }), phone)).toBe(3);
    expect(points(rule({ small: 3 }), cloud)).toBe(0);
  });
  it('of an outcome itself go before those of its family', () => {
    expect(points(rule({ small: 1, phone: 4 }), phone)).toBe(4);
  });
  it('count half for a combination', () => {
    expect(points(rule({ small: 3 }), mix)).toBe(1.5);
    expect(points(rule({ small: 3, mix: 2 }), mix)).toBe(2);
  });
  it('count half for a foundation model, which comes in every size, and nothing where no model is meant', () => {
    expect(points(rule({ large: 3 }), { ...mix, family: 'foundation' })).toBe(1.5);
    expect(points(rule({ foundation: 4, large: 3 }), { ...mix, family: 'foundation' })).toBe(4);
    expect(points(rule({ small: 3, large: 3 }), { ...mix, family: 'none' })).toBe(0);
  });
  it('are not found on the prototype of a record', () => {
    expect(points(rule({}), { ...phone, id: 'constructor' })).toBe(0);
  });
});
