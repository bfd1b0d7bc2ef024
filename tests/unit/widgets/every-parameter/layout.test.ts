import { expect, test } from 'vitest';
import {
  numberOf,
  parameterAt,
  parameterNumber,
  placeParameters,
  squareOf,
} from '../../../../src/widgets/every-parameter/layout.ts';

const config = {
  name: 'test',
  layers: 3,
  width: 24,
  feedForward: 56,
  heads: 2,
  keyHeads: 2,
  headSize: 12,
  vocabulary: 512,
  contextLength: 512,
  epsilon: 1e-5,
  rotationBase: 10_000,
};
const sheet = placeParameters(config);

test('the sheet holds exactly the parameters that the formula for a tied llama model gives', () => {
  const { width: d, feedForward: f, layers: l, vocabulary: v } = config;
  expect(sheet.parameters).toBe(v * d + l * (4 * d * d + 3 * d * f + 2 * d) + d);
});

test('no square is taken twice, and a point finds the parameter that stands there', () => {
  const taken = new Set<string>();
  for (let number = 0; number < sheet.parameters; number++) {
    const { block, index } = parameterNumber(sheet, number);
    const { x, y } = squareOf(block, index);
    taken.add(`${x},${y}`);
    const found = parameterAt(sheet, x + 0.5, y + 0.5)!;
    expect(numberOf(sheet, found.block, found.index)).toBe(number);
  }
  expect(taken.size).toBe(sheet.parameters);
});

test('a point between two blocks is nobody', () => {
  expect(parameterAt(sheet, sheet.width + 1, 0)).toBeUndefined();
  expect(parameterAt(sheet, 25.5, 60)).toBeUndefined();
});

test('a number beyond the sheet is the last parameter', () => {
  expect(parameterNumber(sheet, 1e9)).toEqual({ block: sheet.blocks.at(-1), index: sheet.blocks.at(-1)!.count - 1 });
  expect(parameterNumber(sheet, -5).block.tensor).toBe('token_embd.weight');
});
