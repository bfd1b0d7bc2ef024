import { expect, test } from 'vitest';
import type { ComparedSkill } from '../../../../src/widgets/_parts/comparison/comparison.ts';
import { finding } from '../../../../src/widgets/base-and-chat/layout.ts';

const skill = (format: 'answer' | 'text', chat: number, base: number): ComparedSkill => ({
  domain: format === 'text' ? 'story' : 'review',
  format,
  name: format,
  counts: [chat, base].map((right) => ({ right, items: 300 })),
});
const alike = { base: 0.4, chat: 0.4 };

test('the answers are better, worse or the same, and stories do not count among them', () => {
  const told = skill('text', 0, 300);
  expect(finding([told, skill('answer', 270, 0)], alike)).toMatchObject({
    answers: 'better',
    right: { base: 0, chat: 0.9 },
  });
  expect(finding([told, skill('answer', 0, 270)], alike).answers).toBe('worse');
  expect(finding([told, skill('answer', 10, 10)], alike).answers).toBe('same');
});

test('stories are unlearnt if a new one surprises the chat model clearly more', () => {
  const skills = [skill('answer', 270, 0)];
  expect(finding(skills, { base: 0.4, chat: 2 }).stories).toBe('worse');
  expect(finding(skills, { base: 2, chat: 0.4 }).stories).toBe('better');
  expect(finding(skills, { base: 0.4, chat: 0.41 }).stories).toBe('same');
});
