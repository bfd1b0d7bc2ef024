/** The reader's own questions to one model, with what each of its copies wrote. */
import type { Answered, Skill } from '../../core/experiments/examine.ts';
import { examplesOf, type Example } from '../_parts/experiment/examples.ts';
import { subjectKey } from '../_parts/experiment/trial.svelte.ts';
import type { Rung } from '../_parts/rung.ts';
import { SHOWN, squeezed } from './layout.ts';

/** The copies are named by their bits, as in the recorded examples. */
export function ownExamples(answers: Record<string, Answered[]>, rung: Rung, skill: Skill): Example[] {
  const keys = SHOWN.map((bits) => subjectKey(squeezed(rung, bits)));
  return examplesOf(answers, keys, skill).map((example) => ({
    ...example,
    said: example.said.map((one) => ({ ...one, model: String(SHOWN[keys.indexOf(one.model)]) })),
  }));
}
