/** Runs everything in content/ladder/recorded.yaml on the committed weights and writes down what the engine gave. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Format } from '../src/core/world/prompt.ts';
import { framePrompt } from '../src/core/world/prompt.ts';
import type { Recording } from '../src/widgets/_parts/recordings.ts';
import { shortened } from '../src/widgets/_parts/recordings.ts';
import { readCards } from './ladder.ts';
import { openModel } from './open-model.ts';
import { count, runRace } from '../src/widgets/side-by-side/race.ts';
import type { Run } from '../src/widgets/side-by-side/race.ts';
import type { RaceRecording } from '../src/widgets/side-by-side/recorded.ts';
import { marker } from '../src/widgets/side-by-side/town.ts';
import type { Topic } from '../src/widgets/side-by-side/town.ts';

interface Wanted {
  prompt: string;
  models: string[];
  format: Format;
  seed: number;
  temperature: number;
  length: number;
}

interface WantedRace {
  models: [string, string];
  topic: Topic;
  questions: number;
  seed: number;
}

const content = fileURLToPath(new URL('../content/', import.meta.url));
const wanted: { runs: Wanted[]; races: WantedRace[] } = parse(readFileSync(`${content}ladder/recorded.yaml`, 'utf8'));

const hashes = new Map(readCards().map(({ id, file }) => [id, file.sha256]));

async function record({ prompt, format, seed, temperature, length }: Wanted, id: string): Promise<Recording> {
  const model = await openModel(id);
  const pieces = framePrompt(prompt, format);
  const sampling = { temperature, topK: 0, topP: 1, minP: 0, seed };
  const run = await model.run(pieces, sampling, { limit: length });
  const written = run.steps.map((step) => step.id);
  const { prompt: given, next } = await model.read(pieces);
  const after = written.length > 0 ? await model.read(pieces, written) : { next };
  const { stopped, milliseconds, firstTokenMilliseconds } = run;
  const texts = { given: shortened(given), written: shortened(run.steps), next: shortened(after.next) };
  return {
    model: id,
    sha256: hashes.get(id)!,
    prompt,
    format,
    sampling,
    ...texts,
    stopped,
    milliseconds,
    firstTokenMilliseconds,
  };
}

async function race({ models, topic, questions, seed }: WantedRace): Promise<RaceRecording> {
  const asked = marker.questions(topic, seed, questions);
  const runs: Run[] = [];
  for (const id of models) {
    const model = await openModel(id);
    runs.push(await runRace(model, asked, { frame: framePrompt, mark: marker.mark }));
    console.info(`${id}: ${count(runs.at(-1)!, 'right')} of ${questions} ${topic}`);
  }
  return { models, topic, seed, runs: runs as [Run, Run] };
}

const runs: Recording[] = [];
for (const entry of wanted.runs) {
  for (const id of entry.models) {
    runs.push(await record(entry, id));
    console.info(
      `${id}: ${entry.prompt} → ${runs
        .at(-1)!
        .written.map((step) => step.text)
        .join('')}`,
    );
  }
}
const races: RaceRecording[] = [];
for (const entry of wanted.races) races.push(await race(entry));
const recordings = { writtenBy: 'training/record.ts', runs, races };
writeFileSync(`${content}measurements/recordings.json`, `${JSON.stringify(recordings)}\n`);
