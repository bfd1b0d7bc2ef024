/** Looks inside the committed models as content/ladder/recorded.yaml asks, and writes down what was seen. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { framePrompt } from '../src/core/world/prompt.ts';
import { answerOf, shortenedInsight, shortenedTrials } from '../src/widgets/look-inside/layout.ts';
import type { InsightRecording } from '../src/widgets/look-inside/recorded.ts';
import { judgeAnswer } from '../src/widgets/look-inside/town.ts';
import { readCards } from './ladder.ts';
import { openModel } from './open-model.ts';

type Wanted = Pick<InsightRecording, 'prompt' | 'model' | 'format'>;

/** Tokens written at most behind a prompt. */
const LIMIT = 120;

const content = fileURLToPath(new URL('../content/', import.meta.url));
const wanted: { insights: Wanted[] } = parse(readFileSync(`${content}ladder/recorded.yaml`, 'utf8'));
const hashes = new Map(readCards().map(({ id, file }) => [id, file.sha256]));
const insights: InsightRecording[] = [];
for (const { prompt, model: id, format } of wanted.insights) {
  const model = await openModel(id);
  const insight = await model.trace({ pieces: framePrompt(prompt, format) }, LIMIT);
  const trials = shortenedTrials(await model.tryHeads(insight));
  const answer = answerOf(insight.written);
  const verdict = judgeAnswer(prompt, answer);
  console.info(`${id}: ${prompt} → ${answer} (${verdict?.verdict ?? 'unknown'})`);
  const recorded = { insight: shortenedInsight(insight), trials, verdict };
  insights.push({ model: id, sha256: hashes.get(id)!, prompt, format, ...recorded });
}
const recordings = { writtenBy: 'training/record-insights.ts', insights };
writeFileSync(`${content}measurements/insights.json`, `${JSON.stringify(recordings)}\n`);
