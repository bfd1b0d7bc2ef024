import { describe, expect, test } from 'vitest';
import labels from '../../../../src/widgets/_parts/model/labels/en.json' with { type: 'json' };
import { HANG, tokenTiles } from '../../../../src/widgets/_parts/token-tiles.ts';
import { shareText, tokenFace, tokenInWords } from '../../../../src/widgets/_parts/tokens.ts';
import { step } from '../../../fixtures/widgets/fake-model.ts';

const { token } = labels;

describe('a token’s face', () => {
  test('shows a leading space apart from the text', () => {
    expect(tokenFace(' home', token)).toEqual({ lead: true, text: 'home', kind: 'text' });
  });

  test('names a control token', () => {
    expect(tokenFace('<end>', token)).toMatchObject({ text: 'the end', kind: 'sign' });
  });

  test('takes what a reader typed in angle brackets for text', () => {
    expect(tokenFace('<script>', token)).toMatchObject({ text: '<script>', kind: 'text' });
  });

  test.each(['', '\uFFFD', 'a\uFFFD'])('calls %j a byte: it is a part of a character', (text) => {
    expect(tokenFace(text, token)).toMatchObject({ text: 'byte', kind: 'byte' });
  });

  test('shows a line’s end', () => {
    expect(tokenFace('\n', token).text).toBe('¶');
  });

  test('keeps an emoji and Hebrew whole', () => {
    expect(tokenFace('🦊', token).text).toBe('🦊');
    expect(tokenInWords(' שלום', token)).toBe('“ שלום”');
  });
});

test.each([
  [0.614, '61'],
  [0.004, '0.4'],
  [0.0004, '<0.1'],
  [0.9996, '100'],
  [0, '0'],
])('a share of %d reads %s', (share, text) => {
  expect(shareText(share, '<{value}', 'en')).toBe(text);
});

describe('tiles', () => {
  const sign = { ...step(4), text: '<user>', candidates: [] };
  const tiles = tokenTiles(
    [sign, { ...step(4), candidates: [] }, step(5)],
    [step(1), { ...step(2), text: '<bot>' }],
    token,
  );

  test('leave out control tokens that were given, keep those that were written', () => {
    expect(tiles.map(({ index, kind }) => [index, kind])).toEqual([
      [1, 'text'],
      [2, 'text'],
      [3, 'text'],
      [4, 'sign'],
    ]);
  });

  test('are filled to the probability if written, and empty if given', () => {
    expect(tiles.map(({ fill }) => fill)).toEqual([0, 0, 60, 60]);
  });

  test('carry a bar as long as the surprise, none where nothing could be expected', () => {
    expect(tiles[0]).toMatchObject({ hang: 0, expected: false });
    expect(tiles[1].hang).toBeCloseTo((-Math.log2(0.6) / HANG.bits) * HANG.pixels, 0);
  });

  test('carry no bar longer than there is room', () => {
    expect(tokenTiles([], [{ ...step(1), surprise: 40 }], token)[0].hang).toBe(HANG.pixels);
  });
});
