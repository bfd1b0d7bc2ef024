import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/core/quiz/check.ts';
import { loadQuiz } from '../fixtures/quiz/load-quiz.ts';
import { tinyQuiz } from '../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();
const options = quiz.questions.flatMap(({ id, options: all }) =>
  all.map((option) => ({ name: `${id}=${option.id}`, option })),
);

describe('content/quiz', () => {
  it('fits together', () => {
    expect(problemsOf(quiz)).toEqual([]);
  });
  it.each(options)('$name gives a reason with a source, and a full stop', ({ option }) => {
    for (const { reason, source } of option.rules) {
      expect(reason).toMatch(/\.$/);
      expect(source.title.length).toBeGreaterThan(8);
    }
  });
  it('has a limit on data that lets nothing leave', () => {
    const stay = quiz.questions.find(({ id }) => id === 'privacy')?.options.find(({ id }) => id === 'stay');
    const leaving = quiz.outcomes.filter(({ leaves }) => leaves > 0).map(({ id }) => id);
    expect((stay?.limits ?? []).flatMap(({ outcomes }) => outcomes).sort()).toEqual(leaving.sort());
  });
  it('asks ten to fourteen questions and knows nine outcomes', () => {
    expect(quiz.questions.length).toBeGreaterThanOrEqual(10);
    expect(quiz.questions.length).toBeLessThanOrEqual(14);
    expect(quiz.outcomes).toHaveLength(9);
  });
  it.each(quiz.questions.map((question) => [question.id, question] as const))(
    '%s shows an experiment whose card names a lesson, and devices that there are',
    (_, { experiment = '', lesson, options: all }) => {
      const card = readFileSync(new URL(`../../src/widgets/${experiment}/index.mdx`, import.meta.url), 'utf8');
      const slug = lesson ?? /^lesson: (.+)$/m.exec(card)?.[1];
      const lessons = readdirSync(new URL('../../content/lessons/', import.meta.url));
      expect(lessons.map((name) => name.replace(/^\d+-/, ''))).toContain(slug);
      const devices = readdirSync(new URL('../../content/devices/', import.meta.url));
      for (const { needs } of all) if (needs?.device) expect(devices).toContain(`${needs.device}.yaml`);
    },
  );
  it('is told what is wrong, when a rule names an outcome that does not exist or speaks for both sides', () => {
    const [first, ...others] = tinyQuiz.questions;
    const rule = { adds: { phone: 1, cloud: 1, moon: 1 }, reason: 'Odd.', source: { title: 'A source' } };
    const broken = {
      ...first,
      options: [
        { ...first.options[0], rules: [rule] },
        { ...first.options[1], id: 'unknown', limits: [{ outcomes: ['phone'], because: '', with: { task: ['odd'] } }] },
      ],
    };
    expect(problemsOf({ ...tinyQuiz, questions: [broken, ...others, others[0]] })).toEqual([
      'Two questions are called "task"',
      'data: "unknown" is taken',
      'data=stay: there is no outcome "moon"',
      'data=stay: "Odd." speaks for small and large at once; make it two rules',
      'data=unknown: there is no answer "task=odd"',
    ]);
  });
});
