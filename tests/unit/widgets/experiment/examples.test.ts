import { expect, test } from 'vitest';
import { inOneLine } from '../../../../src/widgets/_parts/experiment/examples.ts';

test('a question stands whole; of a story only the beginning, up to the end of a word', () => {
  const question = 'Where does Ada live?';
  expect(inOneLine(question)).toBe(question);
  const story = 'Ada went to the garden and lost her cup. '.repeat(9);
  const short = inOneLine(story);
  expect(short.length).toBeLessThan(100);
  expect(short).toMatch(/^Ada went to .*\w …$|^Ada went to .*\. …$/);
  expect(story.startsWith(short.slice(0, -2))).toBe(true);
});
