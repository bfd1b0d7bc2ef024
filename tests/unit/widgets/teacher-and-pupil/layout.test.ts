import { expect, test } from 'vitest';
import type { ComparedSkill } from '../../../../src/widgets/_parts/comparison/comparison.ts';
import { finding } from '../../../../src/widgets/teacher-and-pupil/layout.ts';

/** Ten skills alike. */
const skills = (pupil: number, twin: number, teacher: number) =>
  Array.from({ length: 10 }, (): ComparedSkill => ({
    domain: 'review',
    format: 'answer',
    name: 'Reviews',
    counts: [pupil, twin, teacher].map((right) => ({ right, items: 300 })),
  }));

test('a pupil may do better than its twin, worse, or the same', () => {
  expect(finding(skills(200, 100, 300)).kind).toBe('better');
  expect(finding(skills(100, 200, 300)).kind).toBe('worse');
  expect(finding(skills(105, 100, 300)).kind).toBe('same');
});

test('it is counted how often the teacher is ahead even so', () => {
  expect(finding(skills(200, 100, 300))).toMatchObject({ beyond: 10, all: 10 });
  expect(finding(skills(200, 100, 200)).beyond).toBe(0);
});
