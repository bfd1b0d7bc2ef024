import { describe, expect, it } from 'vitest';
import { LABELLED_EXAMPLES, labelledExamples } from '../../../src/core/world/mixture.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { INTENTS } from '../../../src/core/world/support/intents.ts';
import { messageItem } from '../../../src/core/world/support/messages.ts';
import { reviewItem } from '../../../src/core/world/support/reviews.ts';

/** A phrasing as a pattern that matches it whatever its slots hold. */
function patternOf(phrasing: string): RegExp {
  return new RegExp(phrasing.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '[a-zA-Z ]+'));
}

describe('letters to the shop', () => {
  it('know at least twelve phrasings for each intent, none of them twice', () => {
    const all = INTENTS.flatMap((intent) => [...intent.seen, ...intent.heldOut, intent.aside]);
    expect(new Set(all).size).toBe(all.length);
    for (const intent of INTENTS) expect(intent.seen.length).toBeGreaterThanOrEqual(12);
  });

  it('never show a held-out phrasing in training', () => {
    const heldOut = INTENTS.flatMap((intent) => intent.heldOut.map(patternOf));
    for (const { prompt } of labelledExamples(LABELLED_EXAMPLES * 10)) {
      for (const pattern of heldOut) expect(prompt).not.toMatch(pattern);
    }
  });

  it('always show one when asked to', () => {
    const random = createRandom(2);
    for (let draw = 0; draw < 200; draw++) {
      const { prompt, answer } = messageItem(random, 'heldOut');
      const intent = INTENTS.find(({ name }) => `${name}.` === answer.toLowerCase())!;
      expect(intent.heldOut.some((phrasing) => patternOf(phrasing).test(prompt))).toBe(true);
    }
  });

  it('leave no slot open', () => {
    for (const { prompt } of labelledExamples(2_000)) expect(prompt).not.toMatch(/[{}]/);
  });
});

describe('reviews', () => {
  it('are positive, negative or mixed, each of them often', () => {
    const random = createRandom(6);
    const answers = Array.from({ length: 900 }, () => reviewItem(random).answer);
    for (const feeling of ['Positive.', 'Negative.', 'Mixed.']) {
      expect(answers.filter((answer) => answer === feeling).length).toBeGreaterThan(200);
    }
  });
});
