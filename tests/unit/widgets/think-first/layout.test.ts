import { describe, expect, test } from 'vitest';
import { countFindings, difficultyLines, finding, ownPair, TASKS } from '../../../../src/widgets/think-first/layout.ts';
import type { Pair, Recorded, Score } from '../../../../src/widgets/think-first/layout.ts';
import { placeThreads } from '../../../../src/widgets/think-first/price-layout.ts';
import { lastPlace } from '../../../../src/widgets/think-first/shortcut.ts';

const score = (right: number, tokens = 5): Score => ({
  right,
  items: 100,
  tokens,
});
const pair = (answer: number[], steps: number[]): Pair => ({
  answer: answer.map((right) => score(right, 5)),
  steps: steps.map((right) => score(right, 50)),
});
const nothing: Pair = ownPair('tracking', 'generalist-7k', {});

describe('what steps do', () => {
  test('is help if they are clearly better somewhere and clearly worse nowhere', () => {
    expect(finding(pair([99, 50, 0], [98, 60, 97]))).toEqual({ kind: 'help', at: 2 });
  });

  test('is harm the other way about', () => {
    expect(finding(pair([60, 80, 80], [60, 40, 75]))).toEqual({ kind: 'harm', at: 1 });
  });

  test('is mixed if they are clearly better here and clearly worse there', () => {
    expect(finding(pair([90, 10], [40, 60])).kind).toBe('mixed');
  });

  test('is nothing while all the ranges meet, however the shares lie', () => {
    expect(finding(pair([50, 50], [58, 42])).kind).toBe('none');
  });

  test('is counted over every task and the models that are asked for', () => {
    const each = { big: pair([10], [90]), small: pair([90], [10]) };
    const recorded = Object.fromEntries(TASKS.map((task) => [task, each])) as unknown as Recorded;
    expect(countFindings(recorded, ['big'])).toEqual({ help: 5, harm: 0, mixed: 0, none: 0 });
    expect(countFindings(recorded, ['big', 'small'])).toEqual({ help: 5, harm: 5, mixed: 0, none: 0 });
  });
});

describe('the lines', () => {
  const names = { answer: 'at once', steps: 'in steps', shortcut: 'last place' };
  const four = pair([1, 2, 3, 4], [4, 3, 2, 1]);
  const six = pair([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]);

  test('stand at the numbers of moves, with a third one for the shortcut', () => {
    const lines = difficultyLines('tracking', { recorded: six, own: nothing, shortcut: [0.2, 0.6] }, names);
    expect(lines.map(({ id }) => id)).toEqual(['answer', 'steps', 'shortcut']);
    expect(lines[0].points.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(lines[2].points).toEqual([
      { x: 0, y: 0.2 },
      { x: 1, y: 0.6 },
    ]);
  });

  test('have no shortcut where there is none, and no marks for what was not asked', () => {
    const lines = difficultyLines('adding', { recorded: four, own: nothing, shortcut: [0.2] }, names);
    expect(lines.map(({ id }) => id)).toEqual(['answer', 'steps']);
    expect(lines.flatMap(({ own }) => own)).toEqual([]);
  });
});

describe('a thread', () => {
  const frame = { width: 500, height: 300, left: 40, right: 10, top: 10, bottom: 40 };

  test('leads right and up where steps cost more and help, down where they do harm', () => {
    const { threads } = placeThreads(pair([10, 90], [90, 10]), [1, 2], frame);
    expect(threads.map(({ verdict }) => verdict)).toEqual(['better', 'worse']);
    for (const { from, to } of threads) expect(to.x).toBeGreaterThan(from.x);
    expect(threads[0].to.y).toBeLessThan(threads[0].from.y);
    expect(threads[1].to.y).toBeGreaterThan(threads[1].from.y);
  });

  test('is not drawn before both ends were asked', () => {
    expect(placeThreads(nothing, [0, 1, 2, 3, 4, 5], frame).threads).toEqual([]);
  });
});

test('the last place is the word before the question', () => {
  expect(lastPlace('The bell is in the mill. Felix brings the bell to the market. Where is the bell?')).toBe('market');
});
