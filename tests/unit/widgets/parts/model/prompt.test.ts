import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../../../../../src/core/tokenizer/tokenizer.ts';
import { BYTE_LETTERS } from '../../../../../src/core/tokenizer/bytes.ts';
import { SPECIALS } from '../../../../../src/core/world/document.ts';
import { MOST_CHARACTERS, fitPrompt, promptRoom } from '../../../../../src/widgets/_parts/model/prompt.ts';

// A token for each byte, so that lengths can be read off.
const tokenizer = createTokenizer({ tokens: [...SPECIALS.map((name) => `<${name}>`), ...BYTE_LETTERS], merges: [] });
const fit = (text: string, room: number, continuation: number[] = []) =>
  fitPrompt([{ special: 'user' }, { text }, { special: 'bot' }], continuation, room, tokenizer);

describe('fitting a prompt', () => {
  it('leaves a prompt that fits as it is, its continuation behind it', () => {
    const { tokens, truncated } = fit('abc', 10, [77]);
    expect(tokenizer.decode(tokens.slice(0, -1))).toBe('abc');
    expect(tokens.at(-1)).toBe(77);
    expect(truncated).toBe(0);
  });

  it('keeps the end of a longer one, and its opening token, and counts what is left out', () => {
    const { tokens, truncated } = fit('abcdefgh', 6);
    expect(tokens).toHaveLength(6);
    expect(tokens.map(tokenizer.text).join('')).toBe('<user>efgh<bot>');
    expect(truncated).toBe(4);
  });

  it('makes of nothing the beginning of a text', () => {
    expect(fitPrompt([], [], 10, tokenizer).tokens.map(tokenizer.text)).toEqual(['<text>']);
  });

  it('refuses what is far too long without cutting it into tokens first', () => {
    expect(() => fit('a'.repeat(MOST_CHARACTERS + 1), 10)).toThrow(expect.objectContaining({ code: 'too-long' }));
    expect(() => fit('a'.repeat(MOST_CHARACTERS), 10)).not.toThrow();
  });

  it('leaves room for what is to be written, but never less than half for the prompt', () => {
    expect(promptRoom(512, 100)).toBe(412);
    expect(promptRoom(512, 10_000)).toBe(256);
  });
});
