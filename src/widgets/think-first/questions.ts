/** Questions to open, with what one model wrote to each at once and in steps. */
import type { Answered } from '../../core/experiments/examine.ts';
import { EXAMPLES, type Example } from '../_parts/experiment/examples.ts';
import { cellKey } from '../_parts/experiment/trial.svelte.ts';
import { domainsOf, WAYS, type Task } from './layout.ts';
import type { Question } from './recorded.ts';

/** The recorded ones; the two ways stand where other experiments have models. */
export function recordedQuestions(questions: readonly Question[], model: string): Example[] {
  return questions.map(({ prompt, expected, said }) => ({
    prompt,
    expected,
    said: WAYS.map((way) => ({ model: way, ...said[model][way] })),
  }));
}

/** The first of the hardest questions that the reader's own run has answered in both ways. */
export function ownQuestions(task: Task, model: string, answers: Record<string, Answered[]>): Example[] {
  const domain = domainsOf(task).at(-1)!;
  const [atOnce, inSteps] = WAYS.map((format) => answers[cellKey(model, { domain, format })] ?? []);
  return atOnce.slice(0, Math.min(EXAMPLES, inSteps.length)).map(({ prompt, expected }, index) => ({
    prompt,
    expected,
    said: [atOnce, inSteps].map((list, place) => ({
      model: WAYS[place],
      output: list[index].output,
      mark: list[index].mark,
    })),
  }));
}
