import type { ParameterTable } from '../../core/params.ts';

/** Which of the two pictures is shown, which model is held, and where models have been put. */
export const params = {
  view: { kind: 'choice', default: 'kinds', choices: ['kinds', 'modalities'] },
  /** The id of the model that is held. */
  model: { kind: 'text', default: 'clip-vit-l14', maxLength: 40 },
  /** "bert-base~language clip-vit-l14~foundation": models and the areas they were put in. */
  placed: { kind: 'text', default: '', maxLength: 400 },
} as const satisfies ParameterTable;
