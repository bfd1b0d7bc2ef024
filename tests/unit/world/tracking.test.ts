import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/world/judge.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';
import { readTracking } from '../../../src/core/world/tracking/read-tracking.ts';
import { MOST_MOVES, trackingItem } from '../../../src/core/world/tracking/tracking.ts';

const LEVELS = Array.from({ length: MOST_MOVES + 1 }, (_, moves) => moves);

describe('keeping track', () => {
  it.each(LEVELS)('asks for a thing that was moved %i times, with a place for each in the steps', (moves) => {
    const random = createRandom(moves);
    for (let draw = 0; draw < 300; draw++) {
      const { prompt, answer, steps } = trackingItem(random, moves);
      const thing = /Where is the (\w+)\?$/.exec(prompt)![1];
      const places = steps!.slice(0, -1).split(', ');
      expect(prompt.match(new RegExp(`the ${thing} to the`, 'g')) ?? []).toHaveLength(moves);
      expect(places).toHaveLength(moves + 1);
      expect(`${places.at(-1)}.`).toBe(answer);
      for (const [index, place] of places.entries()) expect(place).not.toBe(places[index + 1]);
    }
  });

  it('can be followed by reading, whatever was moved in between', () => {
    const random = createRandom(12);
    for (let draw = 0; draw < 2_000; draw++) {
      const { prompt, answer } = trackingItem(random);
      expect(`${readTracking(prompt)}.`).toBe(answer);
    }
  });

  it('is marked by the judge', () => {
    for (const { prompt, answer } of testItems('tracking-3', 1, 50)) {
      expect(judge(makeTown(), prompt, ` ${answer}`)).toEqual({ verdict: 'right', expected: answer });
      expect(judge(makeTown(), prompt, ' volcano.')).toEqual({ verdict: 'wrong', expected: answer });
    }
  });

  it.each([
    'Where is the key?',
    'The key is in the mill. Where is the drum?',
    'The key flew off. Where is the key?',
    '',
  ])('gives up on "%s"', (text) => {
    expect(readTracking(text)).toBeNull();
  });
});
