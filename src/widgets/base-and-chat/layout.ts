/** A model that has read text alone, and the same after it has read questions with their answers. */
import { weigh, type ComparedSkill, type Verdict } from '../_parts/comparison/comparison.ts';

/** The models, in this order everywhere. */
const CHAT = 0;
const BASE = 1;

interface Both {
  base: number;
  chat: number;
}

export interface Finding {
  /** The chat model against the base model in all that is asked. */
  answers: Verdict['kind'];
  /** Share of right answers over everything that is asked, each skill counted alike. */
  right: Both;
  /** What the chat model has become at stories, by its surprise at new ones. */
  stories: 'better' | 'worse' | 'same';
}

/** A loss counts as clearly lower by this share. */
const CLEAR = 0.05;

/** @param losses by new stories, in bits a token */
export function finding(skills: readonly ComparedSkill[], losses: Both): Finding {
  const asked = skills.filter(({ format }) => format !== 'text');
  const mean = (place: number) =>
    asked.reduce((sum, { counts }) => sum + counts[place].right / counts[place].items, 0) / asked.length;
  const isLower = (one: number, other: number) => one < other * (1 - CLEAR);
  return {
    answers: weigh(asked, CHAT, BASE).kind,
    right: { base: mean(BASE), chat: mean(CHAT) },
    stories: isLower(losses.chat, losses.base) ? 'better' : isLower(losses.base, losses.chat) ? 'worse' : 'same',
  };
}
