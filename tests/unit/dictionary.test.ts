import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PSEUDO_LANGUAGES, accent, pickDictionary, writingDirection } from '../../src/core/dictionary.ts';

const files = {
  './labels/en.json': { run: 'Run', tokens: { one: '{count} token', other: '{count} tokens' }, many: ['A', 'B'] },
  './labels/fr.json': { run: 'Lancer', tokens: { one: '{count} jeton', other: '{count} jetons' }, many: ['A', 'B'] },
};

describe('a dictionary', () => {
  test("is the language's own, or English where there is none", () => {
    expect(pickDictionary(files, 'fr').run).toBe('Lancer');
    for (const language of ['de', '', '__proto__', 'constructor'])
      expect(pickDictionary(files, language).run).toBe('Run');
  });

  test('without English is an error that names the files', () => {
    expect(() => pickDictionary({ './labels/fr.json': {} }, 'fr')).toThrow('./labels/fr.json');
  });

  test.each(PSEUDO_LANGUAGES)('in %s has the same keys, and every text in it is accented', (language) => {
    const { run, tokens, many } = pickDictionary(files, language);
    for (const text of [run, tokens.one, tokens.other, ...many]) expect(text).not.toMatch(/(?<!\{\w*)[a-z]/i);
    expect(Object.keys(tokens)).toEqual(['one', 'other']);
  });
});

describe('an accented text', () => {
  test('is at least 40 % longer and keeps its placeholders', () => {
    const part = fc.constantFrom('word ', '{name}', '{count} ', 'More, ', '1.5 ');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const text = parts.join('');
        expect(accent(text).length).toBeGreaterThanOrEqual(1.4 * text.length);
        expect(accent(text).match(/\{\w+\}/g)).toEqual(text.match(/\{\w+\}/g));
      }),
    );
  });
});

test('Arabic, Persian, Hebrew and Urdu are written from the right', () => {
  expect(['ar', 'ar-XB', 'fa', 'he', 'ur'].map(writingDirection)).toEqual(Array(5).fill('rtl'));
  expect(['en', 'en-XA', 'arn', 'fr', 'ja'].map(writingDirection)).toEqual(Array(5).fill('ltr'));
});
