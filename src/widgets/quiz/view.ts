/** What the quiz's parts need to know of the quiz: its data, its labels, the reader's language and settings. */
import { message, type Message, type MessageValues } from '../../core/message.ts';
import { writeAddress } from '../../core/quiz/address.ts';
import type { Change } from '../../core/quiz/change.ts';
import type { Answers, Quiz } from '../../core/quiz/quiz.ts';
import type { Settings } from '../../core/quiz/settings.ts';
import { stressed } from '../../core/quiz/stress.ts';
import type english from './labels/en.json';

export type QuizLabels = typeof english;

/** A place elsewhere on the site. */
export interface Elsewhere {
  title: string;
  href: string;
  /** The language of the title. */
  writtenIn: string;
}

/** Where each question is explained and can be tried, and where the other pages of the quiz and the catalogue are. */
export interface QuizLinks {
  questions: Record<string, { lesson: Elsewhere; experiment: Elsewhere }>;
  /** Addresses that end where a name goes: "/quiz/", "/models/". */
  outcomes: string;
  models: string;
  /** The models and devices, as JSON. */
  stock: string;
}

export interface QuizView {
  /** With each question's points as the reader stresses them. */
  quiz: Quiz;
  /** With its points as they stand in content/quiz. */
  plain: Quiz;
  labels: QuizLabels;
  links: QuizLinks;
  language: string;
  settings: Settings;
  /** A label with its values, in the reader's language. */
  say: (text: Message, values?: MessageValues) => string;
  /** A score as the reader's language writes it. */
  number: (value: number) => string;
  /** "3 points" */
  points: (count: number) => string;
  list: (items: string[]) => string;
  /** The address, within the page, of `answers` at a step. */
  link: (answers: Answers, at?: string) => string;
  /** "Data: “No, never” and Money: “As little as can be”". */
  name: (changes: Pick<Change, 'question' | 'option'>[]) => string;
}

export interface ViewOf {
  quiz: Quiz;
  labels: QuizLabels;
  links: QuizLinks;
  language: string;
  settings?: Settings;
}

export function quizView({ quiz, labels, links, language, settings = {} }: ViewOf): QuizView {
  const say = (text: Message, values?: MessageValues) => message(text, values, language);
  const list = (items: string[]) => new Intl.ListFormat(language).format(items);
  return {
    quiz: stressed(quiz, settings.stress ?? {}),
    plain: quiz,
    ...{ labels, links, language, settings, say, list },
    number: (value) => new Intl.NumberFormat(language).format(value),
    points: (count) => say(labels.standing.points, { count }),
    link: (answers, at) => `#${writeAddress(quiz, { answers, at, ...settings })}`,
    name: (changes) =>
      list(
        changes.map(({ question, option }) =>
          say(labels.conflict.answer, { question: question.short, answer: option.label }),
        ),
      ),
  };
}
