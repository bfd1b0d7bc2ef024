import type { ParameterTable } from '../../core/params.ts';

/** One prompt, two rungs of the ladder, and the race of questions they run. */
export const params = {
  prompt: {
    kind: 'text',
    default: 'It was a cold day, and Anton was in the barn.',
    maxLength: 1500,
  },
  /** Rungs by their ids. */
  a: { kind: 'text', default: 'generalist-31k', maxLength: 40 },
  b: { kind: 'text', default: 'generalist-136k', maxLength: 40 },
  format: { kind: 'choice', default: 'auto', choices: ['auto', 'text', 'answer', 'steps'] },
  /** 0 lets each model always take its likeliest token. */
  temperature: { kind: 'number', default: 0, min: 0, max: 2, step: 0.1 },
  seed: { kind: 'number', default: 1, min: 0, max: 999_999, step: 1 },
  length: { kind: 'number', default: 150, min: 1, max: 400, step: 1 },
  /** Which parts of the figure are shown. */
  show: { kind: 'choice', default: 'both', choices: ['both', 'prompt', 'race'] },
  /** What the race asks about, how many questions it has, and which draw of them it is. */
  topic: { kind: 'choice', default: 'sums', choices: ['sums', 'mental', 'people', 'reviews'] },
  questions: { kind: 'number', default: 20, min: 5, max: 50, step: 1 },
  race: { kind: 'number', default: 1, min: 0, max: 999_999, step: 1 },
} as const satisfies ParameterTable;
