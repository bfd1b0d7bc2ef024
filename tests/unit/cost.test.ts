import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardHours, CARD_PEAKS, disagreement, rent, shareOfPeak } from '../../src/core/cost.ts';
import { trainingOperations } from '../../src/core/training-work.ts';
import { read } from '../content/entries.ts';

const card = (id: string) => parse(read(`content/models/${id}.yaml`));
const workOf = (id: string) => {
  const { parameters, active, trainingTokens } = card(id);
  return trainingOperations((active ?? parameters).value, trainingTokens.value);
};

describe('the work of training', () => {
  // Epoch AI, Notable AI Models (May 2025): FLOP that Epoch worked out from what each maker published.
  test.each([
    ['gpt-3-175b', 3.14e23],
    ['llama-3.1-405b', 3.8e25],
    ['deepseek-v3', 3.41e24],
  ])('of %s is what Epoch says, within 4%', (id, epoch) => {
    expect(Math.abs(workOf(id) / epoch - 1)).toBeLessThan(0.04);
  });

  test('counts only the active parameters of a mixture', () => {
    expect(workOf('deepseek-v3')).toBeCloseTo(6 * 37e9 * 14.8e12, -12);
  });
});

describe('hours on cards', () => {
  // facts: the share of its peak that each published number of hours implies.
  test.each([
    ['llama-2-7b', 0.39],
    ['llama-3.1-405b', 0.35],
    ['tinyllama-1.1b', 0.51],
    ['llama-3.2-1b', 0.05],
  ])('published for %s imply %f of the peak', (id, share) => {
    const { value, card: kind } = card(id).trainingHours;
    expect(shareOfPeak(workOf(id), value, CARD_PEAKS[kind])).toBeCloseTo(share, 2);
  });

  test('and the share of the peak are two sides of one equation', () => {
    const hours = cardHours(3.15e23, CARD_PEAKS.A100, 0.4);
    expect(shareOfPeak(3.15e23, hours, CARD_PEAKS.A100)).toBeCloseTo(0.4, 12);
  });
});

describe('money', () => {
  test('is hours times a price: Llama 3.2 1B for $1.1 million at $3', () => {
    expect(rent(card('llama-3.2-1b').trainingHours.value, 3)).toBeCloseTo(1.1e6, -5);
  });

  test('of DeepSeek-V3 by its makers is their hours at $2', () => {
    const { trainingHours, trainingCost } = card('deepseek-v3');
    const makers = trainingCost.find(({ method }: { method: string }) => method === 'makers');
    expect(rent(trainingHours.value, 2) / makers.value).toBeCloseTo(1, 2);
  });

  test('is estimated two to six times apart for one run', () => {
    for (const id of ['gpt-4', 'gemini-1.0-ultra', 'palm-540b', 'gpt-3-175b']) {
      const { times } = disagreement(card(id).trainingCost.map(({ value }: { value: number }) => value));
      expect(times, id).toBeGreaterThan(1.9);
      expect(times, id).toBeLessThan(6.5);
    }
  });
});
