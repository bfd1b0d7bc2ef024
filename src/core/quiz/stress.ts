/** How much each question counts: the reader may make one count for nothing, or for three times as much. */
import type { Quiz } from './quiz.ts';

/** Factors by question; 1 where none is given. */
export type Stress = Readonly<Partial<Record<string, number>>>;

/** What a factor may be; halves in between. */
export const STRESS = { least: 0, most: 3, step: 0.5, usual: 1 } as const;

export const stressOn = (stress: Stress, question: string): number =>
  Object.hasOwn(stress, question) ? (stress[question] ?? STRESS.usual) : STRESS.usual;

/** Whether `factor` is one that a reader can set. */
export const isStress = (factor: number): boolean =>
  factor >= STRESS.least && factor <= STRESS.most && Number.isInteger(factor / STRESS.step);

/** `quiz` with the points of each question's rules times its factor. Limits stay: they are no matter of weight. */
export function stressed(quiz: Quiz, stress: Stress): Quiz {
  if (quiz.questions.every(({ id }) => stressOn(stress, id) === STRESS.usual)) return quiz;
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      const factor = stressOn(stress, question.id);
      if (factor === STRESS.usual) return question;
      return {
        ...question,
        options: question.options.map((option) => ({
          ...option,
          rules: option.rules.map((rule) => ({
            ...rule,
            adds: Object.fromEntries(Object.entries(rule.adds).map(([key, points]) => [key, factor * points])),
          })),
        })),
      };
    }),
  };
}
