/** What it did for a small model to learn from a large one's expectations as well as from the text. */
import { weigh, type ComparedSkill, type Verdict } from '../_parts/comparison/comparison.ts';

/** The models, in this order everywhere. */
export const PUPIL = 0;
export const TWIN = 1;
export const TEACHER = 2;

export interface Finding extends Verdict {
  /** Skills in which the teacher is clearly ahead of the pupil even so. */
  beyond: number;
  all: number;
}

/** The pupil against its twin, which read the same text and had no teacher. */
export function finding(skills: readonly ComparedSkill[]): Finding {
  return {
    ...weigh(skills, PUPIL, TWIN),
    beyond: weigh(skills, TEACHER, PUPIL).better.length,
    all: skills.length,
  };
}
