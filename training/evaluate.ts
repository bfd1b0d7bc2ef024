/**
 * Examines every model of the ladder through the site's engine and records what it says to some prompts:
 * writes content/measurements/skills.json and content/measurements/recordings.json, which nobody edits by hand.
 *
 *   npm run evaluate                     with --items N and --seed N for a measurement of one's own
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { textDocument } from '../src/core/world/document.ts';
import { testItems } from '../src/core/world/test-items.ts';
import { makeTown } from '../src/core/world/town.ts';
import { TOWN_SEED, WORLD_VERSION } from '../src/core/world/version.ts';
import { meanLoss, openAnswerer } from './answerer.ts';
import { readCards, readWeights } from './ladder.ts';
import { SKILLS, examine } from './skill.ts';

const MEASUREMENTS = fileURLToPath(new URL('../content/measurements/', import.meta.url));

const { values } = parseArgs({
  options: { items: { type: 'string', default: '300' }, seed: { type: 'string', default: '1927' } },
});
const count = Number(values.items);
const seed = Number(values.seed);
const town = makeTown();
const stories = testItems('story', seed, count, town).map(({ text }) => textDocument(text!));

const models = [];
for (const { id, parameters, file } of readCards()) {
  const started = performance.now();
  const answerer = await openAnswerer(readWeights(id));
  const results = SKILLS.map((skill) => examine(answerer, skill, town, { seed, count }));
  const { nats, tokens } = meanLoss(answerer, stories);
  const storyLoss = { nats: Math.round(nats * 1e4) / 1e4, tokens };
  models.push({ id, sha256: file.sha256, parameters, storyLoss, results });
  console.log(`${id}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const { domain, format, right, declined } of results) {
    console.log(`  ${domain} ${format}: ${right} of ${count} right, ${declined} declined`);
  }
}

const measuredOn = new Date().toISOString().slice(0, 10);
const world = { version: WORLD_VERSION, townSeed: TOWN_SEED };
mkdirSync(MEASUREMENTS, { recursive: true });
const skills = { world, seed, itemsPerSkill: count, decoding: 'greedy', measuredOn, models };
writeFileSync(`${MEASUREMENTS}skills.json`, JSON.stringify(skills, null, 1) + '\n');
await import('./record.ts');
