/** Questions a reader can open: what was asked, what is right, and what each model wrote. */
import type { Answered, Mark, Skill } from '../../../core/experiments/examine.ts';
import { cellKey } from './trial.svelte.ts';

export interface Example {
  prompt: string;
  expected: string;
  said: { model: string; output: string; mark: Mark }[];
}

export const EXAMPLES = 3;

/** The first questions of a skill with what each of `models` wrote, from the answers of a trial. */
export function examplesOf(answers: Record<string, Answered[]>, models: readonly string[], skill: Skill): Example[] {
  const lists = models.map((model) => ({ model, list: answers[cellKey(model, skill)] ?? [] }));
  const [first] = lists.filter(({ list }) => list.length > 0);
  return (first?.list ?? []).slice(0, EXAMPLES).map(({ prompt, expected }, index) => ({
    prompt,
    expected,
    said: lists.flatMap(({ model, list }) =>
      list[index] ? [{ model, output: list[index].output, mark: list[index].mark }] : [],
    ),
  }));
}
