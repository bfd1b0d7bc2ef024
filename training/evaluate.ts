/**
 * Examines every model of the ladder through the site's engine, whole and squeezed, and records what it says to some
 * prompts: writes content/measurements/*.json, which nobody edits by hand.
 *
 *   npm run evaluate                                 with --items N and --seed N for a measurement of one's own
 *   npm run evaluate -- --only generalist-31k,…      the rows of the other models stay as they were measured
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SKILLS, SQUEEZED, TITLED } from '../src/core/experiments/skills.ts';
import type { Skill } from '../src/core/experiments/examine.ts';
import { testItems } from '../src/core/world/test-items.ts';
import type { TestDomain } from '../src/core/world/test-items.ts';
import { makeTown } from '../src/core/world/town.ts';
import { TOWN_SEED, WORLD_VERSION } from '../src/core/world/version.ts';
import { readCards, readVariantCards } from './ladder.ts';
import { measureAll } from './measure/crew.ts';
import { storyEntropy } from './measure/entropy.ts';
import { LOSS_STORIES, SAID } from './measure/job.ts';
import type { Job, Measured } from './measure/job.ts';
import { keptRows } from './measure/kept.ts';

/** Models that are also examined with rounded weights, and to how many bits. */
const SQUEEZED_MODELS = ['generalist-136k', 'generalist-714k', 'sums-31k'];
const BITS = [8, 6, 5, 4, 3, 2];

const MEASUREMENTS = fileURLToPath(new URL('../content/measurements/', import.meta.url));

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1927' },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',');
const count = Number(values.items);
const seed = Number(values.seed);
const cards = readCards();
const variantCards = readVariantCards();
const unknown = only?.filter((id) => ![...cards, ...variantCards].some((card) => card.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no model ${unknown.join(', ')} in content/ladder or content/variants.`);
  process.exit(1);
}
const whole: Job[] = cards.map(({ id }) => ({ id, skills: SKILLS, probed: true, seed, count }));
const squeezed: Job[] = cards
  .filter(({ id }) => SQUEEZED_MODELS.includes(id))
  .flatMap(({ id }) => BITS.map((bits) => ({ id, bits, skills: SQUEEZED, probed: false, seed, count })));
const titled: Job[] = cards
  .filter(({ kind }) => kind === 'generalist')
  .map(({ id }) => ({ id, skills: [TITLED], probed: false, seed, count }));
// Those that learn titles are examined in that, and in a few skills that they may forget.
const variants: Job[] = variantCards.map(({ id }) => ({
  id,
  skills: id.startsWith('titles-') ? [TITLED, ...SQUEEZED] : SKILLS,
  probed: false,
  seed,
  count,
}));

// The largest first, so that no thread is left with a long job at the end.
const jobs = [...whole.toReversed(), ...variants.toReversed(), ...squeezed.toReversed(), ...titled.toReversed()].filter(
  ({ id }) => !only || only.includes(id),
);
const measured = await measureAll(jobs, report);
const of = (wanted: Job) => measured[jobs.indexOf(wanted)];

const shared = {
  world: { version: WORLD_VERSION, townSeed: TOWN_SEED },
  seed,
  items: count,
  decoding: 'greedy',
  // The day of the newest row.
  measuredOn: new Date().toISOString().slice(0, 10),
};
const model = ({ id }: Job) => {
  const { parameters, tokens, file } = [...cards, ...variantCards].find((card) => card.id === id)!;
  return { id, sha256: file.sha256, parameters, tokens };
};
mkdirSync(MEASUREMENTS, { recursive: true });
save('skills', whole, ({ storyLoss, results }) => ({ storyLoss, results }), { examples: examplesOf(SKILLS) });
save('confidence', whole, ({ confidences }) => ({ results: confidences }));
save('secrets', whole, ({ secrets }) => ({ secrets }));
save('squeeze', squeezed, ({ storyLoss, results }) => ({ storyLoss, results }));
save('variants', [...titled, ...variants], ({ storyLoss, results }) => ({ storyLoss, results }), {
  examples: examplesOf([TITLED]),
});
// The floor under those losses: on the same stories, over the same tokens.
if (!only) write('entropy', { stories: storyEntropy(seed, LOSS_STORIES, of(whole[0]).storyLoss.tokens) });
await import('./record.ts');

/** The first items of every kind, of which it stands here what each model wrote. */
function examplesOf(skills: readonly Skill[]): Record<string, { prompt: string; answer: string }[]> {
  const domains = [...new Set(skills.map(({ domain }) => domain))];
  const first = (domain: TestDomain) =>
    testItems(domain, seed, SAID, makeTown()).map(({ prompt, answer }) => ({ prompt, answer }));
  return Object.fromEntries(domains.map((domain) => [domain, first(domain)]));
}

/** Writes a row a job: what `part` takes of what was measured now, or the row of the file as it is. */
function save(name: string, rows: readonly Job[], part: (measured: Measured) => object, beside: object = {}): void {
  const kept = only && keptRows(`${MEASUREMENTS}${name}.json`, { seed, items: count });
  const models = rows.map((job) =>
    jobs.includes(job)
      ? { ...model(job), ...(job.bits && { bits: job.bits }), ...part(of(job)) }
      : kept!(model(job), job.bits),
  );
  write(name, { ...beside, models });
}

function write(name: string, content: object): void {
  writeFileSync(`${MEASUREMENTS}${name}.json`, JSON.stringify({ experiment: name, ...shared, ...content }) + '\n');
}

function report({ id, bits }: Job, { results }: Measured, seconds: number): void {
  console.info(`${id}${bits ? ` in ${bits} bits` : ''}: ${seconds.toFixed(0)} s`);
  for (const { domain, format, right, declined } of results) {
    console.info(`  ${domain} ${format}: ${right} of ${count} right, ${declined} declined`);
  }
}
