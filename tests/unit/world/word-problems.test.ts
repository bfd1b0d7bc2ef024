import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/world/judge.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';
import { readWordProblem } from '../../../src/core/world/word-problems/read-word-problem.ts';
import { MOST_OPERATIONS, wordProblemItem } from '../../../src/core/world/word-problems/word-problem.ts';

const LEVELS = Array.from({ length: MOST_OPERATIONS }, (_, index) => index + 1);

describe('a word problem', () => {
  it.each(LEVELS)('of %i operations has as many true steps, each going on from the one before', (operations) => {
    const random = createRandom(operations);
    for (let draw = 0; draw < 500; draw++) {
      const { prompt, answer, steps } = wordProblemItem(random, operations);
      const lines = steps!.slice(0, -1).split('. ');
      expect(lines).toHaveLength(operations);
      let total = Number(/\d+/.exec(prompt)![0]);
      for (const line of lines) {
        const [, left, sign, right, result] = /^(\d+)([+-])(\d+)=(\d+)$/.exec(line)!;
        expect(Number(left)).toBe(total);
        total = sign === '+' ? total + Number(right) : total - Number(right);
        expect(Number(result)).toBe(total);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThan(100);
      }
      expect(answer).toBe(`${total}.`);
    }
  });

  it('can be counted by reading', () => {
    const random = createRandom(5);
    for (let draw = 0; draw < 2_000; draw++) {
      const { prompt, answer } = wordProblemItem(random);
      expect(`${readWordProblem(prompt)}.`).toBe(answer);
    }
  });

  it('is marked by the judge', () => {
    for (const { prompt, answer, steps } of testItems('word-problem-2', 1, 50)) {
      expect(judge(makeTown(), prompt, `${steps} ${answer}`)).toEqual({ verdict: 'right', expected: answer });
      expect(judge(makeTown(), prompt, '1000.')).toEqual({ verdict: 'wrong', expected: answer });
    }
  });

  it.each(['How many pears does Ida have now?', 'Ida has 3 pears. It rains. How many pears does Ida have now?', ''])(
    'is not read into "%s"',
    (text) => {
      expect(readWordProblem(text)).toBeNull();
    },
  );
});
