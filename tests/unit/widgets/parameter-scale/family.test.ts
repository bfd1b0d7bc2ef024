import { expect, test } from 'vitest';
import { modelCards } from '../../../../src/widgets/parameter-scale/cards.ts';
import { familyOf, isBase, isProduct } from '../../../../src/widgets/parameter-scale/family.ts';

test('a model is what it is called, and disputed when it is called both, or neither', () => {
  expect(familyOf(['SLM', 'chat'])).toBe('small');
  expect(familyOf(['LLM', 'MoE'])).toBe('large');
  expect(familyOf(['SLM/LLM border', 'base'])).toBe('disputed');
  expect(familyOf(['SLM', 'LLM'])).toBe('disputed');
  expect(familyOf(['MoE', 'chat'])).toBe('disputed');
  expect(familyOf(['FM-not-language', 'speech'])).toBe('foundation');
});

test('GPT-2 counts as what it is called today, not as what it was called in 2019', () => {
  expect(familyOf(['SLM today, "large" in 2019', 'base'])).toBe('small');
});

test('every way in which a card says small, large or foundation is known to the rule', () => {
  const said = modelCards().flatMap(({ kinds }) => kinds.filter((kind) => /SLM|LLM|FM|foundation/.test(kind)));
  const known = new Set([
    ...['SLM', 'LLM', 'SLM/LLM border', 'SLM today, "large" in 2019', 'FM-not-language', 'foundation model'],
    ...['SLM by its maker, LLM by most size rules', 'LLM inside'],
  ]);
  expect(said.filter((kind) => !known.has(kind))).toEqual([]);
});

test('the ring is for bases and foundation models, and services have no weight', () => {
  expect(isBase(['LLM', 'base'])).toBe(true);
  expect(isBase(['LLM', 'chat'])).toBe(false);
  expect(isProduct(['chat', 'product, not a model'])).toBe(true);
  expect(modelCards().some(({ id }) => id === 'chatgpt')).toBe(false);
});
