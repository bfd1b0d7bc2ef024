/** Which field a setting gets: by what it may be, not by what it is called. */
import type { Parameter } from '../../../core/params.ts';

export type FieldKind = 'slider' | 'number' | 'words' | 'select' | 'flag' | 'text' | 'long';

/** A poise that has more places than this cannot be set by hand. */
const MOST_STEPS = 100;
/** So many choices stand side by side; more are a list. */
const MOST_WORDS = 4;
/** A text that may be longer is a prompt, and gets lines. */
const LONGEST_LINE = 300;

export function fieldKind(parameter: Parameter): FieldKind {
  switch (parameter.kind) {
    case 'number': {
      const { min, max, step } = parameter;
      return step !== undefined && (max - min) / step <= MOST_STEPS ? 'slider' : 'number';
    }
    case 'choice':
      return parameter.choices.length <= MOST_WORDS ? 'words' : 'select';
    case 'text':
      return parameter.maxLength > LONGEST_LINE ? 'long' : 'text';
    case 'flag':
      return 'flag';
  }
}
