/** A race of questions: what each model answered and how long it took, and how that looks at any moment of the replay. */
import { readWritten } from '../../core/experiments/subject.ts';
import type { ModelClient } from '../_parts/model/client.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Marker, Question } from './town.ts';

export type Mark = 'right' | 'declined' | 'wrong';

export interface Answered {
  prompt: string;
  output: string;
  mark: Mark;
  tokens: number;
  milliseconds: number;
}

/** A model's part of a race: one answer for each question, in their order. */
export type Run = Answered[];

/** Tokens that an answer with all its steps may take. */
const LONGEST_ANSWER = 90;

/** Answers take less than a millisecond, and anything else on the device disturbs: the fastest of so many rounds counts. */
const ROUNDS = 4;

/** Lets one model answer all questions, one after the other, alone on the processor as far as we can help it. */
export async function runRace(
  client: Pick<ModelClient, 'run'>,
  questions: readonly Question[],
  tools: { frame: Live['frame']; mark: Marker['mark'] },
): Promise<Run> {
  const greedy = { temperature: 0, topK: 0, topP: 1, minP: 0, seed: 0 };
  const ask = ({ prompt, format }: Question) =>
    client.run(tools.frame(prompt, format), greedy, { limit: LONGEST_ANSWER });
  const run: Run = [];
  for (const question of questions) {
    const { steps, milliseconds } = await ask(question);
    const output = readWritten(steps).answer;
    const mark = tools.mark(question, output);
    run.push({ prompt: question.prompt, output, mark, tokens: steps.length, milliseconds });
  }
  for (let round = 1; round < ROUNDS; round++) {
    for (const [index, question] of questions.entries()) {
      const { milliseconds } = await ask(question);
      run[index].milliseconds = Math.min(run[index].milliseconds, milliseconds);
    }
  }
  return run;
}

export function count(run: Run, mark: Mark): number {
  return run.filter((one) => one.mark === mark).length;
}

export function totalMilliseconds(run: Run): number {
  return run.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

/** Tokens a second over the whole race, prompts and all. */
export function racePace(run: Run): number {
  const tokens = run.reduce((sum, one) => sum + one.tokens, 0);
  const milliseconds = totalMilliseconds(run);
  return milliseconds > 0 ? (tokens * 1000) / milliseconds : 0;
}

const SHOWN_SECONDS = 8;
const STEPS = [1, 2, 5];

/** How many times slower the race is shown than it was, a round number, so that the slower model takes some eight seconds. */
export function slowness(runs: readonly Run[]): number {
  const longest = Math.max(...runs.map(totalMilliseconds));
  const exact = longest > 0 ? (SHOWN_SECONDS * 1000) / longest : 1;
  if (exact <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(exact));
  return power * Math.max(...STEPS.filter((step) => step * power <= exact));
}

/** How far a model is when `milliseconds` of its own time have gone by. */
export function progress(run: Run, milliseconds: number): { answered: number; tokens: number } {
  let left = milliseconds;
  let tokens = 0;
  for (const [index, one] of run.entries()) {
    if (left < one.milliseconds) {
      return { answered: index, tokens: tokens + Math.floor((one.tokens * left) / one.milliseconds) };
    }
    left -= one.milliseconds;
    tokens += one.tokens;
  }
  return { answered: run.length, tokens };
}

/** Rows of the table: the question, and what each model answered with its mark. */
export function raceRows(runs: readonly Run[], words: Record<Mark, string>): string[][] {
  return (runs[0] ?? []).map(({ prompt }, index) => [
    prompt,
    ...runs.map((run) => (run[index] ? `${run[index].output} (${words[run[index].mark]})` : '–')),
  ]);
}
