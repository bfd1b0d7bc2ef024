import { describe, expect, it } from 'vitest';
import { LABELLED_EXAMPLES, labelledExamples } from '../../../src/core/world/mixture.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { INTENTS } from '../../../src/core/world/support/intents.ts';
import { MESSAGE_PREFIX, messageItem } from '../../../src/core/world/support/messages.ts';
import { readSupport } from '../../../src/core/world/support/read-support.ts';
import { reviewItem } from '../../../src/core/world/support/reviews.ts';

/** A phrasing as a pattern that matches it whatever its slots hold. */
function patternOf(phrasing: string): RegExp {
  return new RegExp(phrasing.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '[a-zA-Z ]+'));
}

/** A phrasing with its slots filled, as a letter would show it. */
function filled(phrasing: string): string {
  return phrasing.replaceAll('{item}', 'lamp').replaceAll('{other}', 'tent').replaceAll('{day}', 'on Monday');
}

function wordsOf(phrasings: readonly string[]): Set<string> {
  return new Set(
    phrasings.flatMap(
      (phrasing) =>
        filled(phrasing)
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    ),
  );
}

describe('letters to the shop', () => {
  it('know at least 25 seen and 5 held-out phrasings for each intent', () => {
    for (const { seen, heldOut } of INTENTS) {
      expect(seen.length).toBeGreaterThanOrEqual(25);
      expect(heldOut.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('know no phrasing twice, and none for two intents', () => {
    const all = INTENTS.flatMap((intent) => [...intent.seen, ...intent.heldOut, intent.aside]).map(filled);
    expect(all.filter((phrasing, index) => all.indexOf(phrasing) !== index)).toEqual([]);
  });

  it('are whole sentences', () => {
    for (const phrasing of INTENTS.flatMap(({ seen, heldOut }) => [...seen, ...heldOut])) {
      expect(phrasing).toMatch(/^[A-Z][a-z A-Z{},]*[.?]/);
      expect(phrasing).toMatch(/[.?]$/);
      expect(phrasing).not.toMatch(/ {2}| [.,?]|,,/);
    }
  });

  it('cannot compose a held-out phrasing, nor any part or extension of one', () => {
    const heldOut = INTENTS.flatMap((intent) => intent.heldOut);
    for (const phrasing of INTENTS.flatMap((intent) => intent.seen)) {
      const pattern = patternOf(phrasing);
      expect(heldOut.filter((held) => pattern.test(filled(held)) || patternOf(held).test(filled(phrasing)))).toEqual(
        [],
      );
    }
  });

  it('hold out only arrangements of words, no words', () => {
    const seen = wordsOf(INTENTS.flatMap((intent) => intent.seen));
    const heldOut = wordsOf(INTENTS.flatMap((intent) => intent.heldOut));
    expect([...heldOut].filter((word) => !seen.has(word))).toEqual([]);
  });

  it('are read back as what their writers want', () => {
    for (const { name, seen, heldOut } of INTENTS) {
      for (const phrasing of [...seen, ...heldOut]) {
        expect(readSupport(MESSAGE_PREFIX + filled(phrasing))?.toLowerCase()).toBe(`${name}.`);
      }
    }
    for (let seed = 1; seed <= 300; seed++) {
      const random = createRandom(seed);
      for (const phrasings of ['seen', 'seen', 'heldOut'] as const) {
        const { prompt, answer } = messageItem(random, phrasings);
        expect(readSupport(prompt), prompt).toBe(answer);
      }
    }
  });

  it('stay below sixty words', () => {
    const random = createRandom(4);
    for (let draw = 0; draw < 3_000; draw++) {
      const { prompt } = messageItem(random, draw % 2 === 0 ? 'seen' : 'heldOut');
      expect(prompt.split(' ').length).toBeLessThan(60);
    }
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
