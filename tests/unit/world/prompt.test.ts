import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDocument, stepsDocument, textDocument } from '../../../src/core/world/document.ts';
import type { Piece } from '../../../src/core/world/document.ts';
import { framePrompt, guessFormat } from '../../../src/core/world/prompt.ts';
import { readSum } from '../../../src/core/world/sums/read-sum.ts';
import { suggestions } from '../../../src/core/world/suggestions.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';

const withoutWeights = (pieces: Piece[]) => pieces.map((piece) => ({ ...piece, weight: undefined }));

describe('a prompt', () => {
  it('begins exactly as a training document does', () => {
    const [item] = testItems('sum', 1, 1);
    const [story] = testItems('story', 1, 1);
    expect(framePrompt(item.prompt, 'answer')).toEqual(withoutWeights(answerDocument(item)).slice(0, 3));
    expect(framePrompt(item.prompt, 'steps')).toEqual(withoutWeights(stepsDocument(item)).slice(0, 3));
    expect(framePrompt(story.text!, 'text')).toEqual(withoutWeights(textDocument(story.text!)).slice(0, 2));
  });

  it.each([
    ['438+276', 'answer'],
    ['Who are you?', 'answer'],
    ['hello!', 'answer'],
    ['Message: The lamp is broken.', 'answer'],
    ['Review: The lamp never worked.', 'answer'],
    ['One sunny morning, Ada went to the market.', 'text'],
    ['', 'text'],
  ] as const)('"%s" is taken for one to continue or to answer: %s', (text, format) => {
    expect(guessFormat(text)).toBe(format);
  });

  it.each([
    ['438 + 276', '438+276=?'],
    ['438 + 276 = ?', '438 + 276 = ?'],
    ['what is 67 × 8 ?', '67*8=?'],
    ['What is 438+276?', 'What is 438+276?'],
    ['How old is 7?', 'How old is 7?'],
  ])('"%s" reaches the model as "%s"', (typed, read) => {
    expect(framePrompt(typed, 'answer')[1]).toEqual({ text: read });
  });

  it('is taken as its suggestion says', () => {
    for (const seed of [1, 2, 3]) {
      for (const { prompt, format } of suggestions(makeTown(), seed)) {
        expect(guessFormat(prompt), prompt).toBe(format === 'steps' ? 'answer' : format);
      }
    }
  });

  it('can be anything, up to 10,000 characters and beyond', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => readSum(text) === null),
        (text) => {
          const pieces = framePrompt(text, 'auto');
          expect(pieces.some((piece) => 'text' in piece && piece.text === text.trim())).toBe(true);
        },
      ),
    );
    const started = performance.now();
    for (const text of ['1+'.repeat(5_000), 'What is '.repeat(1_250), ' '.repeat(10_000), '🦔'.repeat(5_000)]) {
      framePrompt(text, 'auto');
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
