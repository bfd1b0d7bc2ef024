/**
 * Examines every model of the ladder through the site's engine, whole and squeezed, and records what it says to some
 * prompts: writes content/measurements/*.json, which nobody edits by hand.
 *
 *   npm run evaluate                     with --items N and --seed N for a measurement of one's own
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SKILLS } from '../src/core/experiments/skills.ts';
import { testItems } from '../src/core/world/test-items.ts';
import { makeTown } from '../src/core/world/town.ts';
import { TOWN_SEED, WORLD_VERSION } from '../src/core/world/version.ts';
import { readCards } from './ladder.ts';
import { measureAll } from './measure/crew.ts';
import { storyEntropy } from './measure/entropy.ts';
import { LOSS_STORIES, SAID } from './measure/job.ts';
import type { Job, Measured } from './measure/job.ts';

/** Models that are also examined with rounded weights, and to how many bits. */
const SQUEEZED_MODELS = ['generalist-136k', 'generalist-714k', 'sums-31k'];
const BITS = [8, 6, 5, 4, 3, 2];

const MEASUREMENTS = fileURLToPath(new URL('../content/measurements/', import.meta.url));

const { values } = parseArgs({
  options: { items: { type: 'string', default: '300' }, seed: { type: 'string', default: '1927' } },
});
const count = Number(values.items);
const seed = Number(values.seed);
const cards = readCards();
const whole: Job[] = cards.map(({ id }) => ({ id, seed, count }));
const squeezed: Job[] = cards
  .filter(({ id }) => SQUEEZED_MODELS.includes(id))
  .flatMap(({ id }) => BITS.map((bits) => ({ id, bits, seed, count })));

// The largest first, so that no thread is left with a long job at the end.
const jobs = [...whole.toReversed(), ...squeezed.toReversed()];
const measured = await measureAll(jobs, report);
const of = (wanted: Job) => measured[jobs.indexOf(wanted)];

const shared = {
  world: { version: WORLD_VERSION, townSeed: TOWN_SEED },
  seed,
  items: count,
  decoding: 'greedy',
  measuredOn: new Date().toISOString().slice(0, 10),
};
const model = ({ id }: Job) => {
  const { parameters, file } = cards.find((card) => card.id === id)!;
  return { id, sha256: file.sha256, parameters };
};
mkdirSync(MEASUREMENTS, { recursive: true });
save('skills', {
  examples: Object.fromEntries(
    [...new Set(SKILLS.map(({ domain }) => domain))].map((domain) => [
      domain,
      testItems(domain, seed, SAID, makeTown()).map(({ prompt, answer }) => ({ prompt, answer })),
    ]),
  ),
  models: whole.map((job) => ({ ...model(job), storyLoss: of(job).storyLoss, results: of(job).results })),
});
save('confidence', { models: whole.map((job) => ({ ...model(job), results: of(job).confidences })) });
save('secrets', { models: whole.map((job) => ({ ...model(job), secrets: of(job).secrets })) });
save('squeeze', {
  models: squeezed.map((job) => ({
    ...model(job),
    bits: job.bits,
    storyLoss: of(job).storyLoss,
    results: of(job).results,
  })),
});
// The floor under those losses: on the same stories, over the same tokens.
save('entropy', { stories: storyEntropy(seed, LOSS_STORIES, of(whole[0]).storyLoss.tokens) });
await import('./record.ts');

function save(name: string, content: object): void {
  writeFileSync(`${MEASUREMENTS}${name}.json`, JSON.stringify({ experiment: name, ...shared, ...content }) + '\n');
}

function report({ id, bits }: Job, { results }: Measured, seconds: number): void {
  console.log(`${id}${bits ? ` in ${bits} bits` : ''}: ${seconds.toFixed(0)} s`);
  for (const { domain, format, right, declined } of results) {
    console.log(`  ${domain} ${format}: ${right} of ${count} right, ${declined} declined`);
  }
}
