import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { findModels } from '../../../../src/widgets/parameter-scale/find-model.ts';

const { weights } = catalogue();
const first = (text: string) => findModels(weights, text)[0]?.id;

test('a model is found by its name, however it is written', () => {
  expect(first('Llama 3.1 8B')).toBe('llama-3.1-8b');
  expect(first('  llama-3.1-8b ')).toBe('llama-3.1-8b');
  expect(first('GPT-2 XL')).toBe('gpt-2-1.5b');
});

test('a part of a name finds the best known of those it fits', () => {
  expect(first('gpt-3')).toBe('gpt-3-175b');
  expect(first('whisper')).toBe('whisper-tiny');
});

test('a maker finds one of its models', () => {
  expect(weights.find(({ id }) => id === first('Moonshot'))?.maker).toBe('Moonshot AI');
});

test('nothing is found by nothing, nor by signs alone', () => {
  expect(findModels(weights, '   ')).toEqual([]);
  expect(findModels(weights, '<script>')).toEqual([]);
  expect(findModels(weights, '🙂')).toEqual([]);
});
