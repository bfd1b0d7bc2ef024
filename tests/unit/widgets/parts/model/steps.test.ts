import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../../../../../src/core/tokenizer/tokenizer.ts';
import { BYTE_LETTERS } from '../../../../../src/core/tokenizer/bytes.ts';
import { SPECIALS } from '../../../../../src/core/world/document.ts';
import { packSteps, unpackSteps } from '../../../../../src/widgets/_parts/model/steps.ts';
import { textStream } from '../../../../../src/widgets/_parts/model/text.ts';

const vocabulary = ['a', 'b', 'c'];

describe('steps on their way from worker to page', () => {
  it('arrive as they were sent, with texts, surprise and as many candidates as each had', () => {
    const sent = [
      { id: 2, probability: 1, entropy: 0, candidates: [] },
      {
        id: 1,
        probability: 0.25,
        entropy: 1.5,
        candidates: [
          { id: 0, probability: 0.5 },
          { id: 1, probability: 0.25 },
        ],
      },
    ];
    expect(unpackSteps(packSteps(sent, ['c', 'b']), vocabulary)).toEqual([
      { id: 2, text: 'c', probability: 1, surprise: 0, entropy: 0, candidates: [] },
      {
        id: 1,
        text: 'b',
        probability: 0.25,
        surprise: 2,
        entropy: 1.5,
        candidates: [
          { id: 0, text: 'a', probability: 0.5 },
          { id: 1, text: 'b', probability: 0.25 },
        ],
      },
    ]);
  });

  it('may be none at all', () => {
    expect(unpackSteps(packSteps([], []), vocabulary)).toEqual([]);
  });
});

describe('the text that tokens add', () => {
  const tokenizer = createTokenizer({ tokens: [...SPECIALS.map((name) => `<${name}>`), ...BYTE_LETTERS], merges: [] });

  it('has a character of several bytes with its last one, and joined it is the whole text', () => {
    const ids = tokenizer.encode('é🦉!');
    const texts = ids.map(textStream(tokenizer));
    expect(texts).toEqual(['', 'é', '', '', '', '🦉', '!']);
  });

  it('shows a control token by its name', () => {
    expect(textStream(tokenizer)(tokenizer.special('bot'))).toBe('<bot>');
  });
});
