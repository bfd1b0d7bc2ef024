/** What was recorded for the two models, marked and followed through as it would be live. It runs at build only. */
import type { Values } from '../../core/params.ts';
import type { ModelProps } from '../_parts/model-card.ts';
import { findRecording } from '../_parts/recordings.ts';
import type { RecordedRace } from './desk.svelte.ts';
import { finishedLane, type Lane } from './lane.ts';
import type { params as table } from './params.ts';
import { marker } from './town.ts';

type Settings = Values<typeof table>;

/** A race as training/record.ts writes it. */
export interface RaceRecording extends RecordedRace {
  models: [string, string];
}

const recorded = import.meta.glob<{ races?: RaceRecording[] }>('../../../content/measurements/recordings.json', {
  eager: true,
  import: 'default',
});

/** Replaces the recordings among a card's props by finished lanes and a race, which are all the island shows of them. */
export function withLanes<P extends ModelProps & { params: Settings }>({ recordings, ...props }: P) {
  const { prompt, a, b, format, temperature, topic, questions } = props.params;
  const found = [a, b].map((model) => findRecording(recordings, { prompt, model, format }));
  const both = found.every((one) => one?.sampling.temperature === temperature);
  const lanes = found.flatMap((one): Lane[] =>
    one && both
      ? [finishedLane(prompt, one.format === 'text', { ...one, steps: one.written }, marker, 'recorded')]
      : [],
  );
  const races = Object.values(recorded).flatMap((file) => file.races ?? []);
  const race = races.find(
    (one) => one.models[0] === a && one.models[1] === b && one.topic === topic && one.runs[0].length === questions,
  );
  return {
    ...props,
    lanes: lanes.length === 2 ? lanes : undefined,
    race: race && { topic: race.topic, seed: race.seed, runs: race.runs },
  };
}
