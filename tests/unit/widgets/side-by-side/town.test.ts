import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../../../src/core/world/facts.ts';
import { params } from '../../../../src/widgets/side-by-side/params.ts';
import { marker } from '../../../../src/widgets/side-by-side/town.ts';

describe.each(params.topic.choices)('questions about %s', (topic) => {
  const questions = marker.questions(topic, 1, 20);

  test('are as many as asked for, and others with another seed', () => {
    expect(questions).toHaveLength(20);
    expect(marker.questions(topic, 2, 20)).not.toEqual(questions);
  });

  test('are marked right when answered as the town would, and wrong otherwise', () => {
    for (const question of questions) {
      expect(marker.mark(question, question.answer)).toBe('right');
      expect(marker.mark(question, 'Nonsense.')).toBe('wrong');
    }
  });
});

test('not knowing is told apart from being wrong', () => {
  const [question] = marker.questions('people', 1, 1);
  expect(marker.mark(question, UNKNOWN)).toBe('declined');
});

test('a sum may have its steps before it', () => {
  expect(marker.mark({ prompt: 'What is 4+5?', answer: '9.', format: 'steps' }, '4+5=9, write 9. 9.')).toBe('right');
});
