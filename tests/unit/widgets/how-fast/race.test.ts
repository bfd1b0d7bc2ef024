import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastWords, middle, standing } from '../../../../src/widgets/how-fast/race.ts';
import { reasoningAt, stepOfReasoning } from '../../../../src/widgets/how-fast/steps.ts';

const wait = { network: 0.1, prompt: 0.4, reasoning: 2, answer: 1 };
const asked = { prompt: 512, reasoning: 200, answer: 50, delay: 0.1 };

describe('a race', () => {
  test.each([
    [0, 'network', 0, 0],
    [0.2, 'prompt', 0, 0],
    [1.51, 'reasoning', 100, 0],
    [3, 'answer', 200, 25],
    [3.6, 'done', 200, 50],
    [99, 'done', 200, 50],
  ])('stands after %s seconds at %s', (elapsed, part, thought, written) => {
    expect(standing(wait, asked, elapsed)).toEqual({ part, thought, written });
  });

  test('never unwrites a token', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((at) => standing(wait, asked, at));
        return sooner.written <= later.written && sooner.thought <= later.thought;
      }),
    );
  });

  test('skips what takes no time', () => {
    expect(standing({ ...wait, network: 0, reasoning: 0 }, { ...asked, reasoning: 0 }, 0).part).toBe('prompt');
  });

  test('is run half-way between the ends of the band', () => {
    expect(middle(wait, { ...wait, answer: 3 }).answer).toBe(2);
  });
});

test('the paper shows the last words of a text that begins again', () => {
  expect(lastWords(['a', 'b', 'c'], 0, 2)).toBe('');
  expect(lastWords(['a', 'b', 'c'], 2, 9)).toBe('a b');
  expect(lastWords(['a', 'b', 'c'], 5, 3)).toBe('c a b');
});

test('every step of the slider is found again', () => {
  for (let step = 0; step <= 12; step++) expect(stepOfReasoning(reasoningAt(step))).toBe(step);
});
