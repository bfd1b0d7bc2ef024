/** What is shown as recorded of the inside of a model was seen in the weights that are served. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { framePrompt } from '../../src/core/world/prompt.ts';
import { headAt, ranking, readHeads, writeHeads } from '../../src/widgets/look-inside/heads.ts';
import { guessLadder, neuronRows, seenTiles, shortenedInsight } from '../../src/widgets/look-inside/layout.ts';
import { packLook, unpackLook } from '../../src/widgets/look-inside/packed.ts';
import { params } from '../../src/widgets/look-inside/params.ts';
import type { InsightRecording } from '../../src/widgets/look-inside/recorded.ts';
import modelLabels from '../../src/widgets/_parts/model/labels/en.json' with { type: 'json' };
import { readCards } from '../../training/ladder.ts';
import { openModel } from '../../training/open-model.ts';

const { insights }: { insights: InsightRecording[] } = JSON.parse(
  readFileSync('content/measurements/insights.json', 'utf8'),
);
const cards = new Map(readCards().map((card) => [card.id, card]));

test('what the widget begins with was recorded', () => {
  expect(insights.map(({ prompt, model }) => [prompt, model])).toContainEqual([
    params.prompt.default,
    params.model.default,
  ]);
});

describe.each(insights)('the look inside $model at "$prompt"', (recording) => {
  const { model: id, sha256, prompt, format, insight, trials } = recording;

  test('is of the weights that are served: else run node training/record-insights.ts', () => {
    expect(sha256).toBe(cards.get(id)?.file.sha256);
  });

  test('is what the engine shows today', async () => {
    const model = await openModel(id);
    const seen = await model.trace({ pieces: framePrompt(prompt, format) }, 120);
    expect(shortenedInsight(seen)).toEqual(insight);
    const without = await model.trace(seen, 120, [{ layer: 0, head: 0 }]);
    const last = seen.guesses.length - 1;
    const tried = await model.tryHeads(seen);
    expect(tried.heads[0].probabilities[seen.given - 1]).toBeCloseTo(without.followed[last][seen.given - 1], 5);
    expect(tried.intact[seen.given - 1]).toBeCloseTo(seen.followed[last][seen.given - 1], 5);
  });

  test('is the same after it was packed for the page', () => {
    const { insight: unpacked, trials: tried } = unpackLook(packLook(recording));
    expect(unpacked).toEqual(insight);
    expect(tried).toEqual(trials);
  });

  test('is placed within its figure', () => {
    const token = insight.given - 1;
    const head = headAt(insight, trials, token, '');
    expect(head).toMatchObject({ layer: ranking(trials, token)[0].layer, head: ranking(trials, token)[0].head });
    const tiles = seenTiles(insight, head, token, modelLabels.token);
    expect(tiles).toHaveLength(insight.tokens.length);
    expect(tiles.filter(({ later }) => later).every(({ share }) => share === 0)).toBe(true);
    expect(guessLadder(insight, token)).toHaveLength(insight.attention.length + 1);
    for (const { bars } of neuronRows(insight, head.layer, token))
      for (const bar of bars) expect(Math.abs(bar)).toBeLessThanOrEqual(1);
  });

  test('takes heads from an address, each once, and leaves out what is none', () => {
    expect(writeHeads(readHeads('2.1-1.2-2.1-99.1-x', insight))).toBe('1.2-2.1');
  });
});
