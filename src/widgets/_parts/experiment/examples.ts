/** Questions a reader can open: what was asked, what is right, and what each model wrote. */
import type { Answered, Mark, Skill } from '../../../core/experiments/examine.ts';
import { cellKey } from './trial.svelte.ts';

export interface Example {
  prompt: string;
  expected: string;
  said: { model: string; output: string; mark: Mark }[];
}

export const EXAMPLES = 3;

/** The longest question that stands whole where it can be opened; of a story only the beginning does. */
const LINE = 160;

/** A question in one line or two: its beginning, if it is longer, up to the end of a word. */
export function inOneLine(prompt: string): string {
  if (prompt.length <= LINE) return prompt;
  return `${prompt.slice(0, prompt.lastIndexOf(' ', LINE / 2))} …`;
}

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
