import { expect, test } from 'vitest';
import type { Answered } from '../../../../src/core/experiments/examine.ts';
import { wilsonInterval } from '../../../../src/core/experiments/interval.ts';
import { cellKey } from '../../../../src/widgets/_parts/experiment/trial.svelte.ts';
import type { Rung } from '../../../../src/widgets/_parts/rung.ts';
import { finding, knowledgeLines, skillOf, TIERS } from '../../../../src/widgets/what-it-knows/layout.ts';

const share = (right: number, ...again: number[]) => ({
  right,
  items: 300,
  interval: wilsonInterval(right, 300),
  again: again.map((right) => ({ right, items: 300, interval: wilsonInterval(right, 300) })),
});
const recorded = (...rights: number[]) => ({
  famous: rights.map((right) => share(right)),
  known: rights.map((right) => share(right)),
  obscure: rights.map((right) => share(right)),
});
const rungs = [31_000, 136_000].map((parameters) => ({ id: `g-${parameters}`, parameters }) as Rung);
const names = { famous: 'famous', known: 'known', obscure: 'obscure' };

test('knowledge grows with size if the largest is clearly ahead and none clearly falls behind', () => {
  expect(finding(recorded(10, 9, 200, 290))).toBe('grows');
  expect(finding(recorded(10, 200, 100, 290))).toBe('mixed');
  expect(finding(recorded(10, 12, 14, 15))).toBe('mixed');
});

test('further trainings count as much as the first, and stand beside it', () => {
  const lucky = [share(30), share(290, 40)];
  expect(finding({ famous: lucky, known: lucky, obscure: lucky })).toBe('mixed');
  const [line] = knowledgeLines(rungs, { famous: lucky, known: lucky, obscure: lucky }, {}, names);
  expect(line.again).toEqual([{ x: 136_000, y: 40 / 300 }]);
});

test('there is a line for each kind of people, with a value for each model', () => {
  const lines = knowledgeLines(rungs, recorded(30, 270), {}, names);
  expect(lines.map(({ id }) => id)).toEqual([...TIERS]);
  expect(lines[0].points.map(({ x, y }) => [x, y])).toEqual([
    [31_000, 0.1],
    [136_000, 0.9],
  ]);
  expect(lines.every(({ own }) => own?.length === 0)).toBe(true);
});

test('the reader’s own answers stand beside the recorded ones, of the model and the people they are about', () => {
  const answers = ['right', 'wrong', 'declined', 'right'].map((mark) => ({ mark, tokens: 3 }) as Answered);
  const [famous, known] = knowledgeLines(
    rungs,
    recorded(0, 0),
    { [cellKey(rungs[1].id, skillOf('famous'))]: answers },
    names,
  );
  expect(famous.own).toMatchObject([{ x: 136_000, y: 0.5 }]);
  expect(known.own).toEqual([]);
});
