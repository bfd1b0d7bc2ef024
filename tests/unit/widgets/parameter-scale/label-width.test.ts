import { expect, test } from 'vitest';
import { elide, labelWidth } from '../../../../src/widgets/parameter-scale/label-width.ts';

test('a longer text is wider, and letters differ', () => {
  expect(labelWidth('GPT-3')).toBeLessThan(labelWidth('GPT-3 175B'));
  expect(labelWidth('mmm')).toBeGreaterThan(labelWidth('iii'));
});

test('a text that fits stays whole, one that does not ends in an ellipsis and fits', () => {
  expect(elide('GPT-3', 200)).toBe('GPT-3');
  const short = elide('DeepSeek-R1-Distill-Qwen-1.5B', 90);
  expect(short).toMatch(/^DeepSeek.*…$/);
  expect(labelWidth(short)).toBeLessThanOrEqual(90);
});
