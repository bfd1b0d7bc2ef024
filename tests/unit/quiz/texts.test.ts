import { describe, expect, it } from 'vitest';
import { accent } from '../../../src/core/dictionary.ts';
import { inLanguage } from '../../../src/core/quiz/texts.ts';

const data = {
  id: 'task',
  ask: { en: 'How hard?', fr: 'Est-ce difficile ?' },
  list: [{ why: { en: 'It matters.' } }],
  points: 3,
};

describe('texts by language', () => {
  it('are chosen at every depth, in English where they are not translated', () => {
    expect(inLanguage(data, 'fr')).toEqual({
      id: 'task',
      ask: 'Est-ce difficile ?',
      list: [{ why: 'It matters.' }],
      points: 3,
    });
  });
  it('are accented for the pseudo-languages, ids and numbers are not', () => {
    expect(inLanguage(data, 'en-XA')).toMatchObject({ id: 'task', ask: accent('How hard?'), points: 3 });
  });
});
