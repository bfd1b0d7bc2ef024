/** What the pages show as recorded was made by the weights they serve. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findRecording, shortened, type Recording } from '../../src/widgets/_parts/recordings.ts';
import { params as nextToken } from '../../src/widgets/next-token/params.ts';
import { params as sideBySide } from '../../src/widgets/side-by-side/params.ts';
import type { RaceRecording } from '../../src/widgets/side-by-side/recorded.ts';
import { framePrompt } from '../../src/core/world/prompt.ts';
import { readCards } from '../../training/ladder.ts';
import { openModel } from '../../training/open-model.ts';

const { runs, races }: { runs: Recording[]; races: RaceRecording[] } = JSON.parse(
  readFileSync('content/measurements/recordings.json', 'utf8'),
);
const wanted: { runs: { prompt: string; models: string[]; format: string }[] } = parse(
  readFileSync('content/ladder/recorded.yaml', 'utf8'),
);
const cards = new Map(readCards().map((card) => [card.id, card]));

describe.each(runs)('the recording of "$prompt" by $model', (recording) => {
  test('is of the weights that are served: else run node training/record.ts', () => {
    expect(recording.sha256).toBe(cards.get(recording.model)?.file.sha256);
  });

  test('is what the engine writes today', async () => {
    const model = await openModel(recording.model);
    const pieces = framePrompt(recording.prompt, recording.format);
    const { steps } = await model.run(pieces, recording.sampling, {
      limit: Math.max(1, recording.written.length),
    });
    expect(shortened(steps).map(({ id, probability }) => [id, probability])).toEqual(
      recording.written.map(({ id, probability }) => [id, probability]),
    );
  });
});

test('everything that was to be recorded is there', () => {
  for (const { prompt, models, format } of wanted.runs) {
    for (const model of models)
      expect(findRecording(runs, { prompt, model, format }), `${prompt} by ${model}`).toBeDefined();
  }
});

test('every model of the ladder has something to show on its page before it runs', () => {
  for (const id of cards.keys()) expect(runs.map(({ model }) => model)).toContain(id);
});

test('what the widgets begin with was recorded', () => {
  const [prompt, model] = [nextToken.prompt.default, nextToken.model.default];
  expect(findRecording(runs, { prompt, model, format: nextToken.format.default })).toBeDefined();
  for (const id of [sideBySide.a.default, sideBySide.b.default]) {
    expect(findRecording(runs, { prompt: sideBySide.prompt.default, model: id, format: 'auto' })).toBeDefined();
  }
  const race = races.find(({ models }) => models[0] === sideBySide.a.default && models[1] === sideBySide.b.default);
  expect(race?.runs.map((run) => run.length)).toEqual([sideBySide.questions.default, sideBySide.questions.default]);
});

test('a recorded race asked both models the same', () => {
  for (const {
    runs: [a, b],
  } of races)
    expect(a.map(({ prompt }) => prompt)).toEqual(b.map(({ prompt }) => prompt));
});
