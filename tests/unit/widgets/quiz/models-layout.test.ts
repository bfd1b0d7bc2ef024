import { describe, expect, it } from 'vitest';
import { shortlist } from '../../../../src/core/quiz/candidates.ts';
import labels from '../../../../src/widgets/quiz/labels/en.json';
import { modelRows } from '../../../../src/widgets/quiz/models-layout.ts';
import { decisionRecord } from '../../../../src/widgets/quiz/record.ts';
import { quizView } from '../../../../src/widgets/quiz/view.ts';
import { loadQuiz } from '../../../fixtures/quiz/load-quiz.ts';
import { models } from '../../../fixtures/quiz/models.ts';

const quiz = loadQuiz();
const links = { questions: {}, outcomes: '/quiz/', models: '/models/', stock: '' };
const view = quizView({ quiz, labels, links, language: 'en' });
const outcome = (id: string) => quiz.outcomes.find((other) => other.id === id)!;

describe('the rows of models', () => {
  it('say what a model takes of the machine, how fast it may be and how long it is busy', () => {
    const machine = { name: 'laptop', memory: 11, bandwidth: 100 };
    const [row] = modelRows(shortlist(outcome('on-device'), {}, models, machine)!, machine, 1000, view);
    // 3 B × 4.8944 bits and a fifth on top, and 4,096 tokens of 10 layers × 1,000 numbers × 2 bytes.
    expect(row.memory).toBe('2.3 GB');
    expect(row.share).toBeCloseTo(0.21, 2);
    expect(row.speed).toBe('21 to 44 tokens a second');
    expect(row.cost).toBe('busy 1.3 to 2.7 hours a day');
  });
  it('say when one machine is not enough, and that nothing is known without a bandwidth', () => {
    const machine = { name: 'laptop', memory: 11, bandwidth: 100 };
    const list = shortlist(outcome('on-device'), {}, models, machine)!;
    expect(modelRows(list, machine, 1_000_000, view)[0].cost).toMatch(/^more than one such machine/);
    const bare = { name: 'laptop', memory: 11 };
    const [row] = modelRows(shortlist(outcome('on-device'), {}, models, bare)!, bare, 1000, view);
    expect([row.speed, row.cost]).toEqual([labels.models.unknownBand, labels.models.yours]);
  });
  it('say of a hosted model its price with its month, or that there is none', () => {
    const price = { input: 5, output: 25, date: '2026-07', title: 'Prices', url: 'https://example.org/' };
    const priced = models.map((model) => (model.id === 'secret' ? { ...model, price } : model));
    const rows = modelRows(shortlist(outcome('reasoning'), {}, priced)!, undefined, 1000, view);
    expect(rows.map(({ cost }) => cost)).toEqual([labels.models.noPrice, '$7.5 a day, by the prices of Jul 2026']);
    expect(rows.map(({ memory }) => memory)).toEqual([labels.models.hosted, labels.models.hosted]);
  });
});

describe('a decision record', () => {
  const record = decisionRecord(
    view,
    { task: 'steps', privacy: 'stay' },
    '2026-11-25',
    'https://weigh-in.example/#v2:',
  );
  it('names the decision, every reason with its source, the limits and what would change it', () => {
    expect(record).toMatch(/^# Decision record: /);
    for (const part of [
      'Context',
      'Decision',
      'What mattered most',
      'Reasons for it',
      'Ruled out',
      'What would change it',
    ]) {
      expect(record).toContain(`\n## ${part}`);
    }
    expect(record).toContain('](https://github.com/openai/gpt-oss)');
    expect(record).toContain('Date: 2026-11-25');
  });
  it('has a row for each question, open ones too', () => {
    expect(record.match(/^\| (?!---|Question).* \|$/gm)).toHaveLength(quiz.questions.length);
  });
  it('lets no text pass as markup', () => {
    const first = { ...quiz.questions[0], ask: 'a | b <script> [x](y)' };
    const odd = quizView({
      quiz: { ...quiz, questions: [first, ...quiz.questions.slice(1)] },
      labels,
      links,
      language: 'en',
    });
    expect(decisionRecord(odd, { task: 'steps' }, '', '')).toContain('a \\| b \\<script\\> \\[x\\](y)');
  });
});
