/** What the quiz's parts need to know of the quiz: its data, its labels and the reader's language. */
import { message, type Message, type MessageValues } from '../../core/message.ts';
import { writeAddress } from '../../core/quiz/address.ts';
import type { Change } from '../../core/quiz/change.ts';
import type { Answers, Quiz } from '../../core/quiz/quiz.ts';
import type english from './labels/en.json';

export type QuizLabels = typeof english;

export interface QuizView {
  quiz: Quiz;
  labels: QuizLabels;
  language: string;
  /** A label with its values, in the reader's language. */
  say: (text: Message, values?: MessageValues) => string;
  /** A score as the reader's language writes it. */
  number: (value: number) => string;
  /** The address, within the page, of `answers` at a step. */
  link: (answers: Answers, at?: string) => string;
  /** "Data: “No, never” and Money: “As little as can be”". */
  name: (changes: Pick<Change, 'question' | 'option'>[]) => string;
}

export function quizView(quiz: Quiz, labels: QuizLabels, language: string): QuizView {
  const say = (text: Message, values?: MessageValues) => message(text, values, language);
  return {
    quiz,
    labels,
    language,
    say,
    number: (value) => new Intl.NumberFormat(language).format(value),
    link: (answers, at) => `#${writeAddress(quiz, { answers, at })}`,
    name: (changes) =>
      new Intl.ListFormat(language).format(
        changes.map(({ question, option }) =>
          say(labels.conflict.answer, { question: question.short, answer: option.label }),
        ),
      ),
  };
}
