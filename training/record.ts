/** Runs every prompt of content/ladder/recorded.yaml on the committed weights and writes down what the engine gave. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Format } from '../src/core/world/prompt.ts';
import { framePrompt } from '../src/core/world/prompt.ts';
import type { Recording } from '../src/widgets/_parts/recordings.ts';
import { shortened } from '../src/widgets/_parts/recordings.ts';
import { openModel } from './open-model.ts';

interface Wanted {
  prompt: string;
  models: string[];
  format: Format;
  seed: number;
  temperature?: number;
  length: number;
}

const content = fileURLToPath(new URL('../content/', import.meta.url));
const wanted: Wanted[] = parse(readFileSync(`${content}ladder/recorded.yaml`, 'utf8'));

async function record({ prompt, format, seed, temperature = 1, length }: Wanted, id: string): Promise<Recording> {
  const model = await openModel(id);
  const pieces = framePrompt(prompt, format);
  const sampling = { temperature, topK: 0, topP: 1, minP: 0, seed };
  const run = await model.run(pieces, sampling, length);
  const written = run.steps.map((step) => step.id);
  const { prompt: given, next } = await model.read(pieces);
  const after = written.length > 0 ? await model.read(pieces, written) : { next };
  const { stopped, milliseconds, firstTokenMilliseconds } = run;
  const texts = { given: shortened(given), written: shortened(run.steps), next: shortened(after.next) };
  return {
    model: id,
    sha256: model.sha256,
    prompt,
    format,
    sampling,
    ...texts,
    stopped,
    milliseconds,
    firstTokenMilliseconds,
  };
}

const runs: Recording[] = [];
for (const entry of wanted) {
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
writeFileSync(
  `${content}measurements/recordings.json`,
  `${JSON.stringify({ writtenBy: 'training/record.ts', runs })}\n`,
);
