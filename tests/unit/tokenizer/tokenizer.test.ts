import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vocabulary from '../../../content/ladder/tokenizer.json' with { type: 'json' };
import { BYTE_LETTERS, toBytes, toLetters } from '../../../src/core/tokenizer/bytes.ts';
import { ALPHABET, learnVocabulary } from '../../../src/core/tokenizer/learn.ts';
import { PRETOKENIZER, pretokenize } from '../../../src/core/tokenizer/pretokenize.ts';
import { createTokenizer } from '../../../src/core/tokenizer/tokenizer.ts';
import { SPECIALS } from '../../../src/core/world/document.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { RELATIONS, TRAITS } from '../../../src/core/world/traits.ts';

const ALPHABET_TEXT = [...new TextDecoder().decode(toBytes(ALPHABET.join('')))];
const tokenizer = createTokenizer(vocabulary);
const everyByte = createTokenizer({ tokens: [...SPECIALS.map((name) => `<${name}>`), ...BYTE_LETTERS], merges: [] });
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const worldText = fc.string({ unit: fc.constantFrom(...ALPHABET_TEXT), maxLength: 300 });

describe('the vocabulary', () => {
  it('has 512 different tokens: control tokens first, then the alphabet, then one for each merge', () => {
    const { tokens, merges } = vocabulary;
    expect(new Set(tokens).size).toBe(512);
    expect(tokens.slice(0, SPECIALS.length)).toEqual(SPECIALS.map((name) => `<${name}>`));
    expect(tokens.slice(SPECIALS.length, SPECIALS.length + ALPHABET.length)).toEqual(ALPHABET);
    expect(tokens.slice(SPECIALS.length + ALPHABET.length)).toEqual(merges.map((pair) => pair.replace(' ', '')));
    expect(vocabulary.pretokenizer).toBe(PRETOKENIZER);
  });

  it('has no token in which punctuation or digits are joined with anything', () => {
    for (const token of vocabulary.tokens.slice(SPECIALS.length + ALPHABET.length))
      expect(token).toMatch(/^Ġ?[A-Za-z]*$/);
  });
});

describe('the tokenizer', () => {
  it('gives any text of the world’s signs back', () => {
    fc.assert(fc.property(worldText, (text) => tokenizer.decode(tokenizer.encode(text)) === text));
  });

  it('gives any text back, byte for byte, if its vocabulary has all bytes', () => {
    fc.assert(fc.property(anyText, (text) => everyByte.decode(everyByte.encode(text)) === text));
  });

  it('makes every character that its vocabulary lacks one unknown sign, and nothing else', () => {
    const unknown = tokenizer.special('unknown');
    expect(tokenizer.encode('é🦔\t')).toEqual([unknown, unknown, unknown]);
    fc.assert(
      fc.property(anyText, (text) => {
        const written = [...text].map((sign) => (ALPHABET_TEXT.includes(sign) ? sign : '\ufffd')).join('');
        return tokenizer.decode(tokenizer.encode(text)) === written;
      }),
    );
  });

  it.each([
    '👩‍👩‍👧‍👦 🦔🇩🇪',
    'مرحبا بالعالم',
    'שלום',
    'e\u0301\u00e9 ŞİĞ',
    '\u0000\u001f\u007f',
    '\r\n\r\n \t ',
    '   a   b   ',
  ])('gives "%s" back', (text) => {
    expect(everyByte.decode(everyByte.encode(text))).toBe(text);
  });

  it('turns half a surrogate pair into the replacement character, as UTF-8 demands', () => {
    expect(tokenizer.decode(tokenizer.encode('a\ud83d'))).toBe('a\ufffd');
  });

  it('makes every digit one token', () => {
    expect(tokenizer.encode('438+276=?').map(tokenizer.text)).toEqual(['4', '3', '8', '+', '2', '7', '6', '=', '?']);
  });

  it('takes the name of a control token in a text for plain text', () => {
    expect(tokenizer.encode('<end>')).not.toContain(tokenizer.special('end'));
    expect(tokenizer.decode(tokenizer.encode('<end>'))).toBe('<end>');
  });

  it('puts control tokens where pieces have them, and leaves them out of the text', () => {
    const ids = tokenizer.encodePieces([{ special: 'user' }, { text: 'Hello!' }, { special: 'bot' }]);
    expect(ids[0]).toBe(2);
    expect(ids.at(-1)).toBe(3);
    expect(tokenizer.decode(ids)).toBe('Hello!');
    expect(tokenizer.text(ids[0])).toBe('<user>');
    expect(tokenizer.bytes(ids[0])).toHaveLength(0);
  });

  it('needs less than two tokens for three characters of a story', () => {
    const text = testItems('story', 1, 50)
      .map((item) => item.text)
      .join('\n');
    expect(tokenizer.encode(text).length / text.length).toBeLessThan(2 / 3);
  });

  /** Spelt letter by letter, as by a vocabulary learnt from stories above all, facts are not learnt by small models. */
  it.each(RELATIONS)('needs three tokens or fewer for the %s of somebody', (relation) => {
    const tokens = TRAITS[relation].map((value) => tokenizer.encode(` ${value}`).length);
    expect(tokens.reduce((sum, count) => sum + count) / tokens.length).toBeLessThanOrEqual(3);
  });

  it.each(['a'.repeat(10_000), '🦔'.repeat(5_000), 'word '.repeat(2_000), ' '.repeat(10_000), '!'.repeat(10_000)])(
    'is quick with 10,000 characters of anything',
    (text) => {
      const started = performance.now();
      expect(everyByte.decode(everyByte.encode(text))).toBe(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );

  it('refuses a vocabulary that is not one of ours', () => {
    expect(() => createTokenizer({ tokens: ['a'], merges: [] })).toThrow('<pad>');
    expect(() => createTokenizer({ ...vocabulary, merges: ['Ġq zz'] })).toThrow('Ġq zz');
  });
});

describe('cutting text into stretches', () => {
  it('loses nothing', () => {
    fc.assert(fc.property(anyText, (text) => pretokenize(text).join('') === text));
  });

  it('follows the rule that llama.cpp calls qwen2', () => {
    expect(pretokenize('Ada\'s 12 cats said, "Hi!"\n\n  Bye')).toEqual([
      'Ada',
      "'s",
      ' ',
      '1',
      '2',
      ' cats',
      ' said',
      ',',
      ' "',
      'Hi',
      '!"\n\n',
      ' ',
      ' Bye',
    ]);
  });
});

describe('bytes as letters', () => {
  it('are 256 different printable ones, a space being Ġ', () => {
    expect(new Set(BYTE_LETTERS).size).toBe(256);
    expect(BYTE_LETTERS.join('')).toMatch(/^[^\s\p{C}]+$/u);
    expect(toLetters(' a\n')).toBe('ĠaĊ');
  });

  it('turn back into the bytes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toBytes(toLetters(text))).toEqual(new TextEncoder().encode(text));
      }),
    );
    expect(() => toBytes('€')).toThrow('€');
  });
});

describe('learning merges', () => {
  it('joins the most frequent pair first', () => {
    const words = new Map([
      ['low', 5],
      ['lower', 2],
      ['new', 6],
    ]);
    expect(learnVocabulary(words, SPECIALS.length + ALPHABET.length + 2).merges).toEqual(['l o', 'lo w']);
  });

  it('says when the words hold no more tokens', () => {
    expect(() => learnVocabulary(new Map([['ab', 1]]), 300)).toThrow(String(SPECIALS.length + ALPHABET.length + 1));
  });
});
