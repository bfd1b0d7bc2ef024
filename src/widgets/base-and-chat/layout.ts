/** A model that has read text alone, and the same after it has read questions with their answers. */
import { weigh, type ComparedSkill, type Verdict } from '../_parts/comparison/comparison.ts';

/** The models, in this order everywhere. */
export const CHAT = 0;
export const BASE = 1;

export interface Finding {
  /** The chat model against the base model in all that is asked. */
  answers: Verdict;
  /** Share of right answers over everything that is asked. */
  right: { base: number; chat: number };
  /** In telling stories, which is no answer: whether the chat model has clearly lost, gained or neither. */
  stories: Verdict['kind'];
  told: { base: number; chat: number };
}

export function finding(skills: readonly ComparedSkill[], items: number): Finding {
  const [asked, told] = [true, false].map((wanted) => skills.filter(({ format }) => (format !== 'text') === wanted));
  const share = (list: readonly ComparedSkill[], place: number) =>
    list.reduce((sum, { right }) => sum + right[place], 0) / (items * list.length);
  const both = (list: readonly ComparedSkill[]) => ({ base: share(list, BASE), chat: share(list, CHAT) });
  return {
    answers: weigh(asked, items, CHAT, BASE),
    right: both(asked),
    stories: weigh(told, items, CHAT, BASE).kind,
    told: both(told),
  };
}
