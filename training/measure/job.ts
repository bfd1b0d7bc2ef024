/** One job of `npm run evaluate`: one model, whole or squeezed, examined through the site's engine. */
import { examine, tally } from '../../src/core/experiments/examine.ts';
import type { Answered, Mark, Skill, Tally } from '../../src/core/experiments/examine.ts';
import { wilsonInterval } from '../../src/core/experiments/interval.ts';
import { askSecrets } from '../../src/core/experiments/planted.ts';
import type { Kept } from '../../src/core/experiments/planted.ts';
import { CONFIDENT, isSameSkill } from '../../src/core/experiments/skills.ts';
import { squeezeModel } from '../../src/core/gguf/squeeze.ts';
import { textDocument } from '../../src/core/world/document.ts';
import { testItems } from '../../src/core/world/test-items.ts';
import { makeTown } from '../../src/core/world/town.ts';
import { asSubject, meanLoss, openAnswerer } from '../answerer.ts';
import { readWeights } from '../ladder.ts';

export interface Job {
  id: string;
  /** Absent for the model as it is. */
  bits?: number;
  skills: readonly Skill[];
  /** True if it is also measured how sure the model is, and what it kept of the secrets. */
  probed: boolean;
  seed: number;
  count: number;
}

/** How one model did in one skill. */
export interface Result extends Skill, Tally {
  /** Of the share of right answers, at 95 %. */
  interval: [low: number, high: number];
  /** What it wrote to the first items. */
  said: { output: string; mark: Mark }[];
}

/** How sure a model was of each answer: its mark as a letter (r, w, d), and its confidence in thousandths. */
export interface Confidences {
  domain: string;
  marks: string;
  confidence: number[];
}

export interface Measured {
  storyLoss: { nats: number; tokens: number };
  results: Result[];
  confidences: Confidences[];
  secrets: Kept[];
}

/** How many answers are written down in full. */
export const SAID = 3;

/** How many stories the loss is measured on. */
export const LOSS_STORIES = 100;

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Examines a model in what the job asks for. */
export async function measure({ id, bits, skills, probed, seed, count }: Job): Promise<Measured> {
  const bytes = readWeights(id);
  const answerer = await openAnswerer(bits === undefined ? bytes : squeezeModel(bytes, bits));
  const subject = asSubject(answerer);
  const town = makeTown();
  const stories = testItems('story', seed, LOSS_STORIES, town).map(({ text }) => textDocument(text!));
  const { nats, tokens } = meanLoss(answerer, stories);
  const measured: Measured = { storyLoss: { nats: rounded(nats), tokens }, results: [], confidences: [], secrets: [] };
  for (const skill of skills) {
    const answers = await Array.fromAsync(examine(subject, skill, town, { seed, count }));
    measured.results.push(resultOf(skill, answers));
    if (probed && CONFIDENT.some((one) => isSameSkill(one, skill)))
      measured.confidences.push(confidencesOf(skill, answers));
  }
  if (probed) {
    for await (const kept of askSecrets(subject, town)) {
      measured.secrets.push({ ...kept, probability: Number(kept.probability.toPrecision(3)) });
    }
  }
  return measured;
}

function resultOf(skill: Skill, answers: Answered[]): Result {
  const counted = tally(answers);
  const interval = wilsonInterval(counted.right, counted.items);
  return { ...skill, ...counted, interval, said: answers.slice(0, SAID).map(({ output, mark }) => ({ output, mark })) };
}

function confidencesOf({ domain }: Skill, answers: Answered[]): Confidences {
  return {
    domain,
    marks: answers.map(({ mark }) => mark[0]).join(''),
    confidence: answers.map(({ confidence }) => Math.round(1000 * confidence)),
  };
}
